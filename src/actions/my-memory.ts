// What is remembered of the person at work: settings, the journal of drafts, the last hourly run.
import type { LastRun } from '../calls';
import { type Journal, parseJournal } from '../domain/draft-journal';
import type { DigestState } from '../domain/group/group-state';
import { readSettings, type Settings } from '../domain/settings';
import { readPrivate, writePrivate } from '../google/private-store';

export interface Memory {
  readonly settings: Settings;
  readonly journal: Journal;
  readonly lastRun: StoredRun | null;
  readonly digest: DigestState;
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
    digest: readDigest(parse(stored.digest)),
  };
}

export function rememberSettings(settings: Settings): void {
  writePrivate({ settings });
}

export function rememberJournal(journal: Journal): void {
  writePrivate({ journal });
}

/** @param journal where it changed, too: both are written with one call */
export function rememberRun(run: StoredRun, journal?: Journal): void {
  writePrivate({ ...(journal && { journal }), lastRun: run });
}

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
