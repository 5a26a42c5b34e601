// The clock of the local edition. It runs on by real time from where a person set it, and is what
// scripts, triggers, caches and mailboxes take for now.
import type { DataFolder } from './data-folder';
import { ServiceError } from './runtime/host';

const FILE = 'clock.json';

export type MoveListener = (from: Date, to: Date) => void;

interface ClockOptions {
  /** Keeps where the clock was set; without it the clock is forgotten at the end. */
  readonly folder?: DataFolder;
  /** Where the clock stands at first, unless `folder` knows better. Default: the real time. */
  readonly start?: Date;
  /** Stands still between moves. */
  readonly frozen?: boolean;
  /** Real time in milliseconds. */
  readonly realNow?: () => number;
}

interface Setting {
  readonly setTo: number;
  readonly setAtReal: number;
}

/** A clock that people can move forward, never back. */
export class Clock {
  private setting: Setting;
  private latest: number;
  private readonly folder: DataFolder | undefined;
  private readonly frozen: boolean;
  private readonly realNow: () => number;
  private readonly listeners = new Set<MoveListener>();

  constructor(options: ClockOptions = {}) {
    this.folder = options.folder;
    this.frozen = options.frozen ?? false;
    this.realNow = options.realNow ?? Date.now;
    const setAtReal = this.realNow();
    const start = { setTo: options.start?.getTime() ?? setAtReal, setAtReal };
    this.setting = this.folder?.readJson(FILE, parseSetting, () => start) ?? start;
    this.latest = this.setting.setTo;
  }

  now(): Date {
    const ranOn = this.frozen ? 0 : this.realNow() - this.setting.setAtReal;
    // The computer's own clock may be set back; this one waits then until it has caught up.
    this.latest = Math.max(this.latest, this.setting.setTo + ranOn);
    return new Date(this.latest);
  }

  /** Sets the clock forward. Throws a ServiceError with a sentence for people where it would go back. */
  moveTo(to: Date): void {
    const from = this.now();
    if (to < from) {
      throw new ServiceError(
        `The clock can't go back from ${from.toISOString()} to ${to.toISOString()}: what happened in between would be undone only in part. Start with a fresh data folder instead.`,
      );
    }
    this.setTo(to);
  }

  /** Sets the clock to any time, also an earlier one: for tools that say what time it is. */
  setTo(to: Date): void {
    const from = this.now();
    if (Number.isNaN(to.getTime())) throw new ServiceError('That is not a date.');
    const setting = { setTo: to.getTime(), setAtReal: this.realNow() };
    this.folder?.writeJson(FILE, setting);
    this.setting = setting;
    this.latest = setting.setTo;
    for (const listener of [...this.listeners]) listener(from, to);
  }

  moveBy(milliseconds: number): void {
    this.moveTo(new Date(this.now().getTime() + milliseconds));
  }

  /** Calls `listener` after each move. Returns what ends that. */
  onMove(listener: MoveListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.listeners.clear();
  }
}

function parseSetting(value: unknown): Setting {
  const setting = value as Partial<Setting> | null;
  const { setTo, setAtReal } = setting ?? {};
  if (typeof setTo !== 'number' || typeof setAtReal !== 'number') {
    throw new Error('it is not the setting of a clock');
  }
  return { setTo, setAtReal };
}
