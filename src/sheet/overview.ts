// The Overview tab, line by line: what each says and how the sheet counts it. Only functions are used
// that both Google Sheets and the local edition have. `{stage}` stands for a whole column of Contacts,
// `{talk.startsAt}` for one of Interviews, `#asked` for the row of the line with that key.
import { overview } from '#words/sheet-overview';
import { labelOf } from '../domain/choice-labels';
import { KINDS, STAGES } from '../domain/records';
import { CONTACTS, type ContactKey } from './tabs/contacts';
import { GROUP, type GroupKey } from './tabs/group';
import { INTERVIEWS, type InterviewKey } from './tabs/interviews';
import { WINS, type WinKey } from './tabs/wins';

export const OVERVIEW_NAME = overview.name;
/** Label, two figures, and a figure or words. */
export const OVERVIEW_WIDTH = 4;

/** How a line looks: one format for its figures, or none. */
export type LineLook = 'title' | 'hint' | 'section' | 'count' | 'date' | 'share' | 'days' | 'space';

export interface OverviewLine {
  readonly look: LineLook;
  /** The first is the label: no two lines have the same. */
  readonly cells: readonly string[];
  /** By which formulas of other lines find it. */
  readonly key?: string;
  /** The third cell holds a bar, in the colour of this stage. */
  readonly bar?: string;
}

/** The whole columns that formulas may name, for instance `stage` → `Contacts!L:L`. */
export type ColumnReferences = ReadonlyMap<
  ContactKey | `talk.${InterviewKey}` | `win.${WinKey}` | `member.${GroupKey}`,
  string
>;

const SPACE: OverviewLine = { look: 'space', cells: [] };
/** Of the longest bar. */
const BAR_CHARACTERS = 20;

const THANKED_TALKS = 'ISNUMBER({talk.thankedOn})*ISNUMBER({talk.startsAt})';
const DAYS_TO_THANKS = `FILTER({talk.thankedOn}-{talk.startsAt},${THANKED_TALKS},{talk.thankedOn}>={talk.startsAt})`;

export const OVERVIEW_LINES: readonly OverviewLine[] = [
  { look: 'title', cells: [overview.name] },
  {
    look: 'hint',
    cells: [overview.hint],
  },
  SPACE,

  { look: 'section', cells: [overview.dueNow, overview.howMany] },
  {
    look: 'count',
    cells: [
      overview.notesToSend,
      `=COUNTIFS({talk.startsAt},">0",{talk.startsAt},"<="&NOW(),{talk.thankYou},"<>${labelOf('Sent')}",{talk.thankYou},"<>${labelOf('Skipped')}")`,
      '',
      overview.notesToSendHint,
    ],
  },
  {
    look: 'count',
    cells: [
      overview.stepsDue,
      `=COUNTIFS({nextStepOn},">0",{nextStepOn},"<"&TODAY()+1,{stage},"<>${labelOf('Declined')}")`,
      '',
      overview.stepsDueHint,
    ],
  },
  {
    look: 'count',
    cells: [
      overview.talksAhead,
      '=COUNTIFS({talk.startsAt},">="&NOW(),{talk.startsAt},"<"&NOW()+7)',
      '',
      overview.talksAheadHint,
    ],
  },
  {
    look: 'count',
    cells: [
      overview.unanswered,
      `=COUNTIFS({stage},"${labelOf('Asked')}")`,
      '',
      overview.unansweredHint,
    ],
  },
  SPACE,

  { look: 'section', cells: [overview.whereEveryoneIs, overview.people] },
  ...STAGES.map((stage): OverviewLine => {
    const count = `COUNTIFS({stage},"${labelOf(stage)}")`;
    // A row that was typed by hand has no stage yet: that person is still to be asked.
    const unset = stage === 'To ask' ? '+COUNTIFS({name},"?*",{stage},"")' : '';
    const own = `B#stage-${keyOf(stage)}`;
    const all = `B#stage-${keyOf(STAGES[0])}:B#stage-${keyOf(STAGES[STAGES.length - 1] ?? '')}`;
    return {
      look: 'count',
      key: `stage-${keyOf(stage)}`,
      bar: stage,
      cells: [
        labelOf(stage),
        `=${count}${unset}`,
        `=" "&REPT("█",IF(${own}=0,0,MAX(1,ROUND(${BAR_CHARACTERS}*${own}/MAX(${all}),0))))`,
      ],
    };
  }),
  SPACE,

  { look: 'section', cells: [overview.weekByWeek, overview.thisWeek, overview.weekBefore] },
  {
    look: 'date',
    key: 'week',
    cells: [overview.weekFrom, '=TODAY()-WEEKDAY(TODAY(),2)+1', '=B#week-7'],
  },
  weekly(
    overview.peopleAsked,
    (from) => `COUNTIFS({askedOn},">="&${from},{askedOn},"<"&${from}+7)`,
  ),
  weekly(
    overview.talksHeld,
    (from) =>
      `COUNTIFS({talk.startsAt},">="&${from},{talk.startsAt},"<"&${from}+7,{talk.startsAt},"<="&NOW())`,
  ),
  weekly(
    overview.notesSent,
    (from) => `COUNTIFS({talk.thankedOn},">="&${from},{talk.thankedOn},"<"&${from}+7)`,
  ),
  SPACE,

  { look: 'section', cells: [overview.answersAndThanks, overview.soFar, overview.usual] },
  {
    look: 'count',
    key: 'asked',
    cells: [
      overview.requestsSent,
      `=COUNTIFS({askedOn},">0",{stage},"?*",{stage},"<>${labelOf('To ask')}")`,
    ],
  },
  {
    look: 'count',
    key: 'answered',
    cells: [
      overview.requestsAnswered,
      `=B#asked-COUNTIFS({askedOn},">0",{stage},"${labelOf('Asked')}")`,
    ],
  },
  {
    look: 'share',
    key: 'rate',
    cells: [
      overview.shareAnswered,
      '=IF(B#asked=0,"–",B#answered/B#asked)',
      overview.usualShare,
      `=IF(B#asked<5,"${overview.tooFew}",IF(100*B#rate<20,"${overview.below}",IF(100*B#rate<=40,"${overview.within}","${overview.above}")))`,
    ],
  },
  {
    look: 'days',
    cells: [overview.daysToThanks, `=IFERROR(MEDIAN(${DAYS_TO_THANKS}),"–")`, overview.upToOne],
  },
  {
    look: 'share',
    cells: [
      overview.thankedInDay,
      `=IFERROR(SUMPRODUCT(--(${DAYS_TO_THANKS}<=1))/COUNT(${DAYS_TO_THANKS}),"–")`,
      '',
      overview.thankedInDayHint,
    ],
  },
  SPACE,

  { look: 'section', cells: [overview.whoLeadsOn, overview.people, overview.met, overview.named] },
  ...KINDS.map((kind): OverviewLine => {
    const met = ['Met', 'Thanked', 'Keeping in touch'].map(
      (stage) => `COUNTIFS({kind},"${labelOf(kind)}",{stage},"${labelOf(stage)}")`,
    );
    return {
      look: 'count',
      cells: [
        labelOf(kind),
        `=COUNTIFS({kind},"${labelOf(kind)}")`,
        `=${met.join('+')}`,
        `=IFERROR(SUMPRODUCT(--(XLOOKUP(FILTER({introducedBy},{introducedBy}<>""),{name},{kind},"")="${labelOf(kind)}")),0)`,
      ],
    };
  }),
];

