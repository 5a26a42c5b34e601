// What is said about members who work in a sheet of their own.
import type { GatheredSheet } from '../../domain/group/group-state';

export const numbersWords = {
  summary: 'I have a coach, and a sheet of my own',
  lead: 'You need no group for that. A tab “Numbers” counts how many people you asked, met and thanked: no name and no note is in it. A tab “Wins” is for what you want to tell or ask.',
  seen: 'Whoever you share this sheet with can read all of it. If your coach shall see the numbers alone, the coach’s guide says how.',
  make: 'Make the Numbers tab',
  making: 'Making it…',
  done: 'The tabs Numbers and Wins are there.',
  steps: [
    'Press Share at the top right of this sheet, type your coach’s address, and choose Viewer.',
    'Send your coach the address of this sheet.',
  ],
  address: 'The address of this sheet',
  copy: 'Copy the address',
} as const;

export const gatherWords = {
  title: 'Gather from own sheets',
  lead: 'For members who work in a sheet of their own and share it with you. They make a tab “Numbers” under Coaching group; you paste the addresses of their sheets.',
  paste: 'Addresses of their sheets',
  hint: 'One a line, with the name before it.',
  placeholder: 'Bo Li: https://docs.google.com/spreadsheets/d/…',
  understood: (count: number) =>
    count === 1 ? '1 sheet understood' : `${count} sheets understood`,
  again: (count: number) => (count === 1 ? '1 is there already' : `${count} are there already`),
  line: (line: number, problem: string) => `Line ${line}: ${problem}`,
  unclear: 'Not understood',
  noName: 'Sheet without a name',
  gather: (count: number) => (count === 1 ? 'Gather 1 sheet' : `Gather ${count} sheets`),
  gathering: 'Gathering…',
  reason: 'Paste one address or more.',
  done: 'They stand in the tab “Own sheets”.',
  allow:
    'Allow each sheet once: in the tab “Own sheets”, click a cell that shows #REF!, wait a moment, and choose Allow access. Google does not let an add-on do this for you.',
  notYet: (count: number) =>
    count === 1 ? 'One sheet cannot be read yet' : `${count} sheets cannot be read yet`,
  states: (sheets: readonly GatheredSheet[]) => {
    const old = sheets.filter(({ isOld }) => isOld).map(({ name }) => name);
    return old.length === 0
      ? ''
      : `Of an earlier week, until that sheet is opened again: ${old.join(', ')}.`;
  },
  remove: 'To end it for one of them, delete their row in “Own sheets”.',
} as const;
