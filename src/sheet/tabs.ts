// The tabs of the sheet and their columns.
import {
  CHANNELS,
  KINDS,
  MENTION_PERMISSIONS,
  PURPOSES,
  QUESTION_KINDS,
  RESUME_STATES,
  STAGES,
  TEMPLATE_USES,
  THANK_YOU_STATES,
} from '../domain/records';
import { type Column, defineTab, type KeyOf, type Tab } from './columns';

const RED = { background: '#fce8e6', text: '#a50e0e' };
const AMBER = { background: '#fef7e0', text: '#7a4f01' };
const BLUE = { background: '#e8f0fe', text: '#174ea6' };
const GREEN = { background: '#e6f4ea', text: '#0d652d' };
const TEAL = { background: '#e4f7fb', text: '#075e6b' };
const PURPLE = { background: '#f3e8fd', text: '#681da8' };
const GREY = { background: '#f1f3f4', text: '#5f6368' };

const OWNER: Column = {
  header: 'Owner',
  kind: 'text',
  width: 190,
  note: 'Whose record this is: an e-mail address. Only that person’s add-on acts on the row.',
};

const id = (header: string): Column => ({
  header,
  kind: 'id',
  width: 130,
  note: 'Keeps the record together when rows are sorted or moved. Please leave it as it is.',
  isOwned: true,
  isHidden: true,
});

export const CONTACTS = defineTab({
  name: 'Contacts',
  theme: 'green',
  requiredKeys: ['name', 'email'],
  columns: {
    id: id('Contact ID'),
    name: {
      header: 'Name',
      kind: 'text',
      width: 170,
      note: 'First and last name. All that a contact needs.',
    },
    email: {
      header: 'Email',
      kind: 'text',
      width: 200,
      note: 'One address. Needed for a draft in Gmail.',
    },
    phone: { header: 'Phone', kind: 'text', width: 130, note: 'As you would dial it.' },
    title: {
      header: 'Title',
      kind: 'text',
      width: 170,
      note: 'What the person does: “Head of Nursing”.',
    },
    organization: {
      header: 'Organization',
      kind: 'text',
      width: 170,
      note: 'Where the person works.',
    },
    field: {
      header: 'Field',
      kind: 'text',
      width: 140,
      note: 'The industry or profession that you could learn about.',
    },
    kind: {
      header: 'Kind',
      kind: 'choice',
      choices: KINDS,
      width: 160,
      note: 'What sort of connection this is. People who know the people who hire are worth most.',
    },
    association: {
      header: 'Association',
      kind: 'text',
      width: 150,
      note: 'A professional association that you share.',
    },
    introducedBy: {
      header: 'Introduced by',
      kind: 'text',
      width: 150,
      note: 'The contact who named this person: the name as in the Name column.',
    },
    mayMention: {
      header: 'May mention',
      kind: 'choice',
      choices: MENTION_PERMISSIONS,
      width: 110,
      note: 'Did this contact allow you to mention their name to people they know? A request names them only where it says Yes.',
    },
    stage: {
      header: 'Stage',
      kind: 'choice',
      choices: STAGES,
      width: 130,
      note: 'How far you are with this person.',
    },
    askedOn: {
      header: 'Asked on',
      kind: 'date',
      width: 110,
      note: 'The day on which you asked for the interview.',
    },
    nextStep: {
      header: 'Next step',
      kind: 'text',
      width: 200,
      note: 'What you do next for this contact.',
    },
    nextStepOn: { header: 'Next step on', kind: 'date', width: 110, note: 'When you do it.' },
    businessCard: {
      header: 'Business card',
      kind: 'checkbox',
      width: 100,
      note: 'Tick when you have their card.',
    },
    linkedIn: { header: 'LinkedIn', kind: 'text', width: 180, note: 'Address of the profile.' },
    notes: {
      header: 'Notes',
      kind: 'long-text',
      width: 260,
      note: 'Anything worth remembering. Everybody with this sheet can read it.',
    },
    owner: OWNER,
  },
  colors: {
    key: 'stage',
    byText: {
      'To ask': GREY,
      Asked: AMBER,
      Scheduled: BLUE,
      Met: PURPLE,
      Thanked: GREEN,
      'Keeping in touch': TEAL,
      Declined: RED,
    },
  },
});

