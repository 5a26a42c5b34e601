// The Wins tab: what members tell the group, what they ask, and what the coach answers.
import { winsTab } from '#words/sheet-group';
import { WIN_KINDS } from '../../domain/records';
import { defineTab, type KeyOf } from '../columns';
import { AMBER, BLUE, GREEN, id, OWNER } from './shared';

const { columns } = winsTab;

export const WINS = defineTab({
  name: winsTab.name,
  theme: 'yellow',
  isProse: true,
  requiredKeys: ['what'],
  columns: {
    id: id(winsTab.ids.id),
    when: { ...columns.when, kind: 'date-time', width: 160 },
    member: { ...columns.member, kind: 'text', width: 160 },
    kind: { ...columns.kind, kind: 'choice', choices: WIN_KINDS, width: 110 },
    what: { ...columns.what, kind: 'long-text', width: 460 },
    about: { ...columns.about, kind: 'text', width: 160 },
    contactId: id(winsTab.ids.contactId),
    coachReply: { ...columns.coachReply, kind: 'long-text', width: 460 },
    repliedOn: { ...columns.repliedOn, kind: 'date-time', width: 160 },
    readReply: { ...columns.readReply, kind: 'text', width: 160, isOwned: true, isHidden: true },
    owner: OWNER,
  },
  colors: { key: 'kind', byChoice: { Win: GREEN, Question: AMBER, Comment: BLUE } },
});

export type WinKey = KeyOf<typeof WINS>;
