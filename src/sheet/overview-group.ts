// The lines of the group in the Overview tab: one for each member who agreed that the coach looks. Each
// column is one formula for all of them, so that nothing has to be done when somebody comes or goes.
// All rows are gone through once a column, not once a member: a group has thousands.
import { ACTIVITIES, COUNTED } from './figures';

/** The label by which the lines are found again. */
export const GROUP_LABEL = 'How everyone is doing';
export const GROUP_HINT =
  'One line for each member who agreed that the coach may look. It counts itself, and goes when they take that back.';
/** So many lines get the format of figures: more than a group may have. */
export const MOST_LINES = 200;

export interface GroupColumn {
  readonly header: string;
  /** For the first line; it fills those below. */
  readonly formula: string;
  /** The format of its figures; null for words. */
  readonly format: string | null;
}

const MONDAY = 'B#week';
const NUMBER = '#,##0';
const SHARE = '0%';

/**
 * Who agreed, in the order of the list, each once: somebody who stands there twice, only where both rows
 * say so. Each formula finds it out by itself: one that looked at the cells of another that had grown
 * shorter would see, in the local edition, what stood there before.
 */
const EMAILS = 'TRIM({member.email})';
const AGREED = `UNIQUE(FILTER(LOWER(${EMAILS}),(${EMAILS}<>"")*({member.coachMayLook}=TRUE)*ISERROR(MATCH(${EMAILS},FILTER(${EMAILS},({member.coachMayLook}<>TRUE)*(${EMAILS}<>"")),0))))`;

/** FREQUENCY tells one figure more than it is asked for: of whom is not among them. */
const withoutLast = (list: string) => `FILTER(${list},SEQUENCE(ROWS(who)+1)<=ROWS(who))`;

function forAll(list: string, otherwise = ''): string {
  return `=IFERROR(LET(who,${AGREED},${list}),"${otherwise}")`;
}

/** How many rows count for each of them. MATCH takes * and ? for any text: no address has them. */
function tally(owner: string, condition: string): string {
  const beyond = 'ROWS(who)+1';
  const address = `SUBSTITUTE(SUBSTITUTE(TRIM(${owner}),"*"," "),"?"," ")`;
  const rows = `FILTER(IFERROR(MATCH(${address},who,0),${beyond}),${condition})`;
  return `FREQUENCY(IFERROR(${rows},${beyond}),SEQUENCE(ROWS(who)))`;
}

function count(header: string, owner: string, condition: string): GroupColumn {
  const formula = forAll(withoutLast(tally(owner, condition)));
  return { header, formula, format: NUMBER };
}

function share(header: string, owner: string, part: string, whole: string): GroupColumn {
  const shares = `MAP(${tally(owner, part)},${tally(owner, whole)},LAMBDA(part,whole,IF(whole=0,"–",part/whole)))`;
  return { header, formula: forAll(withoutLast(shares)), format: SHARE };
}

const DAYS = ACTIVITIES.map(
  ([owner, date, rows]) => `IFERROR(FILTER(HSTACK(TRIM(${owner}),${date}),${rows}),HSTACK("",0))`,
).join(',');
const LATEST = 'XLOOKUP(one,CHOOSECOLS(days,1),CHOOSECOLS(days,2),"none yet",0,-1)';
const NAME = 'XLOOKUP(one,{member.email},{member.name},"")';

export const GROUP_COLUMNS: readonly GroupColumn[] = [
  {
    header: GROUP_LABEL,
    formula: forAll(
      `MAP(who,LAMBDA(one,LET(name,${NAME},IF(name="",one,name))))`,
      'Nobody has agreed to this yet.',
    ),
    format: null,
  },
  count('Asked, this week', '{owner}', COUNTED.askedThisWeek(MONDAY)),
  count('Asked, in all', '{owner}', COUNTED.asked),
  share('Answered', '{owner}', COUNTED.answered, COUNTED.asked),
  count('Talks, this week', '{talk.owner}', COUNTED.metThisWeek(MONDAY)),
  count('Talks, in all', '{talk.owner}', COUNTED.met),
  share('Thanked in a day', '{talk.owner}', COUNTED.thankedOnTime, COUNTED.thanked),
  count('Wins, this week', '{win.owner}', COUNTED.winsThisWeek(MONDAY)),
  count('Wins, in all', '{win.owner}', COUNTED.wins),
  count('Open questions', '{win.owner}', COUNTED.openQuestions),
  {
    header: 'Last activity',
    formula: forAll(`LET(days,SORT(VSTACK(${DAYS}),2,TRUE),MAP(who,LAMBDA(one,${LATEST})))`),
    format: 'd mmm',
  },
  { header: 'Address', formula: forAll('who'), format: null },
];
