// Made-up people, talks and words of a group.
import type {
  Contact,
  ContactId,
  Interview,
  InterviewId,
  Member,
  Win,
  WinId,
} from '../../../src/domain/records';

export const DANA = 'dana@example.com';
export const BO = 'bo@example.com';
/** Wednesday, 10:00. */
export const NOW = new Date('2026-11-25T10:00:00Z');
/** The sheet is in Greenwich. */
export const toLocal = (instant: Date) => instant.toISOString().slice(0, 16);

export const member = (part: Partial<Member> = {}): Member => ({
  name: 'Dana',
  email: DANA,
  role: 'Member',
  weeklyRequests: 5,
  weeklyInterviews: 2,
  coachMayLook: true,
  introduces: true,
  areDraftsOn: false,
  lastRunOn: null,
  privatePeople: 0,
  joinedOn: NOW,
  ...part,
});

let count = 0;

export const contact = (part: Partial<Contact> = {}): Contact => ({
  id: `contact-${count++}` as ContactId,
  ...{
    name: 'Lin Wei',
    email: 'lin@bank.example',
    phone: '',
    title: '',
    organization: 'North Bank',
  },
  ...{ field: '', kind: '', association: '', introducedBy: '', isIntroducerTold: false },
  ...{ mayMention: 'Not asked', stage: 'To ask', askedOn: null, followedUpOn: null },
  ...{ lastContactOn: null, nextStep: '', nextStepOn: null, hasBusinessCard: false },
  ...{ linkedIn: '', notes: '', putOff: '', owner: DANA },
  ...part,
});

export const talk = (part: Partial<Interview> = {}): Interview => ({
  id: `interview-${count++}` as InterviewId,
  ...{ contactId: '', contactName: 'Lin Wei', purpose: 'Company', about: '', startsAt: null },
  ...{ minutes: 20, where: '', isConfirmed: false, questions: '', learned: '', helpReceived: '' },
  ...{ resume: 'Not asked', thankYou: 'Due', thankYouDue: null, thankedOn: null },
  ...{ problem: '', draftId: '', owner: DANA },
  ...part,
});

export const win = (part: Partial<Win> = {}): Win => ({
  id: `win-${count++}` as WinId,
  ...{ sharedOn: NOW, member: 'Dana', kind: 'Win', what: 'They called back.', about: '' },
  ...{ contactId: '', coachReply: '', repliedOn: null, readReply: '', owner: DANA },
  ...part,
});