function weekly(label: string, count: (from: string) => string): OverviewLine {
  return { look: 'count', cells: [label, `=${count('B#week')}`, `=${count('C#week')}`] };
}

function keyOf(stage: string): string {
  return stage.toLowerCase().replace(/ /g, '-');
}

/**
 * A cell as it is written: column and row names filled in; null where one of them is not there.
 * @param argumentsApart "," or ";": the latter where the comma is the decimal mark
 */
export function filledCell(
  cell: string,
  columns: ColumnReferences,
  rowNumbers: ReadonlyMap<string, number>,
  argumentsApart: ',' | ';',
): string | null {
  if (!cell.startsWith('=')) return cell;
  let isWhole = true;
  const fill = (found: string | number | undefined) => {
    if (found === undefined) isWhole = false;
    return String(found);
  };
  const formula = cell
    .replace(/\{([\w.]+)\}/g, (_, name: string) => fill((columns as Map<string, string>).get(name)))
    .replace(/#([a-z-]*[a-z])/g, (_, key: string) => fill(rowNumbers.get(key)))
    .replace(/"[^"]*"|,/g, (part) => (part === ',' ? argumentsApart : part));
  return isWhole ? formula : null;
}

/** The same formula, however it is spaced and whatever stands between its arguments. */
export function isSameFormula(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Two formulas that differ in nothing but which columns and rows they count. */
export function isSameShape(one: string, other: string): boolean {
  return shapeOf(one) === shapeOf(other);
}

const TAB_NAMES = [CONTACTS, INTERVIEWS, WINS, GROUP]
  .map(({ name }) => name.toUpperCase())
  .join('|');
const WHOLE_COLUMN = new RegExp(`'?(${TAB_NAMES})'?!(?:\\$?[A-Z]+:\\$?[A-Z]+|#REF!)`, 'g');

function shapeOf(formula: string): string {
  return plain(formula)
    .replace(WHOLE_COLUMN, '$1!…')
    .replace(/\$?(?<![A-Z])([A-Z]+)\$?\d+/g, '$1…');
}

function plain(formula: string): string {
  return formula.replace(/;/g, ',').replace(/\s+/g, '').toUpperCase();
}
