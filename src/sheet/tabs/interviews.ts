// The Interviews tab: the talks, what came of them, and the thank-you note for each.
import { interviewsTab } from '#words/sheet-interviews';
import { PURPOSES, RESUME_STATES, THANK_YOU_STATES } from '../../domain/records';
import { defineTab, type KeyOf } from '../columns';
import { AMBER, BLUE, GREEN, GREY, id, OWNER, PURPLE, RED } from './shared';

const { columns } = interviewsTab;

export const INTERVIEWS = defineTab({
  name: interviewsTab.name,
  theme: 'cyan',
  frozenColumns: 3,
  requiredKeys: ['contactName', 'startsAt', 'learned'],
  decidingKeys: ['startsAt', 'thankYou'],
  columns: {
    id: id(interviewsTab.ids.id),
    contactId: id(interviewsTab.ids.contactId),
    contactName: { ...columns.contactName, kind: 'text', width: 160 },
    purpose: { ...columns.purpose, kind: 'choice', choices: PURPOSES, width: 160 },
    about: { ...columns.about, kind: 'text', width: 160 },
    startsAt: { ...columns.startsAt, kind: 'date-time', width: 160 },
    minutes: { ...columns.minutes, kind: 'number', width: 160 },
    where: { ...columns.where, kind: 'text', width: 160 },
    confirmed: { ...columns.confirmed, kind: 'checkbox', width: 160 },
    questions: { ...columns.questions, kind: 'long-text', width: 280 },
    learned: { ...columns.learned, kind: 'long-text', width: 280 },
    helpReceived: { ...columns.helpReceived, kind: 'long-text', width: 280 },
    resume: { ...columns.resume, kind: 'choice', choices: RESUME_STATES, width: 160 },
    thankYou: { ...columns.thankYou, kind: 'choice', choices: THANK_YOU_STATES, width: 160 },
    thankYouDue: { ...columns.thankYouDue, kind: 'date-time', width: 160 },
    thankedOn: { ...columns.thankedOn, kind: 'date-time', width: 160 },
    draft: { ...columns.draft, kind: 'link', width: 160, isOwned: true },
    problem: { ...columns.problem, kind: 'long-text', width: 280, isOwned: true },
    draftId: { ...columns.draftId, kind: 'text', width: 160, isOwned: true, isHidden: true },
    owner: OWNER,
  },
  colors: {
    key: 'thankYou',
    byChoice: {
      'Not due': GREY,
      Due: AMBER,
      Drafting: BLUE,
      'Draft ready': PURPLE,
      Sent: GREEN,
      Skipped: GREY,
      'Needs attention': RED,
    },
  },
});

export type InterviewKey = KeyOf<typeof INTERVIEWS>;
