// What the tests tried of each promise. `npm run reliability` tries all of it and makes
// docs/reliability.md of what they report; `npm test` tries a share.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Set by `npm run reliability`: every point, all schedules. */
export const IS_WHOLE_RUN = process.env.RELIABILITY === 'whole';

/** "2/4": the second quarter of the actions, since a process keeps some memory of each trial. */
const [PART = 1, PARTS = 1] = (process.env.PART ?? '').split('/').filter(Boolean).map(Number);

/** @param at the index of an action among all of them */
export function isInSlice(at: number): boolean {
  return at % PARTS === PART - 1;
}

export const PROMISES = [
  'Once, or flagged',
  'Every order of events',
  'Gmail as it is',
  'Hostile input',
  'People kept apart',
  'It cannot send',
  'Limits',
  'The local edition loses nothing',
  'Seen when it stops',
] as const;

export interface Trial {
  readonly promise: (typeof PROMISES)[number];
  /** A whole sentence without a full stop: "The drafter is ended before and after each call". */
  readonly what: string;
  readonly count: number;
  /** What was counted: "points", "schedules", "inputs", "cases". */
  readonly unit: string;
  readonly failed: number;
}

/**
 * To be called once a test knows how many it tried, and before it fails for those that failed. What is
 * tried in slices, by seed and part, is added up.
 */
export function report(trial: Trial): void {
  const folder = resolve('build/reliability');
  mkdirSync(folder, { recursive: true });
  const slice = [process.env.SEED, process.env.PART?.replace('/', ' of ')]
    .map((one) => (one ? ` ${one}` : ''))
    .join('');
  const name = `${trial.promise} ${trial.what}`.replace(/\W+/g, '-').toLowerCase().slice(0, 180);
  writeFileSync(join(folder, `${name}${slice}.json`), JSON.stringify(trial));
}
