// What Record an interview says.

export const recordWords = {
  lead: 'A minute now is worth an hour next week. Write it as you would tell a friend.',
  which: 'Which talk?',
  newTalk: 'A talk that was not planned here',
  planned: (about: string, when: string) =>
    [about || 'Planned talk', when].filter(Boolean).join(', '),
  learned: 'What I learned',
  learnedHint: 'Put first the one thing that you will use: the thank-you note picks it up.',
  help: 'Help I received',
  helpHint: 'Ideas, facts about a company, an offer to look at something.',
  namesTitle: 'Names they gave me',
  namesHint: (name: string) => `Each is added to your people, introduced by ${name}.`,
  personName: (at: number) => `Person ${at}: name`,
  reach: 'E-mail or phone',
  organization: 'Organization',
  addName: 'Another name',
  removeName: (name: string) => `Remove ${name || 'this name'}`,
  namelessProblem: 'Add the name that belongs to this.',
  mention: 'May I mention your name?',
  mentionOptions: { Yes: 'Yes', No: 'No', 'Not asked': 'Not asked' },
  mentionHint: 'What they said. Without a yes, no letter names them.',
  card: 'I have their business card',
  resume: 'They asked for my résumé',
  talkTitle: 'When and what about',
  talkSummary: (when: string, minutes: string, about: string) =>
    [when, minutes && `${minutes} min`, about].filter(Boolean).join(' · '),
  when: 'Started at',
  whenProblem: 'Say when the talk began.',
  minutes: 'Minutes',
  minutesProblem: 'Use a number from 1 to 999.',
  where: 'Where',
  purpose: 'It was about',
  purposes: { Company: 'A company', Opportunity: 'A role', Industry: 'An industry' },
  about: 'In a few words',
  nextTitle: 'What comes next',
  nextStep: 'Next step',
  nextStepOn: 'On',
  thankYou: 'Prepare a thank-you note',
  thankYouHint: (hours: number) =>
    hours === 0
      ? 'Drafted in Gmail as soon as the talk is over. You send it.'
      : `Drafted in Gmail ${hours === 1 ? '1 hour' : `${hours} hours`} after the talk. You send it.`,
  nothingLearned:
    'Without a note under “What I learned” the thank-you comes with a gap for you to fill.',
  file: 'File it',
  filing: 'Filing…',
  fileHint: 'Ctrl+Enter files it.',
  problems: 'Mend what is marked above, then file it.',
  doneTitle: 'Filed',
  doneNote: (when: string) => `The thank-you note will be in your Gmail drafts on ${when}.`,
  doneNoteOff: (when: string) =>
    `The thank-you note is due on ${when}. Hourly drafts are off, so it waits for you to draft it.`,
  doneNoNote: 'No thank-you note is planned.',
  turnOn: 'See hourly drafts',
  added: (count: number) => (count === 1 ? '1 person added.' : `${count} people added.`),
  known: (count: number) =>
    count === 1 ? '1 was in your sheet already.' : `${count} were in your sheet already.`,
  another: 'Record another talk',
  notMine: (name: string, owner: string) =>
    `${name} is ${owner || 'someone else'}’s contact. They record their own talks; add ${name} to your people if you spoke yourself.`,
} as const;
