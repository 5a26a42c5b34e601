// Twenty minutes with somebody who was asked nothing yet, and a row of the Questions tab.
import { DEFAULT_QUESTIONS } from '../../../src/domain/questions/default-questions';
import type { ProposalInput } from '../../../src/domain/questions/propose-questions';
import type { Question } from '../../../src/domain/records';

export const INPUT: ProposalInput = {
  questions: DEFAULT_QUESTIONS,
  purpose: 'Company',
  minutes: 20,
  askedBefore: [],
  seed: 'contact-1',
};

export const row = (text: string, part: Partial<Question> = {}): Question => ({
  ...{ text, topic: '', kind: 'Own', inUse: true, addedBy: '' },
  ...part,
});
