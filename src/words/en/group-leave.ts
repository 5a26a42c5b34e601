// What is said to somebody who leaves a group, and to whom removes somebody.
import type { RecordsFile } from '../../domain/leave/records-file';
import { LOCALE } from './locale';

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number.toLocaleString(LOCALE)} ${many}`;

export const leaveWords = {
  open: 'Leave this group…',
  gathering: 'Gathering what is yours…',
  title: 'Leave with what is yours',
  along: ({ tabs, privateIds }: RecordsFile) => {
    const parts = [
      count(tabs.Contacts.length, 'person', 'people'),
      count(tabs.Interviews.length, 'talk', 'talks'),
      count(tabs.Answers.length, 'answer', 'answers'),
      count(tabs.Organizations.length, 'organization', 'organizations'),
      count(tabs.Wins.length, 'win, question or comment', 'wins, questions and comments'),
    ];
    const kept =
      privateIds.length > 0
        ? ` Among them ${count(privateIds.length, 'person', 'people')} whom you keep to yourself.`
        : '';
    return `Goes along, in one file: ${parts.join(', ')}, with what stands in columns of your own, and your settings.${kept}`;
  },
  removed:
    'Then exactly those rows are taken out here, your consents are withdrawn, you are taken off the list, and what runs by itself for you in this sheet is switched off.',
  stays:
    'What stood here stays in the version history of this sheet. Templates and questions are the group’s; they stay. So do the drafts in your Gmail.',
  coach: 'While you coach others, make somebody else a coach first.',
  lastCoach: 'You are alone here. After you nobody coaches this group; the tabs stay.',
  google: 'Whether you can still open this sheet is up to whoever shares it with you in Google.',
  save: 'Save the file',
  saveAgain: 'Save the file again',
  gatherAgain: 'Begin again with a new file',
  fileName: (day: string) => `my-interviews-${day}.json`,
  saved: (name: string) =>
    `${name} should be in your downloads now. This page cannot see whether it is: look, before you go on.`,
  isSafe: 'I looked: the file is on my computer.',
  bringHint:
    'In a sheet of your own, Settings ▸ Bring my records along takes it in, with all talks where they belong.',
  leave: 'Leave the group',
  leaving: 'Leaving…',
  stay: 'Stay',
  left: 'You have left the group.',
} as const;
