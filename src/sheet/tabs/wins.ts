// The Wins tab: what members tell the group, what they ask, and what the coach answers.
import { WIN_KINDS } from '../../domain/records';
import { defineTab, type KeyOf } from '../columns';
import { AMBER, BLUE, GREEN, id, OWNER } from './shared';

export const WINS = defineTab({
  name: 'Wins',
  theme: 'yellow',
  isProse: true,
  requiredKeys: ['what'],
  columns: {
    id: id('Win ID'),
    when: { header: 'When', kind: 'date-time', width: 160, note: 'When it was shared.' },
    member: { header: 'Member', kind: 'text', width: 160, note: 'Who says it.' },
    kind: {
      header: 'Kind',
      kind: 'choice',
      choices: WIN_KINDS,
      width: 110,
      note: 'A win to be glad about, a question for the coach, or a comment.',
    },
    what: { header: 'What', kind: 'long-text', width: 460, note: 'In a sentence or two.' },
    about: {
      header: 'About',
      kind: 'text',
      width: 160,
      note: 'The contact whom it is about, where there is one. Everybody with this sheet can read it.',
    },
    contactId: id('Contact ID'),
    coachReply: {
      header: "Coach's reply",
      kind: 'long-text',
      width: 460,
      note: 'The coach writes here, or in the sidebar. The member sees it under Today.',
    },
    repliedOn: {
      header: 'Replied on',
      kind: 'date-time',
      width: 160,
      note: 'When the coach answered.',
    },
    readReply: {
      header: 'Reply seen',
      kind: 'text',
      width: 160,
      note: 'The reply that the member has seen; a new one is shown again.',
      isOwned: true,
      isHidden: true,
    },
    owner: OWNER,
  },
  colors: { key: 'kind', byText: { Win: GREEN, Question: AMBER, Comment: BLUE } },
});

export type WinKey = KeyOf<typeof WINS>;
