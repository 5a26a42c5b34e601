// What the first steps of a member say, and what they agree to.

export const joinWords = {
  lead: (sheetName: string) =>
    `“${sheetName}” is shared by a coaching group. Four short steps; stop whenever you like and go on later.`,
  steps: ['You', 'Drafts', 'Consent', 'People'],
  stepsLabel: 'The four steps',
  step: (number: number, title: string, isDone: boolean) =>
    `Step ${number}: ${title}${isDone ? ', done' : ''}`,
  goOn: 'Go on',
  later: 'Later',
  // You
  youTitle: 'Who you are',
  account: 'You work here as',
  otherAccount: 'Not the account you want? Open the sheet with the other one, then come back.',
  saveAndGoOn: 'Save and go on',
  saving: 'Saving…',
  // Drafts
  draftsTitle: 'Thank-you notes, drafted for you',
  drafts:
    'After each talk a personal note is drafted in your own Gmail. You read it, finish it and send it yourself; nobody in the group sees it.',
  draftsOff: 'Go on without',
  // Consent
  consentTitle: 'What others may know',
  seen: 'Whoever can open this sheet can read its rows, yours too. Your mailbox, drafts and settings are private.',
  consent: 'Beyond that it is your choice. Both are off, and can be changed at any time.',
  join: 'Join the group',
  joining: 'Joining…',
  joined: 'You are in the group.',
  // People
  peopleTitle: 'Your first three people',
  people: 'Not the great names: three people you already know and could write to this week.',
  progress: (count: number, wanted: number) => `${Math.min(count, wanted)} of ${wanted}`,
  progressLabel: 'People added so far',
  added: 'So far:',
  add: 'Add people',
  addMore: 'Add another',
  finish: 'Finish',
  finishLater: 'Finish for now',
  enough: 'Three people: that is a start. Today shows what comes first.',
  showToday: 'Show Today',
} as const;

export const consentWords = {
  title: 'What you agree to',
  hint: 'A change counts at once.',
  coachMayLook: 'The coach may see how far I am',
  coachMayLookHint: 'How many people I asked, met and thanked. No notes, no letters.',
  countMe: 'Count me in the group’s figures',
  countMeHint: 'In the digest and at the meeting. Another coach sees how far you are.',
  introduces: 'The group may know where I know people',
  introducesHint: 'Others read “knows two people at that bank” and can ask me. Never who they are.',
  saving: 'Saving…',
  saved: 'Saved.',
} as const;

export const invitationWords = {
  title: 'Your coaching group is waiting',
  text: 'Four short steps, about five minutes: who you are, your drafts, what others may know, your first people.',
  begin: 'Begin',
} as const;

export const unownedWords = {
  question: (people: number, talks: number, names: readonly string[]) => {
    const rows = [
      ...(people > 0 ? [people === 1 ? '1 person' : `${people} people`] : []),
      ...(talks > 0 ? [talks === 1 ? '1 talk' : `${talks} talks`] : []),
    ].join(' and ');
    const one = people + talks === 1;
    return `${rows} ${one ? 'has' : 'have'} no owner${namesOf(names)}. ${one ? 'Is it' : 'Are they'} yours?`;
  },
  take: (count: number) => (count === 1 ? 'Yes, it is mine' : 'Yes, all are mine'),
  taking: 'Taking…',
  no: 'No',
  onlySome: 'If only some are, write your address into the Owner column of those rows.',
  taken: 'They are yours now. The Owner column of the sheet says so.',
} as const;

const MOST_NAMES = 3;

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  if (shown === '') return '';
  return ` (${shown}${names.length > MOST_NAMES ? ' and others' : ''})`;
}
