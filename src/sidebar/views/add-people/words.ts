// What Add people says.

const number = (count: number) => count.toLocaleString('en');
const people = (count: number) => (count === 1 ? '1 person' : `${number(count)} people`);

export const addWords = {
  lead: 'Start with people you know. They need not be hiring: they know the people who are.',
  way: 'How do you want to add people?',
  ways: { type: 'Type one in', file: 'From a file' },
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
    'LinkedIn’s Connections.csv or a Google Contacts CSV. Nothing is added before you have looked through it.',
  linkedInTitle: 'How to get it from LinkedIn',
  linkedInSteps: [
    'On LinkedIn, click Me, then Settings & Privacy.',
    'Open Data privacy, then Get a copy of your data.',
    'Choose the option to pick data yourself, tick Connections and request the archive.',
    'LinkedIn e-mails you a link, often within minutes. Download the archive and open it.',
    'Choose the file Connections.csv here.',
  ],
  linkedInNote:
    'Most connections come without an e-mail address: LinkedIn gives only those that people chose to share.',
  googleTitle: 'How to get it from Google Contacts',
  googleSteps: [
    'Open Google Contacts in your browser.',
    'Click Export at the left. With some people ticked, only those are exported.',
    'Choose Google CSV, then Export.',
    'Choose the file contacts.csv here.',
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
