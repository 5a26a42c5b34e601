// The installed triggers of all people, and which of them fires when as the clock moves on.
// Limits: https://developers.google.com/apps-script/guides/services/quotas
import { randomInt } from 'node:crypto';
import type { Clock } from './clock';
import type { DataFolder } from './data-folder';
import { type Execution, type Operations, ServiceError } from './runtime/host';
import { nextFire, type Phase, type Schedule } from './trigger-schedule';

const FILE = 'triggers.json';
const MOST_PER_PERSON = 20;
const DAY_MS = 86_400_000;
/** What a consumer account has for all its triggers in a day. */
const COMPUTER_TIME_MS = 90 * 60_000;
const OUT_OF_TIME = 'Service using too much computer time for one day.';

/** What a script asks for: a time, or an event of the spreadsheet. */
export type TriggerWish =
  | { readonly handler: string; readonly source: 'CLOCK'; readonly schedule: Schedule }
  | {
      readonly handler: string;
      readonly source: 'SPREADSHEETS';
      readonly event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
      readonly sourceId: string;
    };

export type Trigger = TriggerWish & {
  readonly id: string;
  readonly owner: string;
  readonly createdAt: number;
  readonly phase: Phase;
  /** Google switches off what a trigger creates, and now and then a trigger for no known reason. */
  readonly disabled: boolean;
  readonly lastFiredAt: number | null;
};

/** A trigger and when it fires; `refusal` is the message with which Google ends the run at once. */
export interface DueTrigger {
  readonly trigger: Trigger;
  readonly at: Date;
  readonly refusal: string | null;
}

interface ComputerTime {
  readonly dayStartedAt: number;
  readonly usedMs: number;
}

interface State {
  readonly triggers: readonly Trigger[];
  readonly computerTime: Readonly<Record<string, ComputerTime>>;
}

export class Triggers {
  private state: State;

  constructor(
    private readonly folder: DataFolder,
    private readonly clock: Clock,
  ) {
    this.state = folder.readJson(FILE, parseState, () => ({ triggers: [], computerTime: {} }));
  }

  /** All triggers, or those of one person, oldest first. */
  list(owner?: string): readonly Trigger[] {
    const key = owner === undefined ? null : keyOf(owner);
    return this.state.triggers.filter((trigger) => key === null || trigger.owner === key);
  }

  /** Throws a ServiceError where the person has 20 of them already. */
  create(owner: string, wish: TriggerWish, disabled = false): Trigger {
    if (this.list(owner).length >= MOST_PER_PERSON) {
      throw new ServiceError(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const trigger: Trigger = {
      ...wish,
      id: String(randomInt(2 ** 47)).padStart(19, '8'),
      owner: keyOf(owner),
      createdAt: this.clock.now().getTime(),
      phase: { hour: randomInt(24) / 24, minute: randomInt(60) / 60 },
      disabled,
      lastFiredAt: null,
    };
    this.write({ ...this.state, triggers: [...this.state.triggers, trigger] });
    return trigger;
  }

  /** Only one's own; what is gone already is no error. */
  remove(owner: string, id: string): void {
    const triggers = this.state.triggers.filter(
      (trigger) => trigger.id !== id || trigger.owner !== keyOf(owner),
    );
    if (triggers.length < this.state.triggers.length) this.write({ ...this.state, triggers });
  }

  /** As Google does now and then without a word. */
  setDisabled(id: string, disabled: boolean): void {
    this.change(id, { disabled });
  }

  /** When the next trigger fires after `after`, or null where none ever will. */
  nextFire(after: Date): Date | null {
    const [first] = this.due(after, new Date(8.64e15));
    return first?.at ?? null;
  }

  /**
   * The earliest firing after `from` and not after `to`, marked as fired on disk before it is handed
   * out, so that a run that is killed is not repeated. Call it with the same `from` until it gives
   * null: what a run does to the triggers counts for the next firing.
   */
  takeNext(from: Date, to: Date): DueTrigger | null {
    const [first] = this.due(from, to);
    if (!first) return null;
    this.change(first.trigger.id, { lastFiredAt: first.at.getTime() });
    const left = this.computerTimeLeftMs(first.trigger.owner, first.at);
    return { ...first, refusal: left > 0 ? null : OUT_OF_TIME };
  }

  /** Counts what a run of a trigger took, in real time. */
  addComputerTime(owner: string, at: Date, usedMs: number): void {
    const today = this.today(owner, at);
    const computerTime = {
      ...this.state.computerTime,
      [keyOf(owner)]: { ...today, usedMs: today.usedMs + usedMs },
    };
    this.write({ ...this.state, computerTime });
  }

  computerTimeLeftMs(owner: string, at: Date): number {
    return Math.max(0, COMPUTER_TIME_MS - this.today(owner, at).usedMs);
  }

  /** Nothing is held back: every change is on disk when it returns. */
  close(): void {}

  private due(from: Date, to: Date): readonly { trigger: Trigger; at: Date }[] {
    const found: { trigger: Trigger; at: Date }[] = [];
    for (const trigger of this.state.triggers) {
      if (trigger.disabled || trigger.source !== 'CLOCK') continue;
      const after = Math.max(from.getTime(), trigger.lastFiredAt ?? 0);
      const at = nextFire(trigger.schedule, trigger.createdAt, trigger.phase, after);
      if (at !== null && at <= to.getTime()) found.push({ trigger, at: new Date(at) });
    }
    return found.sort((a, b) => a.at.getTime() - b.at.getTime());
  }

  private today(owner: string, at: Date): ComputerTime {
    const known = this.state.computerTime[keyOf(owner)];
    if (known && at.getTime() - known.dayStartedAt < DAY_MS) return known;
    return { dayStartedAt: at.getTime(), usedMs: 0 };
  }

  private change(id: string, change: Partial<Pick<Trigger, 'disabled' | 'lastFiredAt'>>): void {
    const triggers = this.state.triggers.map((trigger) =>
      trigger.id === id ? { ...trigger, ...change } : trigger,
    );
    this.write({ ...this.state, triggers });
  }

  private write(state: State): void {
    this.folder.writeJson(FILE, state);
    this.state = state;
  }
}

export function triggerOperations(triggers: Triggers): Operations {
  return {
    // A trigger made while a trigger runs is made, and never fires (issuetracker.google.com/150756612).
    'triggers.create': ({ as, kind }: Execution, wish: TriggerWish) =>
      triggers.create(as, wish, kind === 'time-trigger'),
    'triggers.list': ({ as }: Execution) => triggers.list(as),
    'triggers.remove': ({ as }: Execution, id: string) => triggers.remove(as, id),
  };
}

function keyOf(person: string): string {
  return person.trim().toLowerCase();
}

function parseState(value: unknown): State {
  const { triggers, computerTime } = (value ?? {}) as Partial<State>;
  if (!Array.isArray(triggers) || typeof computerTime !== 'object') {
    throw new Error('it does not hold triggers');
  }
  return { triggers, computerTime };
}
