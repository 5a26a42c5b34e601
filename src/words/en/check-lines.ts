// What the lines of "Check this sheet" say: how each thing stands and what to do, and, as `told…`, the
// same in short for the report, without a word that a person wrote.
import { LOCALE } from './locale';

/** `counted(1, 'row')` → "1 row", `counted(2, 'row')` → "2 rows" */
function counted(count: number, noun: string): string {
  return `${count.toLocaleString(LOCALE)} ${noun}${count === 1 ? '' : 's'}`;
}

/** “Stage” and “Email” */
function quoted(words: readonly string[]): string {
  const marked = words.map((word) => `“${word}”`);
  return marked.length > 1
    ? `${marked.slice(0, -1).join(', ')} and ${marked[marked.length - 1]}`
    : (marked[0] ?? '');
}

const otherPeople = (count: number) => (count === 1 ? '1 other person' : `${count} other people`);
const TRUST =
  'They can change its script too, and your hourly drafts run it: keep them on only if you trust everyone here.';

export const reportWords = {
  head: (version: string, at: string) => `Informational Interviews ${version}, checked ${at}`,
  line: (title: string, level: 'fine' | 'look' | 'broken', told: string) =>
    `${title}: ${level}${told === '' ? '' : ` (${told})`}`,
};

export const tabLines = {
  title: 'Tabs',
  second: (other: string, name: string) =>
    `“${other}” looks like a second “${name}”; only “${name}” is used.`,
  toldSecond: (name: string) => `a second ${name}`,
  renamed: (name: string, other: string) =>
    `The tab “${name}” is missing, and “${other}” looks like it: name it “${name}” again.`,
  toldRenamed: (name: string) => `${name} is missing, perhaps renamed`,
  missing: (name: string) =>
    `The tab “${name}” is missing: choose Set up this sheet to make it anew.`,
  toldMissing: (name: string) => `${name} is missing`,
  fine: (count: number) => `All ${count} are there.`,
};

export const columnLines = {
  title: 'Columns',
  renamed: (tab: string, missing: readonly string[], other: string) =>
    `${tab} has no column ${quoted(missing)}. If “${other}” is it, name it back; otherwise choose Set up this sheet.`,
  missing: (tab: string, missing: readonly string[]) => {
    const many = missing.length > 1;
    return `${tab} has no ${many ? 'columns' : 'column'} ${quoted(missing)}. If you renamed ${many ? 'them, name them' : 'it, name it'} back; otherwise choose Set up this sheet.`;
  },
  toldMissing: (tab: string, missing: readonly string[]) => `${tab} lacks ${quoted(missing)}`,
  twice: (tab: string, headers: readonly string[]) =>
    `${tab} has ${quoted(headers)} twice. Only the first counts: rename or delete the other.`,
  toldTwice: (tab: string, headers: readonly string[]) => `${tab} has ${quoted(headers)} twice`,
  fine: 'Each has the name by which it is found.',
};

export const ruleLines = {
  title: 'Dropdowns and checkboxes',
  lost: (tab: string, headers: readonly string[]) =>
    `${tab}: ${quoted(headers)} lost the dropdown, checkbox or date rule. Set up this sheet puts it back.`,
  toldLost: (tab: string, headers: readonly string[]) => `${tab} has no rule in ${quoted(headers)}`,
  refusing: (tab: string, headers: readonly string[]) =>
    `${tab}: ${quoted(headers)} ${headers.length > 1 ? 'refuse' : 'refuses'} other values, which can stop whole rows from being written. Under Data ▸ Data validation choose “Show a warning”.`,
  toldRefusing: (tab: string, count: number) =>
    `${tab} refuses values in ${counted(count, 'column')}`,
  fine: 'They are in place.',
};

export const rowLines = {
  title: 'Rows',
  withoutId: (tab: string, count: number) =>
    `${tab}: ${counted(count, 'row')} ${count > 1 ? 'have' : 'has'} no ID yet. Open Today once, and it is given.`,
  toldWithoutId: (tab: string, count: number) =>
    `${tab} has ${counted(count, 'row')} without an ID`,
  copiedId: (tab: string, count: number) =>
    `${tab}: ${counted(count, 'row')} ${count > 1 ? 'have' : 'has'} the ID of another, as copied rows do. Open Today once, and it gets its own.`,
  toldCopiedId: (tab: string, count: number) =>
    `${tab} has ${counted(count, 'row')} with a copied ID`,
  talksOfNobody: (count: number) =>
    `Interviews: ${counted(count, 'talk')} ${count > 1 ? 'name somebody' : 'names somebody'} who is not in Contacts. Add the person, or correct the name under Contact.`,
  toldTalksOfNobody: (count: number) => `${counted(count, 'talk')} without a contact`,
  fine: 'Each can be told from all others.',
};

