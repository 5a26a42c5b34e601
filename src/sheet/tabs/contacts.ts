// The Contacts tab: the people, and how far one is with each.
import { KINDS, MENTION_PERMISSIONS, STAGES } from '../../domain/records';
import { defineTab, type KeyOf } from '../columns';
import { AMBER, BLUE, GREEN, GREY, id, OWNER, PURPLE, RED, TEAL } from './shared';

export const CONTACTS = defineTab({
  name: 'Contacts',
  theme: 'green',
  frozenColumns: 2,
  requiredKeys: ['name', 'email'],
  columns: {
    id: id('Contact ID'),
    name: {
      header: 'Name',
      kind: 'text',
      width: 160,
      note: 'First and last name. All that a contact needs.',
    },
    stage: {
      header: 'Stage',
      kind: 'choice',
      choices: STAGES,
      width: 160,
      note: 'How far you are with this person.',
    },
    email: {
      header: 'Email',
      kind: 'text',
      width: 230,
      note: 'One address. Needed for a draft in Gmail.',
    },
    title: {
      header: 'Title',
      kind: 'text',
      width: 160,
      note: 'What the person does: “Head of Nursing”.',
    },
    organization: {
      header: 'Organization',
      kind: 'text',
      width: 160,
      note: 'Where the person works.',
    },
    phone: { header: 'Phone', kind: 'text', width: 160, note: 'As you would dial it.' },
    field: {
      header: 'Field',
      kind: 'text',
      width: 160,
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
      width: 160,
      note: 'A professional association that you share.',
    },
    introducedBy: {
      header: 'Introduced by',
      kind: 'text',
      width: 160,
      note: 'The contact who named this person: the name as in the Name column.',
    },
    mayMention: {
      header: 'May mention',
      kind: 'choice',
      choices: MENTION_PERMISSIONS,
      width: 110,
      note: 'Did this contact allow you to mention their name to people they know? A request names them only where it says Yes.',
    },
    introducerTold: {
      header: 'Introducer told',
      kind: 'checkbox',
      width: 110,
      note: 'Tick when you have told whoever introduced you how it went.',
    },
    askedOn: {
      header: 'Asked on',
      kind: 'date',
      width: 110,
      note: 'The day on which you asked for the interview.',
    },
    followedUpOn: {
      header: 'Followed up on',
      kind: 'date',
      width: 110,
      note: 'The day of your one friendly follow-up.',
    },
    lastContact: {
      header: 'Last contact',
      kind: 'date',
      width: 110,
      note: 'When you last wrote to them or spoke with them.',
    },
    nextStep: {
      header: 'Next step',
      kind: 'text',
      width: 230,
      note: 'What you do next for this contact.',
    },
    nextStepOn: { header: 'Next step on', kind: 'date', width: 110, note: 'When you do it.' },
    businessCard: {
      header: 'Business card',
      kind: 'checkbox',
      width: 110,
      note: 'Tick when you have their card.',
    },
    linkedIn: { header: 'LinkedIn', kind: 'text', width: 230, note: 'Address of the profile.' },
    notes: {
      header: 'Notes',
      kind: 'long-text',
      width: 280,
      note: 'Anything worth remembering. Everybody with this sheet can read it.',
    },
    putOff: {
      header: 'Put off',
      kind: 'text',
      width: 160,
      note: 'Next steps that you put off or dropped under Today.',
      isOwned: true,
      isHidden: true,
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

export type ContactKey = KeyOf<typeof CONTACTS>;
