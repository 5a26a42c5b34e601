// What some people of the sample said, beside the question that they answered.
import { day, type SampleRow } from './moments';

const TOMAS = {
  'Interview ID': 'interview-tom4sbridg',
  'Contact ID': 'contact-tomas7h2rr',
  Contact: 'Tomás Herrera',
  'Asked on': day(-12),
};
const ELENI = {
  'Interview ID': 'interview-el3nimerid',
  'Contact ID': 'contact-eleni3pap0',
  Contact: 'Ελένη Παπαδοπούλου',
  'Asked on': day(-5),
};

export const SAMPLE_ANSWERS: readonly SampleRow[] = [
  {
    'Answer ID': 'answer-tom4start0',
    ...TOMAS,
    Question: 'How did you get started in housing?',
    Answer: 'He ran restaurants, opened eleven of them, and was asked to open a building.',
  },
  {
    'Answer ID': 'answer-tom4tough0',
    ...TOMAS,
    Question: 'What is the toughest part of handing over a building?',
    Answer: 'The last two weeks: keys, snags and people who have already given up their old flat.',
  },
  {
    'Answer ID': 'answer-el3nisayye',
    ...ELENI,
    Question: 'What makes you say yes to a project?',
    Answer: 'An operating budget that survives two empty months.',
  },
];