export const templateLines = {
  title: 'Templates',
  /** @param problem a whole sentence @param line from 1; null for the subject */
  unreadable: (name: string, line: number | null, problem: string) =>
    `“${name}”, ${line === null ? 'subject' : `line ${line}`}: ${problem} Mend it in the Templates tab.`,
  toldUnreadable: (count: number) =>
    count === 1 ? 'one cannot be read' : `${count} cannot be read`,
  none: 'There are none yet.',
  fine: 'All can be filled in.',
};

export const permissionLines = {
  title: 'Permissions',
  noDrafts: (words: string) =>
    `You have not allowed “${words}”, so there are no drafts in your Gmail. Open in Gmail and Copy work without.`,
  missing: (words: string, use: string) =>
    `You have not allowed “${words}”. It is needed for ${use}.`,
  toldMissing: (scope: string) => `${scope} is not granted`,
  fine: 'All that it needs are given.',
};

export const hourlyLines = {
  title: 'Hourly drafts',
  /** @param hours null for never */
  ago: (hours: number | null) => {
    if (hours === null) return 'never';
    if (hours < 1) return 'within the hour';
    return hours < 48
      ? `${counted(Math.floor(hours), 'hour')} ago`
      : `${counted(Math.floor(hours / 24), 'day')} ago`;
  },
  tooMany: (count: number) =>
    `There are ${count} hourly triggers where one is enough. Turn hourly drafts off and on again.`,
  toldTooMany: (count: number) => `${count} triggers`,
  stayedAway: (ago: string) =>
    `They are on, but ran last ${ago}. Google sometimes switches them off without a word: turn them off and on again.`,
  notAllowed: 'They are on, but drafts in your Gmail are not allowed, so they do nothing.',
  toldNotAllowed: 'on, without permission',
  /** @param result a whole sentence */
  on: (ago: string, result: string) => `On, and run as you. Last run ${ago}: ${result}`,
  toldOn: (ago: string) => `on, ran ${ago}`,
  off: 'Off for you. Notes are drafted when you press the button.',
  toldOff: 'off',
};

export const editorLines = {
  title: 'Who can edit',
  unknownButTrusted: `Google does not tell who else can edit this sheet. ${TRUST}`,
  toldUnknownButTrusted: 'unknown, with hourly drafts on',
  othersTrusted: (count: number) => `${otherPeople(count)} can edit this sheet. ${TRUST}`,
  toldOthersTrusted: (count: number) => `${counted(count, 'other')}, with hourly drafts on`,
  unknown: 'Google does not tell who else can.',
  toldUnknown: 'unknown',
  onlyYou: 'Only you.',
  you: (others: number) => `You and ${otherPeople(others)}.`,
  toldOthers: (count: number) => counted(count, 'other'),
};

export const zoneLines = {
  title: 'Time zone',
  /** Places as in "New York", times as in "09:30". */
  differ: (sheetPlace: string, sheetTime: string, place: string, time: string) =>
    `Times in this sheet are those of ${sheetPlace} (${sheetTime} now); your computer is in ${place} (${time}). To change that, choose File ▸ Settings.`,
  agree: (place: string) => `This sheet and your computer agree: ${place}.`,
  told: (doDiffer: boolean, scriptZone: string) =>
    `${doDiffer ? 'sheet and computer differ' : 'sheet and computer agree'}, script ${scriptZone}`,
};

export const settingsLines = {
  title: 'Settings',
  noName: 'Your name is missing, and letters end with it.',
  toldNoName: 'no name',
  fine: 'Your letters can end with your name.',
};

export const limitLines = {
  title: 'Room left',
  /** "3 %" of all cells that there may be. */
  share: (percent: number) => (percent === 0 ? 'less than 1 %' : `${percent} %`),
  nearlyFull: (share: string) =>
    `This sheet uses ${share} of the 10 million cells that Google allows. Delete empty rows and columns of tabs that you do not need.`,
  toldCells: (share: string) => `${share} of the cells`,
  manyRows: (tab: string, rows: number, measured: number) =>
    `${tab} has ${counted(rows, 'row')}. It was measured with ${counted(measured, 'row')}, so it may be slow: move old ones into another tab.`,
  toldManyRows: (tab: string, rows: number) => `${tab} has ${counted(rows, 'row')}`,
  storeFull:
    'What the add-on remembers for you is nearly as much as Google lets it keep. Choose Draft what is due now in the menu: it clears what is done.',
  toldStoreFull: (size: number, longest: number) => `store ${size}, longest ${longest}`,
  fine: (share: string) => `Plenty: ${share} of the cells that Google allows are in use.`,
  /** @param rows of each tab: "Contacts 12, Interviews 3" */
  toldFine: (share: string, size: number, rows: string) =>
    `${share} of the cells, store ${size}, ${rows}`,
};
