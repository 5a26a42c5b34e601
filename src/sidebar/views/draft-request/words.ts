// What Draft a request says.

export const requestWords = {
  lead: 'Ask for a little of their time and advice. You read it and send it yourself.',
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
  noTemplate:
    'The Templates tab has no template for this that can be used. Add one there, or write your own letter below.',
  broken: (name: string, part: string, line: number, message: string) =>
    `“${name}”, ${part} line ${line}: ${message}`,
  brokenTitle: 'Not usable until mended in the Templates tab',
  letter: 'Your letter',
  subject: 'Subject',
  body: 'Message',
  edited: 'You changed the letter by hand, so the choices above no longer change it.',
  refill: 'Refill from the template',
  refillAsk: 'This replaces what you wrote by hand.',
  refillYes: 'Replace it',
  refillNo: 'Keep mine',
  ready: (musts: number) => `Ready: all ${musts} musts kept`,
  notReady: (count: number) =>
    count === 1 ? '1 thing to change first' : `${count} things to change first`,
  could: 'Could be better',
  first: 'Change first',
  kept: (count: number) => `What is good already (${count})`,
  checkTitle: 'Good manners',
  show: 'Show in the letter',
  words: (count: number) => (count === 1 ? '1 word' : `${count} words`),
  lengths: {
    good: 'short and easy to answer',
    fair: 'fair, 75 is better',
    long: 'long, aim for 75',
  },
  characters: (count: number, most: number) => `${count} of ${most} characters`,
  tooManyCharacters: (over: number) => `LinkedIn cuts notes at 300 characters: take out ${over}.`,
  createDraft: 'Create Gmail draft',
  creating: 'Creating the draft…',
  openInGmail: 'Open in Gmail',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed:
    'The browser did not let this page copy. Select the message above and press Ctrl+C (⌘C on a Mac).',
  notReadyReason: (message: string) => `Before the draft: ${message}`,
  openLinkedIn: 'Open their profile',
  noPermission:
    'Gmail drafts need a permission that has not been given yet. Open in Gmail works without it.',
  sentAsk: 'Did you send it?',
  sentHint: 'Then the sheet notes today as the day you asked.',
  markAsked: 'I sent it: mark as asked',
  marking: 'Noting…',
  markedTitle: 'Noted',
  marked: (name: string) =>
    `${name} is now marked as asked. If you hear nothing in a week, one friendly follow-up is fine.`,
  doneTitle: 'Your draft is in Gmail',
  done: (name: string) =>
    `Read it once more, then send it yourself. ${name} is now marked as asked.`,
  openDraft: 'Open the draft',
  again: 'Write another letter',
  asked: (name: string, day: string) =>
    `You asked ${name}${day ? ` on ${day}` : ''} already. One friendly follow-up after a week is fine; more would press.`,
  declined: (name: string) =>
    `${name} declined. It is kinder to leave it there, and to ask someone else.`,
  notMine: (name: string, owner: string) =>
    `${name} is ${owner || 'someone else'}’s contact. Ask them for an introduction instead of writing yourself.`,
  noEmail: (name: string, row: number) =>
    `There is no e-mail address for ${name}. Add one in row ${row} of the Contacts tab and come back here, or choose Letter or LinkedIn.`,
} as const;
