// The Templates tab: the letters, with tags that are filled in.
import { CHANNELS, TEMPLATE_USES } from '../../domain/records';
import { defineTab, type KeyOf } from '../columns';

export const TEMPLATES = defineTab({
  name: 'Templates',
  theme: 'grey',
  isProse: true,
  requiredKeys: ['name', 'body'],
  columns: {
    name: {
      header: 'Template',
      kind: 'text',
      width: 230,
      note: 'A name of your own; it is how you find it in the sidebar.',
    },
    use: {
      header: 'For',
      kind: 'choice',
      choices: TEMPLATE_USES,
      width: 160,
      note: 'What it is for.',
    },
    channel: {
      header: 'Channel',
      kind: 'choice',
      choices: CHANNELS,
      width: 160,
      note: 'E-mail, a letter to print, or a LinkedIn note of 300 characters.',
    },
    subject: {
      header: 'Subject',
      kind: 'text',
      width: 280,
      note: 'The subject line of an e-mail. Tags such as {{contact.firstName}} are filled in.',
    },
    body: {
      header: 'Body',
      kind: 'long-text',
      width: 460,
      note: 'The text. Tags such as {{contact.firstName}} are filled in; change the words as you like.',
    },
  },
});

export type TemplateKey = KeyOf<typeof TEMPLATES>;
