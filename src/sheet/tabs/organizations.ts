// The Organizations tab: where one aims, and whom one knows there.
import { organizationsTab } from '#words/sheet-tabs';
import { defineTab, type KeyOf } from '../columns';
import { id, OWNER } from './shared';

const { columns } = organizationsTab;

export const ORGANIZATIONS = defineTab({
  name: organizationsTab.name,
  theme: 'green',
  isProse: true,
  requiredKeys: ['organization'],
  columns: {
    id: id(organizationsTab.ids.id),
    organization: { ...columns.organization, kind: 'text', width: 230 },
    field: { ...columns.field, kind: 'text', width: 160 },
    why: { ...columns.why, kind: 'long-text', width: 280 },
    whoLeadsThere: { ...columns.whoLeadsThere, kind: 'long-text', width: 280 },
    lookedOn: { ...columns.lookedOn, kind: 'date', width: 160 },
    owner: OWNER,
  },
});

export type OrganizationKey = KeyOf<typeof ORGANIZATIONS>;
