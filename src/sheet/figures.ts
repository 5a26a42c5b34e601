// What counts as asked, met, thanked and so on, as conditions that a formula multiplies for each row of
// a tab: 1 where the row counts, 0 where it does not. The same rules as domain/group/progress.ts.

import { labelOf } from '../domain/choice-labels';

const NOW_OR_BEFORE = (column: string) => `ISNUMBER(${column})*(${column}<=NOW())`;
/** A second more: a day is no whole number of what a computer reckons with. */
const ONE_DAY = '1+1/86400';

const ASKED = `${NOW_OR_BEFORE('{askedOn}')}*({stage}<>"")*({stage}<>"${labelOf('To ask')}")`;
const MET = NOW_OR_BEFORE('{talk.startsAt}');
const THANKED = `${MET}*${NOW_OR_BEFORE('{talk.thankedOn}')}`;
const WAITED =
  '{talk.thankedOn}-{talk.startsAt}-IF(ISNUMBER({talk.minutes}),{talk.minutes},20)/1440';

const IS_WIN = `({win.kind}="${labelOf('Win')}")`;

/** @param monday the cell with the Monday of the week */
export const inWeek = (column: string, monday: string) =>
  `(${column}>=${monday})*(${column}<${monday}+7)`;

export const COUNTED = {
  asked: ASKED,
  answered: `${ASKED}*({stage}<>"${labelOf('Asked')}")`,
  met: MET,
  thanked: THANKED,
  thankedOnTime: `${THANKED}*IFERROR(1*(${WAITED}<${ONE_DAY}),0)`,
  wins: IS_WIN,
  openQuestions: `({win.kind}="${labelOf('Question')}")*({win.coachReply}="")`,
  askedThisWeek: (monday: string) => `${ASKED}*${inWeek('{askedOn}', monday)}`,
  metThisWeek: (monday: string) => `${MET}*${inWeek('{talk.startsAt}', monday)}`,
  winsThisWeek: (monday: string) =>
    `${IS_WIN}*ISNUMBER({win.when})*${inWeek('{win.when}', monday)}`,
} as const;

/** Each sign of life: whose it is, when, and in which rows it counts. */
export const ACTIVITIES: readonly (readonly [owner: string, date: string, rows: string])[] = [
  ['{owner}', '{askedOn}', ASKED],
  ['{owner}', '{lastContact}', NOW_OR_BEFORE('{lastContact}')],
  ['{talk.owner}', '{talk.startsAt}', MET],
  ['{talk.owner}', '{talk.thankedOn}', NOW_OR_BEFORE('{talk.thankedOn}')],
  ['{win.owner}', '{win.when}', NOW_OR_BEFORE('{win.when}')],
];
