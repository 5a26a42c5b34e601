// What is remembered of the person at work: their settings, and of this spreadsheet the journal of
// drafts, the last run, the weekly digest and when hourly drafts were turned on. An add-on that is
// installed for many sheets has one store for all of them, and runs in two of them at once: so each
// writes values of its own.
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
import { openBook } from '../google/book';
import { readPrivate, writePrivate } from '../google/private-store';
import { Problem } from '../problem';

export interface Memory {
  readonly settings: Settings;
  readonly journal: Journal;
  /** Those of the person's other spreadsheets. To look at, never to write. */
  readonly journalsElsewhere: readonly Journal[];
  readonly lastRun: StoredRun | null;
  readonly digest: DigestState;
  /** When an hourly run came last, ISO 8601; '' for never. */
  readonly hourlyRanAt: string;
  /** When hourly drafts were turned on, ISO 8601; '' for off. */
  readonly hourlyOnSince: string;
  /** All of it as it is stored. */
  readonly stored: Readonly<Record<string, string>>;
}

/** A run as it is kept; for people it is told in the zone of the sheet. */
export type StoredRun = Omit<LastRun, 'atLocal'>;

/** All of it, with one call. */
export function recall(): Memory {
  const stored = readPrivate();
  const book = openBook().getId();
  // Before 0.1.0 the same was kept of all sheets at once, under the name alone.
  const here = (name: OfSheet) => stored[nameIn(book, name)] ?? stored[name];
  const elsewhere = Object.keys(stored).filter(
    (name) => name.startsWith(nameIn('', 'journal')) && name !== nameIn(book, 'journal'),
  );
  return {
    settings: readSettings(parse(stored.settings)),
    journal: parseJournal(here('journal')),
    journalsElsewhere: elsewhere.map((name) => parseJournal(stored[name])),
    lastRun: readRun(parse(here('lastRun'))),
    digest: readDigest(parse(here('digest'))),
    hourlyRanAt: textOf(parse(here('hourlyRanAt'))),
    hourlyOnSince: readHourlyOn(parse(here('hourlyOnSince')), book),
    stored,
  };
}

type OfSheet = 'journal' | 'lastRun' | 'digest' | 'hourlyRanAt' | 'hourlyOnSince';

/** `nameIn('book-1', 'journal')` → `'journal:book-1'` */
function nameIn(book: string, name: OfSheet): string {
  return `${name}:${book}`;
}

/** With one call. */
function writeOfSheet(values: Readonly<Partial<Record<OfSheet, unknown>>>): void {
  const book = openBook().getId();
  const entries = Object.entries(values).map(([name, value]) => [
    nameIn(book, name as OfSheet),
    value,
  ]);
  writePrivate(Object.fromEntries(entries));
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
  writeOfSheet({ journal: storable(journal) });
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
  writeOfSheet({
    ...(journal && { journal: storable(journal) }),
    lastRun: run,
    ...(how === 'hourly' ? { hourlyRanAt: run.at } : {}),
  });
}

export type HowItRuns = 'hourly' | 'click';

export function rememberDigest(digest: DigestState): void {
  writeOfSheet({ digest });
}

function readDigest(stored: unknown): DigestState {
  const { weekday, lastWeekLocal, lastResult } = (stored ?? {}) as Partial<DigestState>;
  return {
    weekday: typeof weekday === 'number' && weekday >= 0 && weekday <= 6 ? weekday : null,
    lastWeekLocal: typeof lastWeekLocal === 'string' ? lastWeekLocal : '',
    lastResult: typeof lastResult === 'string' ? lastResult : '',
  };
}

/** @param since ISO 8601; '' for off */
export function rememberHourlyOn(since: string): void {
  writeOfSheet({ hourlyOnSince: since });
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

/** Before 0.1.0 one value held them of all sheets, by the id of the spreadsheet. */
function readHourlyOn(stored: unknown, book: string): string {
  const bySheet = typeof stored === 'object' ? (stored as Readonly<Record<string, unknown>>) : null;
  return textOf(bySheet ? bySheet[book] : stored);
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
