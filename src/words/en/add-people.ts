// What Add people says.
import type { Blanks } from '../../domain/people/blanks';
import type { NewPerson } from '../../domain/records';
import { LOCALE } from './locale';
import { fieldNames } from './people';

const number = (count: number) => count.toLocaleString(LOCALE);
const people = (count: number) => (count === 1 ? '1 person' : `${number(count)} people`);

export const addWords = {
  lead: 'Start with people you know. They need not be hiring: they know the people who are.',
  way: 'How do you want to go about it?',
  ways: {
    brainstorm: 'From memory',
    hand: 'By hand',
    card: 'Paste a card',
    file: 'From a file',
    take: 'Take your contacts with you',
  },
  // Typed in
  name: 'Name',
  nameProblem: 'Add a name, or at least an e-mail address.',
  email: 'E-mail',
  organization: 'Organization',
  title: 'Job title',
  kind: 'How do you know them?',
  noKind: 'Not said',
  introducedBy: 'Introduced by',
  more: 'More about them',
  association: 'Association you share',
  field: 'Field',
  phone: 'Phone',
  linkedIn: 'LinkedIn profile',
  notes: 'Notes',
  add: 'Add to my people',
  adding: 'Adding…',
  addedTitle: (name: string) => `${name} is in your sheet`,
  addedRow: (row: number) => `In row ${row} of the Contacts tab.`,
  known: (name: string) => `${name} is in your sheet already, so nothing was added.`,
  draftTo: (name: string) => `Draft a request to ${name}`,
  openKnown: 'Draft a request to them',
  addAnother: 'Add another',
  // From a file
  drop: 'Drop the file here',
  choose: 'Choose a file',
  fileHint:
    'From LinkedIn, Google Contacts, an iPhone or Outlook: a .csv or .vcf file. Nothing is added before you have looked through it.',
  howTo: 'Where to get such a file',
  sources: [
    [
      'LinkedIn',
      'Me ▸ Settings & Privacy ▸ Data privacy ▸ Get a copy of your data ▸ Connections. Unpack what LinkedIn sends you and choose Connections.csv. Few people share their e-mail there.',
    ],
    [
      'Google Contacts',
      'contacts.google.com ▸ Export ▸ Google CSV. Tick some people first, and only those are exported.',
    ],
    [
      'iPhone or Mac',
      'iPhone: Contacts ▸ Lists ▸ hold your finger on a list ▸ Export. Mac: select all in Contacts ▸ File ▸ Export ▸ Export vCard.',
    ],
    [
      'Outlook',
      'People ▸ Manage contacts ▸ Export contacts. In the older program: File ▸ Open & Export ▸ Import/Export ▸ Export to a file.',
    ],
  ],
  reading: (percent: number) => `Reading the file… ${percent} %`,
  readFailed:
    'The browser could not read this file. It may have been moved or may still be open elsewhere. Choose it again.',
  groups: {
    new: (count: number) => `${number(count)} new`,
    known: (count: number) => `${number(count)} already here`,
    unreadable: (count: number) => `${number(count)} can’t be read`,
  },
  show: 'Show',
  summary: (name: string) => `In ${name}:`,
  all: 'Tick all',
  none: 'Untick all',
  listOf: {
    new: 'New people',
    known: 'Already in your sheet',
    unreadable: 'Rows that cannot be read',
  },
  emptyGroup: {
    new: 'Nobody new is in this file.',
    known: 'Nobody in it is in your sheet yet.',
    unreadable: 'Every row could be read.',
  },
  line: (line: number, text: string) => (text === '' ? `Line ${line}` : `Line ${line}: ${text}`),
  addCount: (count: number) => `Add ${people(count)}`,
  nobodyTicked: 'Nobody is ticked.',
  otherFile: 'Another file',
  progress: (sent: number, total: number) => `Adding… ${number(sent)} of ${number(total)}`,
  progressLabel: 'People added so far',
  stop: 'Stop',
  stopping: 'Stops after this step…',
  endTitle: (count: number) => `${people(count)} added`,
  endKnown: (count: number) =>
    `${number(count)} had come into the sheet meanwhile and were left out.`,
  endFrom: (row: number) => `They begin in row ${row} of the Contacts tab.`,
  stoppedTitle: (count: number) => `Stopped: ${people(count)} added`,
  failedTitle: (count: number) =>
    count === 0 ? 'Nothing was added yet' : `${people(count)} added, then it stopped`,
  left: (count: number) => `${people(count)} ${count === 1 ? 'is' : 'are'} not added yet.`,
  goOn: (count: number) =>
    `Go on with ${count === 1 ? 'the last one' : `the other ${number(count)}`}`,
  nextStep: 'Draft a first request',
} as const;

