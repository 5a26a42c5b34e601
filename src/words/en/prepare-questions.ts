// What Prepare questions says.
import type { Purpose, QuestionKind } from '../../domain/records';

const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`);
const questions = (count: number) => (count === 1 ? '1 question' : `${count} questions`);

export const planWords = {
  lead: 'People like to be asked about themselves. Begin there, and end with whom to meet next.',
  fitsTitle: 'You will talk with',
  fitsWhy: (when: string, hasQuestions: boolean) =>
    hasQuestions ? when : `${when} · no questions yet`,
  notMine: (name: string, owner: string) =>
    `${name} is ${owner || 'someone else'}’s contact. They plan their own talks; add ${name} to your people if you are to meet.`,
  which: 'Which talk?',
  planned: (about: string, when: string) =>
    [when || 'No date yet', about].filter(Boolean).join(', '),
  newTalk: 'Another talk, not planned yet',
  talkTitle: 'The talk',
  talkSummary: (when: string, length: number, where: string) =>
    [when || 'No date yet', `${length} min`, where].filter(Boolean).join(' · '),
  when: 'When',
  whenHint: 'Leave it empty until you have agreed on a date.',
  isPast: 'This date has passed. Did you talk?',
  record: 'Record what came of it',
  length: 'Minutes you asked for',
  where: 'Where',
  wherePlaceholder: 'A café, a phone number, a video link',
  purpose: 'It is about',
  purposes: {
    Company: 'A company',
    Opportunity: 'A role',
    Industry: 'An industry',
  } satisfies Record<Purpose, string>,
  about: 'Which one?',
  listTitle: 'Your questions',
  listHint: 'Drag a question to move it, or click it to reword, move or swap it.',
  groups: {
    Powerful: 'To open: about them',
    Practical: 'About the work',
    Own: 'Your own',
    Closing: 'To end: whom to meet next',
  } satisfies Record<QuestionKind, string>,
  fits: (count: number, length: number) => `${questions(count)}, about ${minutes(length)}`,
  tooLong: (count: number, length: number, promised: number) =>
    `${questions(count)} take about ${minutes(length)}. You asked for ${promised}.`,
  none: 'The list is empty. Add a question of your own, or take the proposed ones.',
  fromDefaults:
    'Your Questions tab is empty, so these are the questions that a new sheet starts with.',
  fewLeft: (name: string) =>
    `There is little left in your Questions tab that ${name} was not asked before. Add a question of your own.`,
  leaveOut: (text: string) => `Leave out: ${text}`,
  wording: 'In your words',
  moveUp: 'Move up',
  moveDown: 'Move down',
  swap: 'Another one',
  noOther: 'There is no other question of this kind.',
  moved: (at: number, count: number) => `Moved to place ${at} of ${count}.`,
  swapped: (text: string) => `Now it is: ${text}`,
  isLeftOut: 'Left out. You can put it back below the list.',
  isBack: 'It is on the list again.',
  leftOut: (count: number) => `Left out (${count})`,
  putBack: 'Put back',
  putBackLabel: (text: string) => `Put back: ${text}`,
  askedBefore: (name: string, count: number) => `What ${name} was asked before (${count})`,
  own: 'A question of your own',
  keep: 'Keep it for other talks',
  keepHint: 'It goes into the Questions tab, where everybody with this sheet can read it.',
  add: 'Add it',
  isAdded: (text: string) => `Added: ${text}`,
  isThere: 'This question is on the list already.',
  kept: 'It is in your Questions tab.',
  proposeAnew: 'Propose a new list',
  takeTitle: 'Take it with you',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed:
    'Your browser did not allow copying. Print the list, or save it and copy from the sheet.',
  print: 'Print',
  calendar: 'Put it into my calendar',
  noDate: 'Set a date above, and the talk can go into your calendar.',
  save: 'Save',
  saving: 'Saving…',
  undatedHint: 'Without a date it is saved as a talk that is still to be arranged.',
  saved: 'Saved',
  savedDated: (name: string, when: string) =>
    `Your talk with ${name} on ${when} stands in the Interviews tab, with its questions.`,
  savedUndated: (name: string) =>
    `Your questions for ${name} stand in the Interviews tab. Set the date as soon as you have one.`,
  title: (name: string, organization: string) =>
    `Talk with ${name}${organization ? ` (${organization})` : ''}`,
  moreInSheet: 'The other questions are in your sheet.',
  sheetWhen: 'When',
  sheetWhere: 'Where',
  sheetAbout: 'About',
  sheetLength: minutes,
  sheetNames: 'Names and numbers',
} as const;
