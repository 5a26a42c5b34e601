// Made-up rows for the tests of thank-you notes, and the plan that is made of them.
import type { Contact, ContactId, Interview, InterviewId } from '../../src/domain/records';
import { planThankYous } from '../../src/domain/thank-you-plan';

export const ME = 'ana@example.com';
/** A Tuesday, noon in UTC. */
export const NOW = new Date('2026-11-24T12:00:00Z');
export const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

export const contact = (changes: Partial<Contact> = {}): Contact => ({
  id: 'contact-dana' as ContactId,
  name: 'Dana Kim',
  email: 'dana@bank.example',
  phone: '',
  title: '',
  organization: 'Harbor Bank',
  field: '',
  kind: '',
  association: '',
  introducedBy: '',
  isIntroducerTold: false,
  mayMention: 'Not asked',
  stage: 'Met',
  askedOn: null,
  followedUpOn: null,
  lastContactOn: null,
  nextStep: '',
  nextStepOn: null,
  hasBusinessCard: false,
  linkedIn: '',
  notes: '',
  putOff: '',
  owner: ME,
  ...changes,
});

export const interview = (changes: Partial<Interview> = {}): Interview => ({
  id: 'interview-1' as InterviewId,
  contactId: 'contact-dana' as ContactId,
  contactName: 'Dana Kim',
  purpose: 'Industry',
  about: '',
  startsAt: hoursAgo(5),
  minutes: 20,
  where: '',
  isConfirmed: false,
  questions: '',
  learned: 'Start with the regulators.',
  helpReceived: '',
  resume: 'Not asked',
  thankYou: 'Due',
  thankYouDue: null,
  thankedOn: null,
  problem: '',
  draftId: '',
  owner: ME,
  ...changes,
});

export const plan = (
  interviews: readonly Interview[],
  contacts: readonly Contact[] = [contact()],
  held: readonly string[] = [],
  unreadableStarts: readonly string[] = [],
) =>
  planThankYous({
    interviews,
    contacts,
    me: { email: ME, isInGroup: false },
    now: NOW,
    delayHours: 2,
    held: new Set(held),
    unreadableStarts: new Set(unreadableStarts),
    addressProblem: (email) => (email.includes('@') ? null : 'No address.'),
  });
