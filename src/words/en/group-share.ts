// What the parts say in which members tell each other something, and a coach looks after them.
import type { Need } from '../../domain/group/who-needs-coach';
import type { WinKind } from '../../domain/records';
import { LOCALE } from './locale';

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number.toLocaleString(LOCALE)} ${many}`;

export const shareWords = {
  title: 'Tell the group',
  kind: 'What is it?',
  kinds: { Win: 'A win', Question: 'A question', Comment: 'A comment' } satisfies Record<
    WinKind,
    string
  >,
  what: 'In a sentence or two',
  prompts: {
    Win: 'A reply, a good talk, a new name…',
    Question: 'What would you like to know?',
    Comment: 'What did you notice?',
  } satisfies Record<WinKind, string>,
  about: 'Who is it about?',
  isAbout: (name: string) => `About ${name}`,
  noOne: 'Leave the name out',
  whoReads: 'Everybody with this sheet can read it.',
  share: 'Share it',
  sharing: 'Sharing…',
  shared: {
    Win: 'Shared. Well done.',
    Question: 'Shared. You see the answer under Today.',
    Comment: 'Shared.',
  } satisfies Record<WinKind, string>,

  feedTitle: 'What the group says',
  nothing: 'Nothing was shared in the last weeks. A small win is a good start.',
  openTitle: (number: number) => count(number, 'question waits for you', 'questions wait for you'),
  about_: (name: string) => `about ${name}`,
  coachReply: 'Your answer',
  answer: 'Answer',
  answerMember: (answer: string, name: string) => `${answer}: ${name}`,
  answering: 'Saving…',
  change: 'Change the answer',
  coachSays: 'Coach:',
  more: 'Show older ones',
} as const;

export const weekWords = {
  title: 'Your week',
  asked: 'Asked',
  met: 'Talks',
  ofAim: (number: number, aim: number) => (aim > 0 ? `${number} of ${aim}` : `${number}`),
  notSeen: 'Only you see this. Your coach sees it once you agree, below.',
  seen: 'Your coach sees these figures too. You can end that below at any time.',
  inAll: (asked: number, met: number) =>
    `In all: ${count(asked, 'person asked', 'people asked')}, ${count(met, 'talk', 'talks')}.`,
} as const;

export const overviewWords = {
  title: 'How everyone is doing',
  nobody: 'Nobody but you is on the list yet.',
  needs: {
    asks: 'waits for your answer',
    stuck: 'stuck',
    'not-begun': 'has not begun',
    behind: 'on the way',
    'on-the-way': 'reached the week’s aim',
    'not-agreed': 'has not agreed that you look',
  } satisfies Record<Need, string>,
  stuckSince: (day: string) => `nothing since ${day}`,
  all: (number: number) => `Show all ${number}`,
  week: 'This week',
  inAll: 'In all',
  asked: 'Asked',
  met: 'Talks',
  wins: 'Wins',
  answerRate: 'Answered',
  onTime: 'Thanked in a day',
  questions: 'Open questions',
  last: 'Last activity',
  never: 'none yet',
  large: 'Show it at the meeting',
  opening: 'Opening…',
  justMe: (number: number) =>
    number === 1
      ? 'Counts one person who is kept private'
      : `Counts ${number} people who are kept private`,
} as const;

export const digestWords = {
  title: 'Weekly digest',
  lead: 'A letter to everybody with the week’s wins, the numbers and the open questions. It comes as a draft to you, the others in blind copy: you read it and send it.',
  day: 'Draft it by itself',
  never: 'Never',
  days: ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays'],
  saving: 'Saving…',
  now: 'Draft it now',
  again: 'Draft it once more',
  drafting: 'Drafting…',
  done: 'The digest is in your drafts.',
  open: 'Open the draft',
  hasThisWeek: 'This week’s digest is made.',
  noPermission: 'Gmail drafts are not allowed yet. Open the menu again and allow them.',
} as const;

export const meetingWords = {
  title: (day: string) => `Our week from ${day}`,
  asked: (number: number) => (number === 1 ? 'person asked' : 'people asked'),
  met: (number: number) => (number === 1 ? 'talk held' : 'talks held'),
  wins: (number: number) => (number === 1 ? 'win' : 'wins'),
  aim: (number: number) => `aim: ${number}`,
  winsTitle: 'What went well',
  noWins: 'No wins were shared this week yet. Who has one?',
  membersTitle: 'Everyone’s week',
  askedOf: (number: number, aim: number) =>
    aim > 0 ? `${number} of ${aim} asked` : `${number} asked`,
  metOf: (number: number, aim: number) =>
    aim > 0 ? `${number} of ${aim} talks` : `${number} talks`,
  questionsTitle: 'Questions to talk about',
  print: 'Print',
  onlyAgreed: 'Only those who agreed are counted here.',
} as const;
