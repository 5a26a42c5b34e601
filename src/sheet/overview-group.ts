// The lines of the group in the Overview tab: one for each member who agreed that the coach looks. Each
// column is one formula for all of them, so that nothing has to be done when somebody comes or goes.
// All rows are gone through once a column, not once a member: a group has thousands.
import { groupLines, figureHeaders as headers } from '#words/sheet-numbers';
import { ACTIVITIES, COUNTED } from './figures';

/** The label by which the lines are found again. */
export const GROUP_LABEL = groupLines.label;
export const GROUP_HINT = groupLines.hint;
/** More than a group may have. */
export const MOST_LINES = 200;

export interface GroupColumn {
  readonly header: string;
  /** For the first line; it fills those below. `#first` to `#last` are all lines. */
  readonly formula: string;
  /** The format of its figures; null for words. */
  readonly format: string | null;
}

const MONDAY = 'B#week';
const NUMBER = '#,##0';
const SHARE = '0%';

/** Where the addresses stand, by which all other columns count. */
const ADDRESSES = 'L#first:L#last';
/**
 * How many lines there are. It is reckoned from the list itself, since in the local edition a formula that
 * looks at the cells of another that has grown shorter may see what stood there before.
 */
const LINES = 'M#first';
const BEYOND = 999;

/** Who agreed, in the order of the list, each once; who stands there twice, only where both rows say so. */
const EMAILS = 'TRIM({member.email})';
const LOOK = '{member.coachMayLook}';
const AGREED = `UNIQUE(FILTER(LOWER(${EMAILS}),(${EMAILS}<>"")*(${LOOK}=TRUE)*ISERROR(MATCH(${EMAILS},FILTER(${EMAILS},(${LOOK}<>TRUE)*(${EMAILS}<>"")),0))))`;

/** How many rows count for each line. FREQUENCY tells one figure more: of whom is in none. */
function tally(owner: string, condition: string): string {
  const line = `IFERROR(MATCH(TRIM(${owner}),${ADDRESSES},0),${BEYOND})`;
  const rows = `IFERROR(FILTER(${line},${condition}),${BEYOND})`;
  return `FREQUENCY(${rows},SEQUENCE(${MOST_LINES}))`;
}

function onlyLines(list: string): string {
  return `=IFERROR(FILTER(${list},SEQUENCE(${MOST_LINES + 1})<=${LINES}),"")`;
}

function count(header: string, owner: string, condition: string): GroupColumn {
  return { header, formula: onlyLines(tally(owner, condition)), format: NUMBER };
}

function share(header: string, owner: string, part: string, whole: string): GroupColumn {
  const shares = `MAP(${tally(owner, part)},${tally(owner, whole)},LAMBDA(part,whole,IF(whole=0,"–",part/whole)))`;
  return { header, formula: onlyLines(shares), format: SHARE };
}

const MEMBERS = `FILTER(${ADDRESSES},SEQUENCE(${MOST_LINES})<=${LINES})`;
const DAYS = ACTIVITIES.map(
  ([owner, date, rows]) => `IFERROR(FILTER(HSTACK(TRIM(${owner}),${date}),${rows}),HSTACK("",0))`,
).join(',');
const LATEST = `XLOOKUP(one,CHOOSECOLS(days,1),CHOOSECOLS(days,2),"${groupLines.noActivity}",0,-1)`;
const NAME = 'XLOOKUP(one,{member.email},{member.name},"")';

export const GROUP_COLUMNS: readonly GroupColumn[] = [
  {
    header: GROUP_LABEL,
    formula: `=IFERROR(MAP(${MEMBERS},LAMBDA(one,IF(${NAME}="",one,${NAME}))),"${groupLines.nobody}")`,
    format: null,
  },
  count(headers.askedThisWeek, '{owner}', COUNTED.askedThisWeek(MONDAY)),
  count(headers.asked, '{owner}', COUNTED.asked),
  share(headers.answered, '{owner}', COUNTED.answered, COUNTED.asked),
  count(headers.metThisWeek, '{talk.owner}', COUNTED.metThisWeek(MONDAY)),
  count(headers.met, '{talk.owner}', COUNTED.met),
  share(headers.thankedOnTime, '{talk.owner}', COUNTED.thankedOnTime, COUNTED.thanked),
  count(headers.winsThisWeek, '{win.owner}', COUNTED.winsThisWeek(MONDAY)),
  count(headers.wins, '{win.owner}', COUNTED.wins),
  count(headers.openQuestions, '{win.owner}', COUNTED.openQuestions),
  {
    header: headers.lastActivity,
    formula: `=IFERROR(LET(days,SORT(VSTACK(${DAYS}),2,TRUE),MAP(${MEMBERS},LAMBDA(one,${LATEST}))),"")`,
    format: 'd mmm',
  },
  { header: headers.address, formula: `=IFERROR(${AGREED},"")`, format: null },
  { header: headers.lines, formula: `=IFERROR(ROWS(${AGREED}),0)`, format: NUMBER },
];
