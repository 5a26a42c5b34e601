// The Answers tab: what was said, beside the question that it answers.
import { defineTab, type KeyOf } from '../columns';
import { id, OWNER } from './shared';

export const ANSWERS = defineTab({
  name: 'Answers',
  theme: 'cyan',
  isProse: true,
  requiredKeys: ['question', 'answer'],
  columns: {
    id: id('Answer ID'),
    interviewId: id('Interview ID'),
    contactId: id('Contact ID'),
    contactName: { header: 'Contact', kind: 'text', width: 160, note: 'Who said it.' },
    askedOn: { header: 'Asked on', kind: 'date', width: 160, note: 'The day of the talk.' },
    question: { header: 'Question', kind: 'long-text', width: 460, note: 'What you asked.' },
    answer: { header: 'Answer', kind: 'long-text', width: 460, note: 'What they said.' },
    owner: OWNER,
  },
});

export type AnswerKey = KeyOf<typeof ANSWERS>;
