// What is remembered of the person at work: settings, the journal of drafts, the last hourly run.
import type { LastRun } from '../calls';
import {
  fittedJournal,
  type Journal,
  MOST_STORED_BYTES,
  parseJournal,
} from '../domain/draft-journal';
import { utf8Bytes } from '../domain/mail/base64';
import { readSettings, type Settings } from '../domain/settings';
import { readPrivate, writePrivate } from '../google/private-store';
import { Problem } from '../problem';

export interface Memory {
  readonly settings: Settings;
  readonly journal: Journal;
  readonly lastRun: StoredRun | null;
}

/** A run as it is kept; for people it is told in the zone of the sheet. */
export type StoredRun = Omit<LastRun, 'atLocal'>;

/** All of it, with one call. */
export function recall(): Memory {
  const stored = readPrivate();
  return {
    settings: readSettings(parse(stored.settings)),
    journal: parseJournal(stored.journal),
    lastRun: readRun(parse(stored.lastRun)),
  };
}

/** @throws Problem `too-much` where Google keeps less for one person; then the old ones stay */
export function rememberSettings(settings: Settings): void {
  if (utf8Bytes(JSON.stringify(settings)).length > MOST_STORED_BYTES) {
    throw new Problem(
      'too-much',
      'These settings are more than Google keeps for a person, so nothing was saved. Shorten the texts, or take some days off.',
    );
  }
  writePrivate('settings', settings);
}

/** @throws Problem `too-much` before anything is drafted that could not be noted */
export function rememberJournal(journal: Journal): void {
  const fitted = fittedJournal(journal);
  if (fitted === null) {
    throw new Problem(
      'too-much',
      'Too many notes wait for your answer, so no other letter is drafted. Open Thank-you notes, and say of each whether it was sent.',
    );
  }
  writePrivate('journal', fitted);
}

export function rememberRun(run: StoredRun): void {
  writePrivate('lastRun', run);
}

function readRun(stored: unknown): StoredRun | null {
  const run = stored as Partial<StoredRun> | null;
  if (typeof run?.at !== 'string' || typeof run.result !== 'string') return null;
  return {
    at: run.at,
    result: run.result,
    drafted: Number(run.drafted) || 0,
    needAttention: Number(run.needAttention) || 0,
  };
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
