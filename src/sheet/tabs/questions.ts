// The Questions tab: what one may ask.
import { QUESTION_KINDS } from '../../domain/records';
import { defineTab, type KeyOf } from '../columns';

export const QUESTIONS = defineTab({
  name: 'Questions',
  theme: 'yellow',
  isProse: true,
  requiredKeys: ['text'],
  columns: {
    text: { header: 'Question', kind: 'long-text', width: 460, note: 'As you would say it.' },
    topic: { header: 'Topic', kind: 'text', width: 160, note: 'What it is about.' },
    kind: {
      header: 'Kind',
      kind: 'choice',
      choices: QUESTION_KINDS,
      width: 160,
      note: 'Powerful questions let people talk about themselves; they open the talk. Closing ones end it.',
    },
    inUse: {
      header: 'Use',
      kind: 'checkbox',
      width: 160,
      note: 'Untick a question that you never want to be offered.',
    },
    addedBy: {
      header: 'Added by',
      kind: 'text',
      width: 160,
      note: 'Who added it; empty for the ones that came with the add-on.',
    },
  },
});

export type QuestionKey = KeyOf<typeof QUESTIONS>;
