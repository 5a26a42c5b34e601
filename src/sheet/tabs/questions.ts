// The Questions tab: what one may ask.
import { questionsTab } from '#words/sheet-tabs';
import { QUESTION_KINDS } from '../../domain/records';
import { defineTab, type KeyOf } from '../columns';

const { columns } = questionsTab;

export const QUESTIONS = defineTab({
  name: questionsTab.name,
  theme: 'yellow',
  isProse: true,
  requiredKeys: ['text'],
  columns: {
    text: { ...columns.text, kind: 'long-text', width: 460 },
    topic: { ...columns.topic, kind: 'text', width: 160 },
    kind: { ...columns.kind, kind: 'choice', choices: QUESTION_KINDS, width: 160 },
    inUse: { ...columns.inUse, kind: 'checkbox', width: 160 },
    addedBy: { ...columns.addedBy, kind: 'text', width: 160 },
  },
});

export type QuestionKey = KeyOf<typeof QUESTIONS>;
