// The Templates tab: the letters, with tags that are filled in.
import { templatesTab } from '#words/sheet-tabs';
import { CHANNELS, TEMPLATE_USES } from '../../domain/records';
import { defineTab, type KeyOf } from '../columns';

const { columns } = templatesTab;

export const TEMPLATES = defineTab({
  name: templatesTab.name,
  theme: 'grey',
  isProse: true,
  requiredKeys: ['name', 'body'],
  columns: {
    name: { ...columns.name, kind: 'text', width: 230 },
    use: { ...columns.use, kind: 'choice', choices: TEMPLATE_USES, width: 160 },
    channel: { ...columns.channel, kind: 'choice', choices: CHANNELS, width: 160 },
    subject: { ...columns.subject, kind: 'text', width: 280 },
    body: { ...columns.body, kind: 'long-text', width: 460 },
  },
});

export type TemplateKey = KeyOf<typeof TEMPLATES>;