export const brainstormWords = {
  steps: 'Kinds of people',
  place: (at: number, total: number) => `${at} of ${total}`,
  step: (title: string, count: number) => `${title}: ${count === 0 ? 'nobody yet' : people(count)}`,
  field: (title: string) => `${title} you know`,
  fieldHint: 'Type a name and press Enter. You can add where they work after a comma.',
  placeholder: 'Dana Kim, Harbor Bank',
  /** Between a name and where they work: "Dana Kim at Harbor Bank". */
  at: 'at',
  isTwice: 'Already on your list.',
  isKnown: (name: string, organization: string) =>
    `${name}${organization === '' ? '' : ` (${organization})`} is in your sheet already. Someone else? Add where they work.`,
  list: (title: string) => `${title} so far`,
  inSheet: 'in your sheet',
  change: (name: string) => `Change ${name}`,
  remove: (name: string) => `Remove ${name}`,
  back: 'Back',
  next: (title: string) => `Next: ${title}`,
  isLast: 'That was the last kind. Go back to any of them above.',
  nobodyYet: 'Each name that you enter counts here. You need not fill every kind.',
  add: (count: number) => (count === 0 ? 'Add people' : `Add ${people(count)}`),
  adding: 'Adding…',
  addedTitle: (count: number) => `${people(count)} added to your sheet`,
  addedRow: (row: number) => `They begin in row ${row} of the Contacts tab.`,
  addedKnown: (count: number) =>
    `${people(count)} had come into the sheet meanwhile and ${count === 1 ? 'was' : 'were'} left out.`,
  whatNow: 'Who of them would be glad to hear from you? Start there.',
  draft: 'Draft a first request',
  again: 'Think of more',
} as const;

export const cardWords = {
  paste: 'Paste a signature or a business card',
  hint: 'Copy the lines below somebody’s e-mail, or the text of a card that you took a photo of. It is read on your computer and goes nowhere.',
  example: 'Dana Kim\nBranch Manager | Harbor Bank\nT (212) 555-0142\ndana.kim@harborbank.example',
  read: 'Read it',
  check: 'Look it over, and correct what was read wrong.',
  nothing: 'No name, address or number was found in this text. Type in what you know.',
  readFrom: 'Read from',
  typedPhone: (typed: string) => `On the card: ${typed}`,
  otherText: 'Another text',
} as const;

const listOf = (fields: readonly (keyof NewPerson)[]) =>
  fields.map((field) => fieldNames[field]).join(', ');

export const mergeWords = {
  offer: ({ certain, perhaps }: Blanks) =>
    [
      certain.length > 0 ? `The sheet does not have: ${listOf(certain)}.` : '',
      perhaps.length > 0 ? `Added where there is none yet: ${listOf(perhaps)}.` : '',
      'Nothing that is there is replaced.',
    ]
      .filter(Boolean)
      .join(' '),
  /** In one line of the preview. */
  adds: ({ certain, perhaps }: Blanks) =>
    [
      certain.length > 0 ? `Adds ${listOf(certain)}` : '',
      perhaps.includes('phone') ? `perhaps ${fieldNames.phone}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  fillOne: 'Fill in the blanks',
  fillMany: (count: number) => `Fill in the blanks for ${people(count)}`,
  filling: 'Filling in…',
  fillingMany: (sent: number, total: number) => `Filling in… ${number(sent)} of ${number(total)}`,
  filledOne: (name: string, isChanged: boolean) =>
    isChanged ? `What was missing about ${name} is filled in` : `Nothing was missing about ${name}`,
  filledMany: (count: number) =>
    count === 0 ? 'Nothing was missing about them.' : `Filled in for ${people(count)}.`,
  isFilled: 'Filled in',
  notMine: 'They belong to somebody else in your group, so nothing of theirs is changed.',
  nobodyTicked: 'Nobody is ticked.',
} as const;

export const takeWords = {
  title: 'Your contacts are yours',
  lead: 'Everybody you added, in one file on your computer. The sheet stays as it is.',
  formats: {
    vcf: {
      title: 'For address books',
      use: 'vCards, for an iPhone, Android, Google Contacts or Outlook. Stage, kind and the like go into the notes.',
      button: 'Save as vCards',
    },
    csv: {
      title: 'For spreadsheets',
      use: 'CSV, for Excel, Google Sheets and other programs. An apostrophe stands before what they might take for a formula, such as the + of a phone number.',
      button: 'Save as CSV',
    },
  },
  fetching: 'Collecting…',
  fileName: (day: string, ending: string) => `contacts-${day}.${ending}`,
  saved: (count: number, name: string) =>
    count === 0
      ? 'None of the people in this sheet are yours, so there is nothing to save.'
      : `${people(count)} saved. Look for ${name} in your downloads.`,
  comeBack: 'You can bring either file back under “From a file”: nobody is added twice.',
} as const;
