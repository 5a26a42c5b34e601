// What the shared sheet says of the people whom a member keeps to themselves: numbers, and nothing else.
import { privateFigureWords as words } from '#words/private-figures';
import { addDays } from '../local-clock';

export interface PrivateFigures {
  readonly asked: number;
  readonly met: number;
  readonly answered: number;
  readonly thanked: number;
  readonly thankedOnTime: number;
  /** "2026-11-24"; '' for none. */
  readonly lastActivityLocal: string;
  /** The latest weeks, by their Monday. */
  readonly weeks: Readonly<Record<string, { readonly asked: number; readonly met: number }>>;
}

/** The digest looks one week back. */
const WEEKS = 3;
const MOST = 100_000;

/** @param monday of this week */
export function latestMondays(monday: string): readonly string[] {
  return Array.from({ length: WEEKS }, (_, at) => addDays(monday, -7 * at));
}

/** `"asked 2, met 1, answered 1, thanked 0, on time 0, last 2026-11-24; 2026-11-23: asked 1, met 1"` */
export function writeFigures(figures: PrivateFigures): string {
  const { asked, met, answered, thanked, thankedOnTime, lastActivityLocal } = figures;
  const all = [
    `${words.asked} ${asked}`,
    `${words.met} ${met}`,
    `${words.answered} ${answered}`,
    `${words.thanked} ${thanked}`,
    `${words.onTime} ${thankedOnTime}`,
    ...(lastActivityLocal ? [`${words.last} ${lastActivityLocal}`] : []),
  ];
  const weeks = Object.entries(figures.weeks).map(
    ([monday, week]) => `${monday}: ${words.asked} ${week.asked}, ${words.met} ${week.met}`,
  );
  return [all.join(', '), ...weeks].join('; ');
}

/** null where the cell says nothing; what is no number counts as none. */
export function readFigures(text: string): PrivateFigures | null {
  if (text === '') return null;
  const [all = '', ...parts] = text.slice(0, 1000).split(';');
  const weeks = parts.flatMap((part) => {
    const monday = /^\s*(\d{4}-\d\d-\d\d):/.exec(part)?.[1];
    return monday
      ? [[monday, { asked: numberIn(part, words.asked), met: numberIn(part, words.met) }]]
      : [];
  });
  return {
    asked: numberIn(all, words.asked),
    met: numberIn(all, words.met),
    answered: numberIn(all, words.answered),
    thanked: numberIn(all, words.thanked),
    thankedOnTime: numberIn(all, words.onTime),
    lastActivityLocal: new RegExp(`\\b${words.last} (\\d{4}-\\d\\d-\\d\\d)`).exec(all)?.[1] ?? '',
    weeks: Object.fromEntries(weeks),
  };
}

function numberIn(text: string, word: string): number {
  const digits = new RegExp(`\\b${word} (\\d{1,6})\\b`).exec(text)?.[1];
  return Math.min(MOST, Number(digits ?? 0));
}
