// Business days: Monday to Friday, without the days off that the person has named. All days are
// wall-clock text in the spreadsheet's zone, so changes of the clocks do not matter.
import { dayNumber, dayText } from '../local-clock';
import type { Holiday } from '../settings';

/** What is asked at this hour or later is read the next business day. */
const NOON = '12:00';
const A_WEEK = 7;
const WORKING_DAYS_A_WEEK = 5;
/** From a Monday on (29 December 1969), so that the days of a week count from 0. */
const DAYS_FROM_A_MONDAY = 3;

export interface BusinessDays {
  has(day: string): boolean;
  /** The last business day before this one. */
  before(day: string): string;
  /**
   * The business day that so many business days are over after something was asked. What is asked
   * from noon on, on a weekend or on a day off counts from the next business day.
   *
   * `after('2026-11-24T11:59', 3)` → `'2026-11-27'` (Tuesday → Friday);
   * `after('2026-11-24T12:00', 3)` → `'2026-11-30'` (counts from Wednesday → Monday);
   * `after('2026-11-21T09:00', 3)` → `'2026-11-26'` (Saturday, counts from Monday → Thursday)
   * @returns '' for what is no wall-clock text
   */
  after(askedLocal: string, count: number): string;
  /**
   * How many business days are over since something was asked, counted in the same way; 0 on the
   * days before it counts. `since('2026-11-20T15:00', '2026-11-24')` → `1` (Friday afternoon counts
   * from Monday; it is Tuesday)
   */
  since(askedLocal: string, nowLocal: string): number;
}

export function openBusinessDays(holidays: readonly Holiday[]): BusinessDays {
  const offDays = new Set(
    holidays.map(({ day }) => dayNumber(day) ?? Number.NaN).filter(isWorkingDay),
  );
  const isBusinessDay = (number: number) => isWorkingDay(number) && !offDays.has(number);

  /** The first business day from this one on, forwards (1) or backwards (-1). */
  function nearest(number: number, step: 1 | -1): number {
    let at = number;
    while (!isBusinessDay(at)) at += step;
    return at;
  }
  /** The day that something asked counts from. */
  function start(askedLocal: string): number | null {
    const asked = dayNumber(askedLocal);
    if (asked === null) return null;
    return nearest(askedLocal.slice(11, 16) >= NOON ? asked + 1 : asked, 1);
  }
  /** Business days up to and with this one, from some day long ago. */
  function ordinal(number: number): number {
    return workingDaysUpTo(number) - [...offDays].filter((one) => one <= number).length;
  }
  return {
    has: (day) => isBusinessDay(dayNumber(day) ?? Number.NaN),
    before(day) {
      const number = dayNumber(day);
      return number === null ? '' : dayText(nearest(number - 1, -1));
    },
    after(askedLocal, count) {
      let at = start(askedLocal);
      if (at === null) return '';
      for (let left = count; left > 0; left -= 1) at = nearest(at + 1, 1);
      return dayText(at);
    },
    since(askedLocal, nowLocal) {
      const from = start(askedLocal);
      const now = dayNumber(nowLocal);
      return from === null || now === null ? 0 : Math.max(0, ordinal(now) - ordinal(from));
    },
  };
}

function isWorkingDay(number: number): boolean {
  return weekdayOf(number) < WORKING_DAYS_A_WEEK;
}

/** 0 for a Monday; NaN for no day, which is no working day either. */
function weekdayOf(number: number): number {
  const days = (number + DAYS_FROM_A_MONDAY) % A_WEEK;
  return days < 0 ? days + A_WEEK : days;
}

function workingDaysUpTo(number: number): number {
  const weeks = Math.floor((number + DAYS_FROM_A_MONDAY) / A_WEEK);
  return weeks * WORKING_DAYS_A_WEEK + Math.min(weekdayOf(number) + 1, WORKING_DAYS_A_WEEK);
}
