// The Contacts tab: the people, and how far one is with each.
import { contactsTab } from '#words/sheet-contacts';
import { KINDS, MENTION_PERMISSIONS, STAGES } from '../../domain/records';
import { defineTab, type KeyOf } from '../columns';
import { AMBER, BLUE, GREEN, GREY, id, OWNER, PURPLE, RED, TEAL } from './shared';

const { columns } = contactsTab;

export const CONTACTS = defineTab({
  name: contactsTab.name,
  theme: 'green',
  frozenColumns: 2,
  requiredKeys: ['name', 'email'],
  decidingKeys: ['stage'],
  columns: {
    id: id(contactsTab.ids.id),
    name: { ...columns.name, kind: 'text', width: 160 },
    stage: { ...columns.stage, kind: 'choice', choices: STAGES, width: 160 },
    email: { ...columns.email, kind: 'text', width: 230 },
    title: { ...columns.title, kind: 'text', width: 160 },
    organization: { ...columns.organization, kind: 'text', width: 160 },
    phone: { ...columns.phone, kind: 'text', width: 160 },
    field: { ...columns.field, kind: 'text', width: 160 },
    kind: { ...columns.kind, kind: 'choice', choices: KINDS, width: 160 },
    association: { ...columns.association, kind: 'text', width: 160 },
    introducedBy: { ...columns.introducedBy, kind: 'text', width: 160 },
    mayMention: { ...columns.mayMention, kind: 'choice', choices: MENTION_PERMISSIONS, width: 110 },
    introducerTold: { ...columns.introducerTold, kind: 'checkbox', width: 110 },
    askedOn: { ...columns.askedOn, kind: 'date', width: 110 },
    followedUpOn: { ...columns.followedUpOn, kind: 'date', width: 110 },
    lastContact: { ...columns.lastContact, kind: 'date', width: 110 },
    nextStep: { ...columns.nextStep, kind: 'text', width: 230 },
    nextStepOn: { ...columns.nextStepOn, kind: 'date', width: 110 },
    businessCard: { ...columns.businessCard, kind: 'checkbox', width: 110 },
    linkedIn: { ...columns.linkedIn, kind: 'text', width: 230 },
    notes: { ...columns.notes, kind: 'long-text', width: 280 },
    putOff: { ...columns.putOff, kind: 'text', width: 160, isOwned: true, isHidden: true },
    owner: OWNER,
  },
  colors: {
    key: 'stage',
    byChoice: {
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
