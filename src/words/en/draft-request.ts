// What Draft a request says.
import type { Purpose } from '../../domain/records';

const lengths = {
  good: 'short and easy to answer',
  fair: 'fair, 75 is better',
  long: 'long, aim for 75',
};

export const requestWords = {
  lead: 'Every letter waits for you: you read it and send it yourself.',
  fitsTitle: 'Not asked yet',
  fitsWhy: (introducedBy: string, organization: string) =>
    introducedBy ? `${introducedBy} gave you the name` : organization || 'in your sheet',
  use: 'What is it for?',
  purpose: 'What do you want to learn about?',
  purposes: { Company: 'A company', Opportunity: 'A role', Industry: 'An industry' },
  about: 'In a few words',
  aboutHint: 'As it reads in “your advice on …”.',
  why: 'Why this person?',
  whyHint: 'Goes on after “because”: “you moved from nursing into software”.',
  minutes: 'Time to ask for',
  minutesOf: (minutes: number) => `${minutes} min`,
  channel: 'Send it as',
  channels: { Email: 'E-mail', Letter: 'Letter', LinkedIn: 'LinkedIn' },
  template: 'Template',
  builtIn: 'This wording comes with the add-on: your Templates tab has none of its own for this.',
  broken: (name: string, part: 'subject' | 'body', line: number, message: string) =>
    `“${name}”, ${part} line ${line}: ${message}`,
  brokenTitle: 'Not usable until mended in the Templates tab',
  tagsTitle: 'Change the wording for good',
  tagsHint:
    'Change it in the Templates tab; it shows here when you come back. What stands in double braces is filled in for each letter:',
  sectionHint:
    'Between {{#…}} and {{/…}} is what stays only where there is something to say; between {{^…}} and {{/…}} what stands there otherwise.',
  learnedThere: 'What did you learn there?',
  learnedThereHint: 'One thing. Share only what they may hear.',
  learned: 'What did they tell you?',
  learnedHint: 'One thing, as you noted it.',
  useNotes: 'Take it from my notes',
  takingNotes: 'Looking up…',
  noNotes: 'Your notes on that talk are empty.',
  news: 'What became of it?',
  newsHint: '“I joined the user group and spoke there.”',
  planned: (when: string, minutes: number, where: string) =>
    [when, minutes > 0 ? `${minutes} min` : '', where].filter(Boolean).join(' · '),
  plannedTitle: 'The talk',
  changePlan: 'Change it',
  noPlan: (name: string) =>
    `No talk with ${name} is planned. Put its day and time into Prepare questions first.`,
  plan: 'Plan the talk',
  aboutWhom: {
    'Permission to mention': 'Whom would you like to write to?',
    'Thanks to the introducer': 'Whom did they lead you to?',
  },
  aboutOther: 'Choose another person',
  aboutKeep: 'Keep this one',
  aboutNobody: (name: string) =>
    `Nobody in your sheet is introduced by ${name}. Add the person whom ${name} named, with ${name} under “Introduced by”.`,
  addPeople: 'Add people',
  askIntroducer: (name: string) =>
    `${name} led you here. With a yes, the letter may begin with that name: nothing opens a door so well.`,
  askIntroducerButton: (name: string) => `Ask ${name}`,
  backTo: (name: string) => `Write to ${name}`,
  letter: 'Your letter',
  subject: 'Subject',
  body: 'Message',
  edited: 'You changed the letter by hand, so the choices above no longer change it.',
  refill: 'Refill from the template',
  refillAsk: 'This replaces what you wrote by hand.',
  refillYes: 'Replace it',
  refillNo: 'Keep mine',
  ready: (musts: number) => `Ready: all ${musts} musts kept`,
  readyOverruled: 'Ready, as you see it',
  notReady: (count: number) =>
    count === 1 ? '1 thing to change first' : `${count} things to change first`,
  could: 'Could be better',
  first: 'Change first',
  decided: 'Read and decided by you',
  overrule: 'I have read this: draft it anyway',
  weTalked: 'We have talked about it',
  askAnyway: 'Ask anyway',
  wait: 'Wait: back to Today',
  kept: (count: number) => `What is good already (${count})`,
  checkTitle: 'Good manners',
  show: 'Show in the letter',
  length: (count: number, grade: keyof typeof lengths) =>
    `${count === 1 ? '1 word' : `${count} words`}: ${lengths[grade]}`,
  characters: (count: number, most: number) => `${count} of ${most} characters.`,
  tooManyCharacters: (over: number) => `LinkedIn cuts notes at 300 characters: take out ${over}.`,
  freeAccount: 'A free LinkedIn account may take only 200.',
  longSigns: 'Emoji count for two or more there.',
  createDraft: 'Create Gmail draft',
  creating: 'Creating the draft…',
  openInGmail: 'Open in Gmail',
  print: 'Print letter',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed:
    'The browser did not let this page copy. Select the message above and press Ctrl+C (⌘C on a Mac).',
  notReadyReason: (message: string) => `Before the draft: ${message}`,
  notReadyToPrint: (message: string) => `Before it is printed: ${message}`,
  openLinkedIn: 'Open their profile',
  noPermission:
    'Gmail drafts need a permission that has not been given yet. Open in Gmail works without it.',
  sentAsk: 'Did you send it?',
  marking: 'Noting…',
  markedTitle: 'Noted',
  doneTitle: 'Your draft is in Gmail',
  done: 'Read it once more, then send it yourself.',
  openDraft: 'Open the draft',
  again: 'Write another letter',
  today: 'Back to Today',
  asked: (name: string, day: string) =>
    `You asked ${name}${day ? ` on ${day}` : ''} already. One friendly follow-up after a week is fine; more would press.`,
  followedUp: (name: string, day: string) =>
    `You followed up with ${name} on ${day}. Let it rest now: a second reminder would press.`,
  declined: (name: string) =>
    `${name} declined. It is kinder to leave it there, and to ask someone else.`,
  notMine: (name: string, owner: string) =>
    `${name} is ${owner || 'someone else'}’s contact. Ask them for an introduction instead of writing yourself.`,
  noEmail: (name: string, row: number) =>
    `There is no e-mail address for ${name}. Add one in row ${row} of the Contacts tab and come back here, or choose Letter or LinkedIn.`,
} as const;

/** How the names of templates tell what they are for; lower case. */
export const templateNameWords: Readonly<
  Record<Purpose | 'association' | 'colleague', readonly string[]>
> = {
  Company: ['company'],
  Opportunity: ['opportunity'],
  Industry: ['industry'],
  association: ['association'],
  colleague: ['colleague'],
};
