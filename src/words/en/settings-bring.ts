// What is said of a file with records that were taken along.
import type { BroughtRecords } from '../../calls';
import type { FileProblem } from '../../domain/leave/records-file';
import { LOCALE } from './locale';

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number.toLocaleString(LOCALE)} ${many}`;

export const bringWords = {
  title: 'Bring my records along',
  lead: 'The file that you saved when you left a group (my-interviews-….json).',
  choose: 'Choose the file',
  looking: 'Looking into the file…',
  found: (from: string) => (from === '' ? 'In this file' : `In this file from “${from}”`),
  fresh: ({ people, talks, answers, organizations, justMe }: BroughtRecords) =>
    [
      count(people + justMe, 'person', 'people'),
      count(talks, 'talk', 'talks'),
      count(answers, 'answer', 'answers'),
      count(organizations, 'organization', 'organizations'),
    ].join(', '),
  comeIn: (what: string) =>
    `New here: ${what}. Each keeps its ID, so talks stay with their people.`,
  known: (known: number) =>
    `${count(known, 'row is', 'rows are')} here already and left as they are.`,
  justMe: (number: number) => `${count(number, 'of them stays', 'of them stay')} just yours.`,
  wins: (wins: number) =>
    `${count(wins, 'win or question was', 'wins and questions were')} told to that group and stay in the file.`,
  unreadable: (rows: number) => `${count(rows, 'row', 'rows')} cannot be read and are left out.`,
  bring: 'Bring them in',
  bringing: 'Bringing them in…',
  cancel: 'Cancel',
  done: (what: string) => `They are in: ${what}.`,
  nothing: 'All of it is here already.',
  tooLarge: 'This file is larger than any that is saved here. Choose another.',
  problems: {
    'cut-off': 'This file is not whole. Save it anew where it came from, or copy it again.',
    'other-kind':
      'This is no file that a group was left with. For contacts from elsewhere, use Add people.',
    newer: 'This file comes from a newer version of the add-on. Update this one first.',
    'too-many': 'There are more than 10,000 rows of one kind in this file.',
    broken: 'This file was changed and cannot be read. Choose the one that was saved.',
  } satisfies Record<FileProblem, string>,
} as const;
