// The Answers tab: what was said, beside the question that it answers.
import { answersTab } from '#words/sheet-tabs';
import { defineTab, type KeyOf } from '../columns';
import { id, OWNER } from './shared';

const { columns } = answersTab;

export const ANSWERS = defineTab({
  name: answersTab.name,
  theme: 'cyan',
  isProse: true,
  requiredKeys: ['question', 'answer'],
  columns: {
    id: id(answersTab.ids.id),
    interviewId: id(answersTab.ids.interviewId),
    contactId: id(answersTab.ids.contactId),
    contactName: { ...columns.contactName, kind: 'text', width: 160 },
    askedOn: { ...columns.askedOn, kind: 'date', width: 160 },
    question: { ...columns.question, kind: 'long-text', width: 460 },
    answer: { ...columns.answer, kind: 'long-text', width: 460 },
    owner: OWNER,
  },
});

export type AnswerKey = KeyOf<typeof ANSWERS>;
