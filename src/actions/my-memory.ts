// What is remembered of the person at work: settings, the journal of drafts, the last run, and
// where hourly drafts were turned on.
import { inputProblems, letterProblems } from '#words/problems';
import type { LastRun } from '../calls';
import {
  fittedJournal,
  type Journal,
  MOST_STORED_BYTES,
  parseJournal,
} from '../domain/draft-journal';
import type { DigestState } from '../domain/group/group-state';
import type { StopReason } from '../domain/hourly-trouble';
import { utf8Bytes } from '../domain/mail/base64';
import { readSettings, type Settings } from '../domain/settings';
import { readPrivate, writePrivate } from '../google/private-store';
import { Problem } from '../problem';

export interface Memory {
  readonly settings: Settings;
  readonly journal: Journal;
  readonly lastRun: StoredRun | null;
  readonly digest: DigestState;
  /** When an hourly run came last, ISO 8601; '' for never. */
  readonly hourlyRanAt: string;
  /** When hourly drafts were turned on, by the id of the spreadsheet, ISO 8601. */
  readonly hourlyOnSince: HourlyOn;
  /** All of it as it is stored. */
  readonly stored: Readonly<Record<string, string>>;
}

type HourlyOn = Readonly<Record<string, string>>;

/** A run as it is kept; for people it is told in the zone of the sheet. */
export type StoredRun = Omit<LastRun, 'atLocal'>;

/** All of it, with one call. */
export function recall(): Memory {
  const stored = readPrivate();
  return {
    settings: readSettings(parse(stored.settings)),
    journal: parseJournal(stored.journal),
    lastRun: readRun(parse(stored.lastRun)),
    digest: readDigest(parse(stored.digest)),
    hourlyRanAt: textOf(parse(stored.hourlyRanAt)),
    hourlyOnSince: readHourlyOn(parse(stored.hourlyOnSince)),
    stored,
  };
}

/** @throws Problem `too-much` where Google keeps less for one person; then the old ones stay */
export function rememberSettings(settings: Settings): void {
  if (utf8Bytes(JSON.stringify(settings)).length > MOST_STORED_BYTES) {
    throw new Problem('too-much', inputProblems.settingsTooLong);
  }
  writePrivate({ settings });
}

/** @throws Problem `too-much` before anything is drafted that could not be noted */
export function rememberJournal(journal: Journal): void {
  writePrivate({ journal: storable(journal) });
}

function storable(journal: Journal): Journal {
  const fitted = fittedJournal(journal);
  if (fitted === null) {
    throw new Problem('too-much', letterProblems.tooManyWait);
  }
  return fitted;
}

/**
 * @param how that hourly runs come is known by theirs alone, not by what a click did
 * @param journal where it changed, too: all is written with one call
 */
export function rememberRun(run: StoredRun, how: HowItRuns, journal?: Journal): void {
  writePrivate({
    ...(journal && { journal: storable(journal) }),
    lastRun: run,
    ...(how === 'hourly' ? { hourlyRanAt: run.at } : {}),
  });
}

export type HowItRuns = 'hourly' | 'click';

export function rememberDigest(digest: DigestState): void {
  writePrivate({ digest });
}

function readDigest(stored: unknown): DigestState {
  const { weekday, lastWeekLocal, lastResult } = (stored ?? {}) as Partial<DigestState>;
  return {
    weekday: typeof weekday === 'number' && weekday >= 0 && weekday <= 6 ? weekday : null,
    lastWeekLocal: typeof lastWeekLocal === 'string' ? lastWeekLocal : '',
    lastResult: typeof lastResult === 'string' ? lastResult : '',
  };
}

export function rememberHourlyOn(onSince: HourlyOn): void {
  writePrivate({ hourlyOnSince: onSince });
}

function readRun(stored: unknown): StoredRun | null {
  const run = stored as Partial<StoredRun> | null;
  if (typeof run?.at !== 'string' || typeof run.result !== 'string') return null;
  return {
    at: run.at,
    result: run.result,
    drafted: Number(run.drafted) || 0,
    needAttention: Number(run.needAttention) || 0,
    stopReason: STOP_REASONS.find((reason) => reason === run.stopReason) ?? '',
  };
}

const STOP_REASONS: readonly StopReason[] = ['permission', 'quota', 'google'];

function readHourlyOn(stored: unknown): HourlyOn {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(([, since]) => typeof since === 'string'),
  );
}

function textOf(stored: unknown): string {
  return typeof stored === 'string' ? stored : '';
}

function parse(text: string | undefined): unknown {
  if (!text) return null;
  try {
    return JSON.parse(text);
  } catch {
    // Written by an older version, or by hand: as if it were not there.
    return null;
  }
}
