// The Overview tab, line by line: what each says and how the sheet counts it. Only functions are used
// that both Google Sheets and the local edition have. `{stage}` stands for a whole column of Contacts,
// `{talk.startsAt}` for one of Interviews, `#asked` for the row of the line with that key.
import { KINDS, STAGES } from '../domain/records';
import type { ContactKey } from './tabs/contacts';
import type { GroupKey } from './tabs/group';
import type { InterviewKey } from './tabs/interviews';
import type { WinKey } from './tabs/wins';

export const OVERVIEW_NAME = 'Overview';
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
  { look: 'title', cells: ['Overview'] },
  {
    look: 'hint',
    cells: [
      'Counts itself from Contacts and Interviews. Change it as you like; “Set up this sheet” mends what breaks.',
    ],
  },
  SPACE,

  { look: 'section', cells: ['Due now', 'How many'] },
  {
    look: 'count',
    cells: [
      'Thank-you notes to send',
      '=COUNTIFS({talk.startsAt},">0",{talk.startsAt},"<="&NOW(),{talk.thankYou},"<>Sent",{talk.thankYou},"<>Skipped")',
      '',
      'Within a day is best. A late one is still welcome.',
    ],
  },
  {
    look: 'count',
    cells: [
      'Next steps for today or earlier',
      '=COUNTIFS({nextStepOn},">0",{nextStepOn},"<"&TODAY()+1,{stage},"<>Declined")',
      '',
      'Open “Today” in the menu: it puts them in order.',
    ],
  },
  {
    look: 'count',
    cells: [
      'Talks in the next seven days',
      '=COUNTIFS({talk.startsAt},">="&NOW(),{talk.startsAt},"<"&NOW()+7)',
      '',
      'Prepare questions three days before, confirm the day before.',
    ],
  },
  {
    look: 'count',
    cells: [
      'Requests without an answer yet',
      '=COUNTIFS({stage},"Asked")',
      '',
      'One friendly follow-up after seven working days, then leave it.',
    ],
  },
  SPACE,

  { look: 'section', cells: ['Where everyone is', 'People'] },
  ...STAGES.map((stage): OverviewLine => {
    const count = `COUNTIFS({stage},"${stage}")`;
    // A row that was typed by hand has no stage yet: that person is still to be asked.
    const unset = stage === 'To ask' ? '+COUNTIFS({name},"?*",{stage},"")' : '';
    const own = `B#stage-${keyOf(stage)}`;
    const all = `B#stage-${keyOf(STAGES[0])}:B#stage-${keyOf(STAGES[STAGES.length - 1] ?? '')}`;
    return {
      look: 'count',
      key: `stage-${keyOf(stage)}`,
      bar: stage,
      cells: [
        stage,
        `=${count}${unset}`,
        `=" "&REPT("█",IF(${own}=0,0,MAX(1,ROUND(${BAR_CHARACTERS}*${own}/MAX(${all}),0))))`,
      ],
    };
  }),
  SPACE,

  { look: 'section', cells: ['Week by week', 'This week', 'Week before'] },
  {
    look: 'date',
    key: 'week',
    cells: ['Week from Monday', '=TODAY()-WEEKDAY(TODAY(),2)+1', '=B#week-7'],
  },
  weekly('People asked', (from) => `COUNTIFS({askedOn},">="&${from},{askedOn},"<"&${from}+7)`),
  weekly(
    'Talks held',
    (from) =>
      `COUNTIFS({talk.startsAt},">="&${from},{talk.startsAt},"<"&${from}+7,{talk.startsAt},"<="&NOW())`,
  ),
  weekly(
    'Thank-you notes sent',
    (from) => `COUNTIFS({talk.thankedOn},">="&${from},{talk.thankedOn},"<"&${from}+7)`,
  ),
  SPACE,

  { look: 'section', cells: ['Answers and thanks', 'So far', 'Usual'] },
  {
    look: 'count',
    key: 'asked',
    cells: ['Requests sent', '=COUNTIFS({askedOn},">0",{stage},"?*",{stage},"<>To ask")'],
  },
  {
    look: 'count',
    key: 'answered',
    cells: ['Requests answered', '=B#asked-COUNTIFS({askedOn},">0",{stage},"Asked")'],
  },
  {
    look: 'share',
    key: 'rate',
    cells: [
      'Share that was answered',
      '=IF(B#asked=0,"–",B#answered/B#asked)',
      '20 to 40 %',
      '=IF(B#asked<5,"Too few to tell anything yet.",IF(100*B#rate<20,"Silence is mostly a full week, not a no. Shorter notes and shared acquaintances help.",IF(100*B#rate<=40,"Just as it usually goes. Keep asking.","Better than usual: people like to answer you.")))',
    ],
  },
  {
    look: 'days',
    cells: [
      'Days from talk to thank-you (median)',
      `=IFERROR(MEDIAN(${DAYS_TO_THANKS}),"–")`,
      'up to 1',
    ],
  },
  {
    look: 'share',
    cells: [
      'Thanked within 24 hours',
      `=IFERROR(SUMPRODUCT(--(${DAYS_TO_THANKS}<=1))/COUNT(${DAYS_TO_THANKS}),"–")`,
      '',
      'Counted where “Thanked on” is filled in.',
    ],
  },
  SPACE,

  { look: 'section', cells: ['Who leads you on', 'People', 'Met', 'People they named'] },
  ...KINDS.map((kind): OverviewLine => {
    const met = ['Met', 'Thanked', 'Keeping in touch'].map(
      (stage) => `COUNTIFS({kind},"${kind}",{stage},"${stage}")`,
    );
    return {
      look: 'count',
      cells: [
        kind,
        `=COUNTIFS({kind},"${kind}")`,
        `=${met.join('+')}`,
        `=IFERROR(SUMPRODUCT(--(XLOOKUP(FILTER({introducedBy},{introducedBy}<>""),{name},{kind},"")="${kind}")),0)`,
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

function shapeOf(formula: string): string {
  return plain(formula)
    .replace(/'?(CONTACTS|INTERVIEWS|WINS|GROUP)'?!(?:\$?[A-Z]+:\$?[A-Z]+|#REF!)/g, '$1!…')
    .replace(/\$?(?<![A-Z])([A-Z]+)\$?\d+/g, '$1…');
}

function plain(formula: string): string {
  return formula.replace(/;/g, ',').replace(/\s+/g, '').toUpperCase();
}
