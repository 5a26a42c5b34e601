// What "Whom do I know there?" says.
import type { Reason } from '../../domain/paths/reasons';
import { LOCALE } from './locale';

export const whomWords = {
  lead: 'See who could open a door for you, the nearest first.',
  search: 'Organization or field',
  searchHint: 'A company, an office, an association, or a field such as banking.',
  people: (total: number, place: string) =>
    total === 1 ? `One person could lead to ${place}` : `${total} people could lead to ${place}`,
  first: (shown: number) => `The first ${shown} are shown.`,
  nobody: (place: string) => `Nobody yet for ${place}`,
  nobodyHint:
    'Most people begin like this. The way in leads through people nearby: ask them whom they know there.',
  fieldOfIt: 'Which field is it in?',
  nearestByField: 'Nearest by field',
  noneInField: 'Nobody in your sheet works in this field yet.',
  connectors: 'People you have met, who may know someone',
  addSomeone: 'Add someone',
  further: (total: number) =>
    total === 1 ? 'One more is close by' : `${total.toLocaleString(LOCALE)} more are close by`,
  furtherFirst: (shown: number, total: number) =>
    total > shown ? `The ${shown} nearest of ${total.toLocaleString(LOCALE)}:` : '',
  orDidYouMean: 'Or did you mean',
  startWith: 'Many of your people are in',
  noPeople: 'Nobody is in your sheet yet',
  noPeopleHint: 'Add the people you know. Then you see here where they can lead you.',
  addPeople: 'Add people',
  through: 'Through',
  theirs: 'In the list of someone else in your group. Ask them to introduce you.',
  declined: 'Said no when you asked.',
  request: 'Draft a request',
  requestTo: (name: string) => `Draft a request to ${name}`,
  help: 'Ask for help',
  helpFrom: (name: string) => `Ask for help: ${name}`,
  introduction: 'Ask for an introduction',
  introductionFrom: (name: string) => `Ask for an introduction: ${name}`,
} as const;

const peopleAt = (people: number) => (people === 1 ? 'one person' : `${people} people`);

export const inGroupWords = {
  title: 'In your group',
  knows: {
    organization: (people: number, place: string) => `Knows ${peopleAt(people)} at ${place}.`,
    association: (people: number, place: string) => `Knows ${peopleAt(people)} in ${place}.`,
    field: (people: number, place: string) => `Knows ${peopleAt(people)} in ${place}.`,
  },
  met: (met: number) => (met === 1 ? 'Has met one of them.' : `Has met ${met} of them.`),
  ask: 'Ask for an introduction',
  askMember: (name: string) => `Ask for an introduction ${name}`,
  subject: 'Subject',
  body: 'Message',
  create: 'Create Gmail draft',
  creating: 'Creating…',
  openInGmail: 'Open in Gmail',
  done: 'The letter is in your drafts.',
  open: 'Open the draft',
} as const;

export const targetWords = {
  title: (count: number) => (count === 1 ? 'Where you aim' : `Where you aim (${count})`),
  aim: (organization: string) => `Aim at ${organization}`,
  aiming: 'Saving…',
  aimHint: 'Keeps it on your list, with this answer beside it.',
  isAimed: (organization: string) => `${organization} is on your list.`,
  lookAgain: 'Look again',
  lookAgainAt: (organization: string) => `Look again: ${organization}`,
  looking: 'Looking…',
  remove: 'Remove',
  removeNamed: (organization: string) => `Remove ${organization}`,
  removing: 'Removing…',
  open: (organization: string) => `Show who leads to ${organization}`,
  looked: (day: string) => `Looked on ${day}`,
  neverLooked: 'Not looked yet',
  changed: 'New since then',
  showAll: (count: number) => `Show all ${count}`,
  empty:
    'No organization is on your list yet. Look one up, then choose “Aim at …”: it stays here, and shows when somebody new leads there.',
} as const;

/** One reason as a sentence about the person on the card. */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'works-there':
      return 'Works there now';
    case 'member':
      return `Belongs to ${reason.association}`;
    case 'title':
      return `The title names it: “${reason.title}”`;
    case 'was-there':
      return `Was there: “${reason.title || reason.organization}”`;
    case 'led-there':
      return `Led you to ${reason.who}, who is there`;
    case 'named-by':
      return `Was named to you by ${reason.who}, who is there`;
    case 'in-field':
      return `Works in ${reason.field}`;
    case 'association':
      return `Shares ${reason.association} with ${reason.who}`;
    case 'same-field':
      return `Works in the same field: ${reason.field}`;
  }
}

/** The same within the answer that is kept in the sheet: "Amara Okafor works there". */
export function shortReason(name: string, reason: Reason): string {
  switch (reason.kind) {
    case 'works-there':
      return `${name} works there`;
    case 'member':
      return `${name} belongs to it`;
    case 'title':
      return `${name} has it in the title`;
    case 'was-there':
      return `${name} was there`;
    case 'led-there':
      return `${name} led you there`;
    case 'named-by':
      return `${name} was named by ${reason.who}`;
    case 'in-field':
      return `${name} works in this field`;
    case 'association':
      return `${name} shares ${reason.association} with ${reason.who}`;
    case 'same-field':
      return `${name} works in ${reason.field}`;
  }
}

export const answerWords = {
  nobody: 'Nobody yet.',
  nearest: (names: readonly string[]) => `Nobody yet. Nearest by field: ${names.join(', ')}.`,
  named: (reasons: readonly string[], more: number) =>
    `${reasons.join('; ')}.${more > 0 ? ` And ${more} more.` : ''}`,
} as const;