export const INTERVIEWS = defineTab({
  name: 'Interviews',
  theme: 'cyan',
  requiredKeys: ['contactName', 'startsAt', 'learned'],
  columns: {
    id: id('Interview ID'),
    contactId: id('Contact ID'),
    contactName: {
      header: 'Contact',
      kind: 'text',
      width: 170,
      note: 'The name as in the Contacts tab.',
    },
    purpose: {
      header: 'Purpose',
      kind: 'choice',
      choices: PURPOSES,
      width: 110,
      note: 'What you want to learn about: a company, an opportunity or an industry.',
    },
    about: {
      header: 'About',
      kind: 'text',
      width: 170,
      note: 'Which company, opportunity or industry.',
    },
    startsAt: {
      header: 'Starts at',
      kind: 'date-time',
      width: 150,
      note: 'Day and time, in the time zone of this sheet.',
    },
    minutes: {
      header: 'Minutes',
      kind: 'number',
      width: 80,
      note: 'How long. Ask for 20 and keep to it.',
    },
    where: {
      header: 'Where',
      kind: 'text',
      width: 150,
      note: 'A place, a phone number or a video link.',
    },
    questions: {
      header: 'Questions',
      kind: 'long-text',
      width: 260,
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
      width: 220,
      note: 'Names, ideas, information, an introduction.',
    },
    resume: {
      header: 'Résumé',
      kind: 'choice',
      choices: RESUME_STATES,
      width: 110,
      note: 'Follow up with a résumé only where you were asked for it.',
    },
    thankYou: {
      header: 'Thank-you',
      kind: 'choice',
      choices: THANK_YOU_STATES,
      width: 130,
      note: 'Where the note stands. Set it to Sent when you have sent it, to Skipped when you want none.',
    },
    thankYouDue: {
      header: 'Thank-you due',
      kind: 'date-time',
      width: 150,
      note: 'When the draft is made. Send it within 24 hours of the talk.',
    },
    draft: {
      header: 'Draft',
      kind: 'link',
      width: 110,
      note: 'Opens the draft in Gmail.',
      isOwned: true,
    },
    problem: {
      header: 'Problem',
      kind: 'long-text',
      width: 260,
      note: 'What keeps the note from being drafted, and what to do.',
      isOwned: true,
    },
    draftId: {
      header: 'Draft ID',
      kind: 'text',
      width: 130,
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

export const QUESTIONS = defineTab({
  name: 'Questions',
  theme: 'yellow',
  requiredKeys: ['text'],
  columns: {
    text: { header: 'Question', kind: 'long-text', width: 460, note: 'As you would say it.' },
    topic: { header: 'Topic', kind: 'text', width: 170, note: 'What it is about.' },
    kind: {
      header: 'Kind',
      kind: 'choice',
      choices: QUESTION_KINDS,
      width: 110,
      note: 'Powerful questions let people talk about themselves; they open the talk. Closing ones end it.',
    },
    inUse: {
      header: 'Use',
      kind: 'checkbox',
      width: 70,
      note: 'Untick a question that you never want to be offered.',
    },
    addedBy: {
      header: 'Added by',
      kind: 'text',
      width: 190,
      note: 'Who added it; empty for the ones that came with the add-on.',
    },
  },
});

export const TEMPLATES = defineTab({
  name: 'Templates',
  theme: 'grey',
  requiredKeys: ['name', 'body'],
  columns: {
    name: {
      header: 'Template',
      kind: 'text',
      width: 220,
      note: 'A name of your own; it is how you find it in the sidebar.',
    },
    use: {
      header: 'For',
      kind: 'choice',
      choices: TEMPLATE_USES,
      width: 150,
      note: 'What it is for.',
    },
    channel: {
      header: 'Channel',
      kind: 'choice',
      choices: CHANNELS,
      width: 100,
      note: 'E-mail, a letter to print, or a LinkedIn note of 300 characters.',
    },
    subject: {
      header: 'Subject',
      kind: 'text',
      width: 260,
      note: 'The subject line of an e-mail. Tags such as {{contact.firstName}} are filled in.',
    },
    body: {
      header: 'Body',
      kind: 'long-text',
      width: 560,
      note: 'The text. Tags such as {{contact.firstName}} are filled in; change the words as you like.',
    },
  },
});

export const TABS: readonly Tab[] = [CONTACTS, INTERVIEWS, QUESTIONS, TEMPLATES];

export type ContactKey = KeyOf<typeof CONTACTS>;
export type InterviewKey = KeyOf<typeof INTERVIEWS>;
export type QuestionKey = KeyOf<typeof QUESTIONS>;
export type TemplateKey = KeyOf<typeof TEMPLATES>;
