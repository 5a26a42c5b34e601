// The Organizations tab: where one aims, and whom one knows there.
import { defineTab, type KeyOf } from '../columns';
import { id, OWNER } from './shared';

export const ORGANIZATIONS = defineTab({
  name: 'Organizations',
  theme: 'green',
  isProse: true,
  requiredKeys: ['organization'],
  columns: {
    id: id('Organization ID'),
    organization: {
      header: 'Organization',
      kind: 'text',
      width: 230,
      note: 'A company, office or institution that you want to know more about.',
    },
    field: { header: 'Field', kind: 'text', width: 160, note: 'Its industry.' },
    why: {
      header: 'Why there',
      kind: 'long-text',
      width: 280,
      note: 'What draws you to it. It helps you to write.',
    },
    whoLeadsThere: {
      header: 'Whom I know there',
      kind: 'long-text',
      width: 280,
      note: 'The answer, kept from “Whom do I know there?” in the sidebar.',
    },
    lookedOn: {
      header: 'Looked on',
      kind: 'date',
      width: 160,
      note: 'When you last looked for people who could lead there.',
    },
    owner: OWNER,
  },
});

export type OrganizationKey = KeyOf<typeof ORGANIZATIONS>;
