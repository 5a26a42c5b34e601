// What Today says.
import type { StepKind } from '../../domain/next-steps/step';
import { LOCALE } from './locale';

const days = (count: number) => (count === 1 ? '1 day' : `${count.toLocaleString(LOCALE)} days`);
const businessDays = (count: number) =>
  count === 1 ? '1 business day' : `${count.toLocaleString(LOCALE)} business days`;

export const todayWords = {
  greeting: (hour: number, name: string) => {
    const words = hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening';
    return name === '' ? words : `${words}, ${name}`;
  },
  count: (count: number) =>
    count === 1 ? 'One step today' : `${count.toLocaleString(LOCALE)} steps, the kindest first`,
  groups: {
    thanks: 'Say thank you',
    promised: 'Send what they asked for',
    introducers: 'Tell who opened the door',
    record: 'Write it down',
    coming: 'Talks coming up',
    waiting: 'No answer yet',
    own: 'Your own plans',
    names: 'Names you were given',
    touch: 'Keep in touch',
    suggestions: 'Whom you could ask next',
  },
  more: (count: number) => `and ${count.toLocaleString(LOCALE)} more`,
  moreOf: (count: number, group: string) => `and ${count.toLocaleString(LOCALE)} more: ${group}`,
  behind: (first: string, others: number) =>
    others === 0
      ? `Then: ${first}`
      : `Then: ${first}, and ${others === 1 ? 'one thing' : `${others} things`} more`,
  /** What the step is, inside a sentence. */
  short: {
    'thank-you': 'the thank-you note',
    'send-thank-you': 'send the thank-you note',
    resume: 'send your résumé',
    introducer: 'tell them how it went',
    record: 'write down the talk',
    confirm: 'confirm the talk',
    questions: 'prepare your questions',
    'try-next': 'ask the next person there',
    nudge: 'one follow-up',
    own: 'your own plan',
    referred: 'ask for a talk',
    'in-touch': 'a few lines',
    suggestion: 'ask for a talk',
  } satisfies Record<StepKind, string>,

  thankYou: {
    due: 'Your note is due.',
    late: 'It is late, and still worth sending.',
    itself: 'The draft comes by itself within the hour.',
    attention: 'The note could not be drafted. See what is missing.',
    nothingNoted: 'Write a line about the talk first: it makes the note yours.',
    noAddress: 'There is no e-mail address: add one in Contacts, or write by hand.',
    ready: 'The draft is ready. Add what only you can say, and send it.',
  },
  resume: 'You were asked for your résumé.',
  introducer: (about: string) => `They led you to ${about}. Tell them how it went.`,
  record: 'The talk is over. What stayed with you?',
  confirm: (when: string) => `You talk ${when}. A line makes sure that it still suits.`,
  questions: (when: string) => `You talk ${when}, and no question is prepared.`,
  tryNext: (name: string) => `${name} works there too, and could be asked now.`,
  findNext: (organization: string) => `Could you ask someone else at ${organization}?`,
  nudge: 'One friendly follow-up, then let it rest.',
  own: (text: string) => (text === '' ? 'You wanted to do something here.' : `“${text}”`),
  named: (by: string) => `${by} gave you this name.`,
  namedPermission: {
    Yes: 'You may say so.',
    No: 'Leave out who it was.',
    'Not asked': 'Ask first whether you may say so, or leave it out.',
  },
  inTouch: (count: number) => `Nothing for ${days(count)}. A few lines keep the tie warm.`,
  suggestion: {
    Colleague: 'You know each other’s work.',
    'Association member': 'You share an association.',
    other: (kind: string) => (kind === '' ? 'Not asked yet.' : `${kind}, not asked yet.`),
  },

  known: {
    talked: (when: string) => `You talked ${when}.`,
    talkedWith: (name: string, when: string) => `You talked with ${name} ${when}.`,
    asked: (when: string, count: number) =>
      count === 0
        ? `Last: you asked ${when}.`
        : `Last: you asked ${when}; ${businessDays(count)} ago.`,
    planned: (when: string) => `Planned for ${when}.`,
    lastContact: (when: string) => `Last contact: ${when}.`,
  },
  late: 'Late, and still welcome.',
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  on: (day: string) => `on ${day}`,
  inYear: (day: string, year: string) => `${day} ${year}`,
  at: (day: string, time: string) => `${day} at ${time}`,

  does: {
    draftNote: 'Draft the note',
    lookAtNote: 'See the note',
    openDraft: 'Open the draft',
    draftResume: 'Draft the letter',
    tell: 'Write to them',
    record: 'Record the talk',
    confirm: 'Write to confirm',
    questions: 'Prepare questions',
    writeTo: (name: string) => `Write to ${name}`,
    find: 'Look who is there',
    nudge: 'Follow up',
    own: 'It is done',
    request: 'Draft a request',
    inTouch: 'Write a few lines',
  },
  also: {
    sent: 'I sent it',
    writeDown: 'Write it down first',
    told: 'I told them',
    confirmed: 'I confirmed',
    write: 'Write to them',
    askFirst: (name: string) => `Ask ${name} first`,
    inTouch: 'I was in touch',
  },
  happened: {
    label: 'Any news?',
    title: 'What happened?',
    followedUp: 'I followed up',
    yes: 'They said yes',
    no: 'They said no',
  },
  saving: 'One moment…',
  about: (words: string, name: string) => `${words}: ${name}`,
  later: 'Later',
  laterTitle: 'Show it again',
  laterChoices: {
    tomorrow: 'Tomorrow',
    inThreeDays: 'In 3 days',
    nextWeek: 'Next week',
    never: 'Drop it',
  },

  replyTitle: 'Your coach answered',
  youAsked: (what: string) => `You wrote: ${what}`,
  gotIt: 'Got it',

  quietTitle: 'All done for today',
  quiet: 'Everyone has heard from you. Enjoy the day.',
  comesNext: 'What comes next',
  coming: (name: string, what: string) => `${name}: ${what}`,
  nothingComes: 'Nothing is planned yet. The next step is a new request.',
  ideaTitle: 'If you have ten minutes',
  ideas: [
    { text: 'Look up an organization you like. You may know someone there.', does: 'Look it up' },
    { text: 'Think of a colleague you liked working with, and add them.', does: 'Add people' },
    { text: 'See who led you to whom. Where does the path go on?', does: 'See the picture' },
  ],
  emptyTitle: 'Start with one person',
  empty:
    'Somebody you worked with, or a member of your association. Once they are in your sheet, this page says what to do next, one step at a time.',
  addPeople: 'Add people',
  undated: (count: number) =>
    count === 1
      ? 'One person is marked as asked, without a day. Fill in “Asked on”, so that the wait can be counted.'
      : `${count.toLocaleString(LOCALE)} people are marked as asked, without a day. Fill in “Asked on”, so that the wait can be counted.`,
  readAgain: 'Read the sheet again',
  reading: 'Reading…',
  isRead: 'The sheet is read again.',
} as const;
