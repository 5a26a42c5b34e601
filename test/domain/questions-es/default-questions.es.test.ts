import { findJobRequests } from '../../../src/domain/etiquette/job-request';
import { DEFAULT_QUESTIONS, TOPICS } from '../../../src/domain/questions/default-questions';
import { proposeQuestions } from '../../../src/domain/questions/propose-questions';
import { PURPOSES } from '../../../src/domain/records';

it.each(DEFAULT_QUESTIONS.map(({ text }) => text))('%s', (text) => {
  expect(text).toMatch(/^(?:¿\p{Lu}|Si empezara hoy de nuevo, ¿)[^?\n=]{10,95}\?$/u);
  expect(text).not.toMatch(/(?<!\p{L})(?:tú|tu|tus|te|ti)(?!\p{L})/iu);
  expect(findJobRequests(text)).toEqual([]);
});

it('there is something on every topic, each question once', () => {
  expect([...new Set(DEFAULT_QUESTIONS.map(({ topic }) => topic))].sort()).toEqual(
    [...TOPICS].sort(),
  );
  expect(new Set(DEFAULT_QUESTIONS.map(({ text }) => text)).size).toBe(DEFAULT_QUESTIONS.length);
});

const TOPIC_OF = { Company: 'Empresa', Opportunity: 'Oportunidad', Industry: 'Sector' };

describe.each(PURPOSES)('a talk about a matter of the kind %s', (purpose) => {
  const { questions } = proposeQuestions({
    questions: [],
    purpose,
    minutes: 30,
    askedBefore: [],
    seed: 'contact-1',
  });
  const topics = questions.map(({ topic }) => topic);

  it('has questions of its own and none of another', () => {
    expect(topics).toContain(TOPIC_OF[purpose]);
    const others = PURPOSES.filter((one) => one !== purpose).map((one) => TOPIC_OF[one]);
    expect(topics.filter((topic) => others.includes(topic))).toEqual([]);
  });

  it('ends with whom to meet next, and with the name', () => {
    expect(topics).toContain('Próximas personas');
    expect(topics).toContain('Su nombre');
  });

  it('understands what an English sheet calls its topics', () => {
    const [question] = questions;
    if (!question) throw new Error('No question');
    const english = { ...question, kind: 'Practical', topic: purpose } as const;
    const proposal = (topic: string) =>
      proposeQuestions({
        questions: [{ ...english, topic }],
        purpose,
        minutes: 15,
        askedBefore: [],
        seed: 'contact-1',
      }).questions.map(({ text }) => text);
    expect(proposal(purpose)).toContain(question.text);
    for (const other of PURPOSES.filter((one) => one !== purpose))
      expect(proposal(other)).not.toContain(question.text);
  });
});
