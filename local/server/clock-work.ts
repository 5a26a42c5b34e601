// Moves the clock and fires what is due on the way, in order; and fires it when the clock is left
// alone.
import type { Edition } from '../edition';
import { wallTimeOf } from '../zoned-time';
import type { TriggerRun } from './messages';

const LOOK_EVERY_MS = 15_000;
const WEEK_DAYS = 7;

export class ClockWork {
  private timer: NodeJS.Timeout | null = null;
  private firedUntil: Date;
  private last: Promise<unknown> = Promise.resolve();

  /** @param told hears of every run as it ends */
  constructor(
    private readonly edition: Edition,
    private readonly told: (run: TriggerRun) => void,
  ) {
    this.firedUntil = edition.clock.now();
  }

  start(): void {
    this.timer = setInterval(() => {
      this.fireDue(this.edition.clock.now()).catch((error: unknown) =>
        // Such as a full disk: the next look tries again.
        console.error(
          'A trigger could not be fired:',
          error instanceof Error ? error.message : error,
        ),
      );
    }, LOOK_EVERY_MS);
    this.timer.unref();
  }

  /** Sets the clock to `to`, by way of every trigger that is due until then. */
  async moveTo(to: Date): Promise<void> {
    const { clock } = this.edition;
    if (to < clock.now()) clock.moveTo(to);
    await this.fireDue(to);
    if (to > clock.now()) clock.moveTo(to);
  }

  async close(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await this.last;
  }

  /** One round at a time: two would take the same triggers for due. */
  private fireDue(until: Date): Promise<void> {
    const round = this.last.then(() => this.fire(until));
    this.last = round.catch(() => undefined);
    return round;
  }

  private async fire(until: Date): Promise<void> {
    const { clock, triggers } = this.edition;
    const from = this.firedUntil;
    for (let due = triggers.takeNext(from, until); due; due = triggers.takeNext(from, until)) {
      if (due.at > clock.now()) clock.moveTo(due.at);
      const { id, handler: functionName, owner } = due.trigger;
      const problem = due.refusal ?? (await this.run(id, functionName, owner, due.at));
      this.told({ at: due.at.getTime(), functionName, owner, problem });
    }
    if (until > this.firedUntil) this.firedUntil = until;
  }

  /** @returns what went wrong, or null */
  private async run(
    uid: string,
    functionName: string,
    as: string,
    at: Date,
  ): Promise<string | null> {
    const startedAt = performance.now();
    const args = [clockEvent(uid, at)];
    const result = await this.edition.execute({ functionName, as, args, kind: 'time-trigger' });
    this.edition.triggers.addComputerTime(as, at, performance.now() - startedAt);
    for (const { text } of result.logs) console.error(text);
    return result.ok ? null : result.error.message;
  }
}

/** https://developers.google.com/apps-script/guides/triggers/events#time-driven-events */
function clockEvent(triggerUid: string, at: Date): object {
  const { year, month, day, hour, minute, second, weekDay } = wallTimeOf(at, 'Etc/UTC');
  const yearStart = Date.UTC(year, 0, 1);
  const weekOfYear = Math.floor((at.getTime() - yearStart) / 86_400_000 / WEEK_DAYS) + 1;
  return {
    authMode: 'FULL',
    triggerUid,
    timezone: 'UTC',
    year,
    month,
    'day-of-month': day,
    'day-of-week': weekDay,
    'week-of-year': weekOfYear,
    hour,
    minute,
    second,
  };
}
