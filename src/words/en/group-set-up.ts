// What the set-up of a coaching group says, and the welcome that its coach sends.

export const setUpWords = {
  lead: 'A group is one shared sheet: everybody works on their own people, with their own mailbox.',
  coach:
    'You coach it: you set aims for a week, answer questions, and see how far those are who agree to it.',
  seen: 'Whoever can open the sheet can read its rows; drafts, settings and mailboxes stay private.',
  stays: 'What is in this sheet already stays yours.',
  coachName: 'Your name, as the group knows you',
  coachNameProblem: 'Add your name: the welcome ends with it.',
  members: 'Who is in the group',
  membersHint:
    'Paste names and Google addresses as you have them: a list, a column, the head of a mail.',
  membersPlaceholder: 'Ana Ruiz <ana@example.com>, bo@example.com',
  aims: 'Aims for a week',
  aimsHint: 'For everybody to begin with. You can change them for each member.',
  requests: 'People to ask',
  talks: 'Talks to have',
  aimProblem: 'Use a whole number from 0 to 100.',
  create: (members: number) =>
    members === 0
      ? 'Set up the group'
      : `Set up the group with ${members === 1 ? '1 member' : `${members} members`}`,
  creating: 'Setting up the group…',
  look: 'Something above needs a look first.',
  tooMany: 'A group has at most 99 members beside its coach.',
} as const;

export const pasteWords = {
  summary: (understood: number, unclear: number, again: number) =>
    [
      understood === 1 ? '1 understood' : `${understood} understood`,
      ...(unclear > 0 ? [`${unclear} not understood`] : []),
      ...(again > 0 ? [`${again} there already`] : []),
    ].join(' · '),
  unclearTitle: 'Left out until you correct them',
  line: (line: number, problem: string) => (line === 0 ? problem : `Line ${line}: ${problem}`),
  again: (email: string, firstLine: number, isMe: boolean) => {
    if (isMe) return `${email} is you.`;
    return firstLine === 0
      ? `${email} is in the group already.`
      : `${email} stands in line ${firstLine} too; it counts once.`;
  },
  probably: (email: string) => `Did you mean ${email}?`,
  correct: 'Correct it',
  correctOne: (email: string, meant: string) => `Correct it: ${email} to ${meant}`,
} as const;

export const welcomeWords = {
  title: 'The group is set up',
  addedTitle: (count: number) => (count === 1 ? '1 member is added' : `${count} members are added`),
  againTitle: 'Welcome text and addresses',
  lead: 'One thing is left that the add-on cannot do for you: share the sheet.',
  steps: [
    'Press Share at the top right of the sheet.',
    'Paste the addresses, and choose Editor.',
    'Paste the welcome as the message. Google adds the link.',
  ],
  nobody: 'Nobody else is on the list yet. Add members below, then come back here.',
  addresses: (count: number) => (count === 1 ? 'The address' : `The ${count} addresses`),
  copyAddresses: (count: number) => (count === 1 ? 'Copy the address' : `Copy ${count} addresses`),
  welcome: 'The welcome',
  copyWelcome: 'Copy the welcome',
  copied: 'Copied.',
  copyFailed: 'Copying was not allowed here. Select the text and copy it with the keyboard.',
  done: 'Done',
  text: ({ sheetName, coachName, requests, talks }: WelcomeFacts) =>
    [
      'Hello,',
      `welcome to our coaching group. We work in one shared Google Sheet, “${sheetName}”. It helps each of us to ask people for twenty minutes of advice, to prepare good questions, and to say thank you within a day. It sends nothing: it prepares drafts in your own Gmail, and you send them.`,
      [
        'To begin, in about five minutes:',
        '1. Open the sheet with the Google account that was invited.',
        '2. In its menu choose Extensions, Informational Interviews, Coaching group. Google asks for your permission the first time.',
        '3. Follow the four short steps there, and join. How much I see of your progress is yours to decide, and to change at any time.',
      ].join('\n'),
      ...aimsLine(requests, talks),
      'I am glad to have you with us.',
      coachName,
    ].join('\n\n'),
} as const;

export interface WelcomeFacts {
  readonly sheetName: string;
  readonly coachName: string;
  /** Aims for a week; 0 for none. */
  readonly requests: number;
  readonly talks: number;
}

function aimsLine(requests: number, talks: number): readonly string[] {
  const parts = [
    ...(requests > 0 ? [`ask ${requests === 1 ? 'one person' : `${requests} people`}`] : []),
    ...(talks > 0 ? [`have ${talks === 1 ? 'one talk' : `${talks} talks`}`] : []),
  ];
  return parts.length === 0 ? [] : [`What we aim for in a week: ${parts.join(' and ')}.`];
}
