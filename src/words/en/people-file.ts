// What is said of a file of people: what it is where it cannot be read, what was lost or moved, and
// what stands in the files that people take along.

const howToGetOne =
  'From LinkedIn: Settings ▸ Data privacy ▸ Get a copy of your data ▸ Connections; unpack what comes ' +
  'and choose Connections.csv. From Google Contacts: Export ▸ Google CSV. From Outlook: Export contacts. From ' +
  'an iPhone or another address book: vCards (.vcf).';
const otherFile = `This is neither a file of LinkedIn, Google Contacts or Outlook nor one of vCards. ${howToGetOne}`;

export const otherFileWords = {
  otherFile,
  tooLarge: (megabytes: number) =>
    `This file is too large (${megabytes} MB) to be a list of people. ${otherFile}`,
  noPeople:
    'This file has the right columns, but there is nobody in it. Was it exported with nobody chosen?',
  empty: `This file is empty. Download it again, then choose the new file. ${howToGetOne}`,
  workbook:
    'This is an Excel workbook. Open it, save it as CSV (UTF-8), and choose the new file; the columns must ' +
    'stay as LinkedIn, Google Contacts or Outlook named them.',
  linkedInArchive:
    'This is the packed download from LinkedIn. Unpack it (double-click on it), and choose Connections.csv from ' +
    'the folder that appears.',
  archive: `This is a packed (zip) file. Unpack it first, and choose the CSV file in it. ${howToGetOne}`,
  webPage: `This is a web page, not a list of people. Perhaps the download asked to log in first. ${howToGetOne}`,
  notText: `This file is not a list of people. ${howToGetOne}`,
};

const linesOf = (lines: readonly number[], more: number) => {
  const named = lines.join(', ');
  if (more > 0) return `lines ${named} and ${more} more`;
  return `${lines.length > 1 ? 'lines' : 'line'} ${named}`;
};

export const fileNoticeWords = {
  damaged: 'Some letters in the file are damaged; they show as “\ufffd”.',
  cutOff: (line: number) =>
    `The file stops in the middle of line ${line}; what came before it was read. Download it again to get the rest.`,
  /** `more`: lines that are not named. */
  badEmails: (lines: readonly number[], more: number) =>
    `What stands for an e-mail address in ${linesOf(lines, more)} is none; it was put into the notes.`,
};

/** Why a row is nobody. */
export const unreadableWords = {
  openQuote: 'A quotation mark in this row is never closed, so its columns cannot be told apart.',
  group: 'This card is a group, not a person.',
  hidden: 'No name and no e-mail: this person hides both from downloads.',
  nobody: (organization: string) =>
    organization === ''
      ? 'No name and no e-mail.'
      : `Only an organization (${organization}), no name and no e-mail.`,
};

/** Lines in the notes for what the sheet has no column for. */
export const fileNoteWords = {
  website: (url: string) => `Website: ${url}`,
  department: (name: string) => `Department: ${name}`,
  otherOrganization: (name: string) => `Other organization: ${name}`,
  connectedOn: (day: string) => `Connected on LinkedIn: ${day}`,
  otherEmail: (address: string) => `Other e-mail: ${address}`,
  otherPhone: (number: string) => `Other phone: ${number}`,
  badEmail: (text: string) => `E-mail in the file, not an address: ${text}`,
};

/** Of what address books have no place for: the names that it has in the sheet. */
export const takenAlongWords = {
  kind: 'Kind',
  field: 'Field',
  association: 'Association',
  introducedBy: 'Introduced by',
  stage: 'Stage',
  mayMention: 'May mention',
  businessCard: 'Business card',
  askedOn: 'Asked on',
  lastContact: 'Last contact',
  line: (name: string, value: string) => `${name}: ${value}`,
};
