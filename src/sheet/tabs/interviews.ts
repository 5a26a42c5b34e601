// The Interviews tab: the talks, what came of them, and the thank-you note for each.
import { PURPOSES, RESUME_STATES, THANK_YOU_STATES } from '../../domain/records';
import { defineTab, type KeyOf } from '../columns';
import { AMBER, BLUE, GREEN, GREY, id, OWNER, PURPLE, RED } from './shared';

export const INTERVIEWS = defineTab({
  name: 'Interviews',
  theme: 'cyan',
  frozenColumns: 3,
  requiredKeys: ['contactName', 'startsAt', 'learned'],
  columns: {
    id: id('Interview ID'),
    contactId: id('Contact ID'),
    contactName: {
      header: 'Contact',
      kind: 'text',
      width: 160,
      note: 'The name as in the Contacts tab.',
    },
    purpose: {
      header: 'Purpose',
      kind: 'choice',
      choices: PURPOSES,
      width: 160,
      note: 'What you want to learn about: a company, an opportunity or an industry.',
    },
    about: {
      header: 'About',
      kind: 'text',
      width: 160,
      note: 'Which company, opportunity or industry.',
    },
    startsAt: {
      header: 'Starts at',
      kind: 'date-time',
      width: 160,
      note: 'Day and time, in the time zone of this sheet.',
    },
    minutes: {
      header: 'Minutes',
      kind: 'number',
      width: 160,
      note: 'How long. Ask for 20 and keep to it.',
    },
    where: {
      header: 'Where',
      kind: 'text',
      width: 160,
      note: 'A place, a phone number or a video link.',
    },
    confirmed: {
      header: 'Confirmed',
      kind: 'checkbox',
      width: 160,
      note: 'Tick when you made sure, a day or two before, that it still suits.',
    },
    questions: {
      header: 'Questions',
      kind: 'long-text',
      width: 280,
      note: 'What you want to ask, one question a line.',
    },
    learned: {
      header: 'What I learned',
      kind: 'long-text',
      width: 280,
      note: 'Right after the talk, in your own words. Your thank-you note starts from the first line.',
    },
    helpReceived: {
      header: 'Help received',
      kind: 'long-text',
      width: 280,
      note: 'Names, ideas, information, an introduction.',
    },
    resume: {
      header: 'Résumé',
      kind: 'choice',
      choices: RESUME_STATES,
      width: 160,
      note: 'Follow up with a résumé only where you were asked for it.',
    },
    thankYou: {
      header: 'Thank-you',
      kind: 'choice',
      choices: THANK_YOU_STATES,
      width: 160,
      note: 'Where the note stands. Set it to Sent when you have sent it, to Skipped when you want none.',
    },
    thankYouDue: {
      header: 'Thank-you due',
      kind: 'date-time',
      width: 160,
      note: 'When the draft is made. Send it within 24 hours of the talk.',
    },
    thankedOn: {
      header: 'Thanked on',
      kind: 'date-time',
      width: 160,
      note: 'When you sent the note.',
    },
    draft: {
      header: 'Draft',
      kind: 'link',
      width: 160,
      note: 'Opens the draft in Gmail.',
      isOwned: true,
    },
    problem: {
      header: 'Problem',
      kind: 'long-text',
      width: 280,
      note: 'What keeps the note from being drafted, and what to do.',
      isOwned: true,
    },
    draftId: {
      header: 'Draft ID',
      kind: 'text',
      width: 160,
      note: 'Gmail’s name for the draft.',
      isOwned: true,
      isHidden: true,
    },
    owner: OWNER,
  },
  colors: {
    key: 'thankYou',
    byText: {
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
