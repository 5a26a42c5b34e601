import fc from 'fast-check';
import { DEFAULT_QUESTIONS } from '../../../src/domain/questions/default-questions';
import {
  anotherQuestion,
  isInOrder,
  kindOf,
  minutesFor,
  type ProposalInput,
  proposeQuestions,
  questionsFor,
} from '../../../src/domain/questions/propose-questions';
import { questionKey } from '../../../src/domain/questions/question-text';
import { PURPOSES, QUESTION_KINDS } from '../../../src/domain/records';
import { INPUT, row } from './asked';

const textsOf = (input: Partial<ProposalInput> = {}) =>
  proposeQuestions({ ...INPUT, ...input }).questions.map(({ text }) => text);
const kindsOf = (input: Partial<ProposalInput> = {}) =>
  proposeQuestions({ ...INPUT, ...input }).questions.map(({ kind }) => kind);
const asksWho = (text: string) =>
  text.startsWith('Who else ') ||
  DEFAULT_QUESTIONS.some((one) => one.topic === 'Next people' && one.text === text);
const asksForName = (text: string) => /your name|you sent me/i.test(text);

it.each([
  [0, 3],
  [5, 3],
  [15, 6],
  [20, 8],
  [30, 12],
  [45, 15],
  [1440, 15],
])('%d minutes hold %d questions', (minutes, count) => {
  expect(questionsFor(minutes)).toBe(count);
  expect(textsOf({ minutes })).toHaveLength(count);
});

it('a talk of 20 minutes opens with three powerful questions and ends with two closing ones', () => {
  expect(kindsOf()).toEqual([
    ...Array(3).fill('Powerful'),
    ...Array(3).fill('Practical'),
    ...Array(2).fill('Closing'),
  ]);
  expect(textsOf()[0]).toBe(DEFAULT_QUESTIONS[0]?.text);
});

it.each(PURPOSES)(
  'a talk about %s has a question of that topic, and of no other purpose',
  (purpose) => {
    const topics = proposeQuestions({ ...INPUT, purpose }).questions.map(({ topic }) => topic);
    expect(topics.filter((topic) => PURPOSES.some((one) => one === topic))).toEqual(
      expect.arrayContaining([purpose]),
    );
    for (const other of PURPOSES) if (other !== purpose) expect(topics).not.toContain(other);
  },
);

it('two people seldom get the same practical questions, and one always gets the same', () => {
  const practical = (seed: string) =>
    proposeQuestions({ ...INPUT, seed })
      .questions.filter(({ kind }) => kind === 'Practical')
      .map(({ text }) => text)
      .join('\n');
  const lists = Array.from({ length: 100 }, (_, at) => practical(`contact-${at}`));
  expect(new Set(lists).size).toBeGreaterThan(60);
  expect(practical('contact-7')).toBe(lists[7]);
});

it('a second, third and fourth talk with one person repeats nothing and still leads on', () => {
  const asked: string[] = [];
  for (let talk = 1; talk <= 3; talk++) {
    const texts = textsOf({ askedBefore: asked });
    expect(texts.filter((text) => asked.includes(text))).toEqual([]);
    expect(texts.some(asksWho)).toBe(true);
    expect(texts.some(asksForName)).toBe(true);
    asked.push(...texts);
  }
  const left = textsOf({ askedBefore: asked });
  expect(left.filter((text) => asked.includes(text))).toEqual([]);
});

it('who was asked everything is asked nothing', () => {
  expect(textsOf({ askedBefore: DEFAULT_QUESTIONS.map(({ text }) => text) })).toEqual([]);
});

it.each([['HOW   did you come to do this work'], ['how did you come, to do this work???']])(
  'knows %j for the question that it is',
  (asked) => {
    expect(textsOf({ askedBefore: [asked] })).not.toContain('How did you come to do this work?');
  },
);

it('one’s own questions and the coach’s come before others of their kind, with room for the rest', () => {
  const questions = [
    ...DEFAULT_QUESTIONS,
    row('What would you ask me?'),
    row('What makes you proud?', {
      kind: 'Powerful',
      topic: 'Their path',
      addedBy: 'coach@x.example',
    }),
    row('How do you hire?', { kind: 'Practical', topic: 'Company', addedBy: 'coach@x.example' }),
  ];
  expect(textsOf({ questions })).toEqual(
    expect.arrayContaining(['What would you ask me?', 'What makes you proud?', 'How do you hire?']),
  );
});

it('a thousand questions of one’s own leave room for the powerful and the practical', () => {
  const own = Array.from({ length: 1000 }, (_, at) => row(`My question number ${at}?`));
  expect(kindsOf({ questions: [...own, ...DEFAULT_QUESTIONS] })).toEqual([
    ...['Powerful', 'Powerful', 'Practical', 'Practical', 'Own', 'Own', 'Closing', 'Closing'],
  ]);
  expect(textsOf({ questions: own })).toHaveLength(8);
});

it('never offers a question that is not ticked, not even from the defaults', () => {
  const questions = DEFAULT_QUESTIONS.map((one) =>
    asksForName(one.text) ? { ...one, inUse: false } : one,
  );
  const texts = textsOf({ questions });
  expect(texts.some(asksForName)).toBe(false);
  expect(texts.some(asksWho)).toBe(true);
  expect(
    textsOf({ questions: DEFAULT_QUESTIONS.map((one) => ({ ...one, inUse: false })) }),
  ).toEqual([]);
});

it('one question that asks for both people and name is enough', () => {
  const both = row('Who else should I talk to, and may I mention your name?', { kind: 'Closing' });
  const texts = textsOf({
    questions: [...DEFAULT_QUESTIONS.filter((one) => one.kind !== 'Closing'), both],
  });
  expect(texts.filter((text) => asksWho(text) || asksForName(text))).toEqual([both.text]);
});

it('an empty tab gives the questions of a new sheet, and says so', () => {
  expect(proposeQuestions({ ...INPUT, questions: [] })).toEqual({
    ...proposeQuestions(INPUT),
    isFromDefaults: true,
  });
  expect(proposeQuestions(INPUT).isFromDefaults).toBe(false);
});

describe('whatever is in the tab', () => {
  const question = fc.record({
    text: fc.oneof(
      fc.constantFrom(...DEFAULT_QUESTIONS.map(({ text }) => text)),
      fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
      fc.constantFrom('=1+1', '__proto__', 'constructor', '؟ما رأيك', '🙂', '???', 'Who else?'),
    ),
    topic: fc.constantFrom('', 'Company', 'industry', 'Skills', '__proto__', 'Their path'),
    kind: fc.constantFrom(...QUESTION_KINDS),
    inUse: fc.boolean(),
    addedBy: fc.constantFrom('', 'coach@example.com'),
  });
  const input = fc.record({
    questions: fc.array(question, { maxLength: 80 }),
    purpose: fc.constantFrom(...PURPOSES),
    minutes: fc.integer({ min: 0, max: 120 }),
    askedBefore: fc.array(fc.constantFrom(...DEFAULT_QUESTIONS.map(({ text }) => text)), {
      maxLength: 20,
    }),
    seed: fc.string(),
  });

  it('the list fits the minutes, has each once, in order, nothing asked before, all ticked', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { questions } = proposeQuestions(given);
        const keys = questions.map(({ text }) => questionKey(text));
        const asked = new Set(given.askedBefore.map(questionKey));
        expect(questions.length).toBeLessThanOrEqual(questionsFor(given.minutes));
        expect(new Set(keys).size).toBe(keys.length);
        expect(isInOrder(questions.map(({ kind }) => kind))).toBe(true);
        expect(keys.filter((key) => asked.has(key))).toEqual([]);
        expect(questions.every(({ inUse }) => inUse)).toBe(true);
        expect(proposeQuestions(given)).toEqual({ ...proposeQuestions({ ...given }) });
      }),
    );
  });

  it('another question is of the same kind, free, and not on the list', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { questions } = proposeQuestions(given);
        const listed = questions.map(({ text }) => text);
        for (const one of questions) {
          const other = anotherQuestion(given, one, listed);
          if (other === null) continue;
          expect(other.kind).toBe(one.kind);
          expect(other.inUse).toBe(true);
          expect(listed.map(questionKey)).not.toContain(questionKey(other.text));
          expect([...given.askedBefore].map(questionKey)).not.toContain(questionKey(other.text));
        }
      }),
    );
  });
});

it('swapping goes round through all that are free, and comes back', () => {
  const listed = textsOf();
  let text = listed[0] ?? '';
  const seen = new Set<string>();
  for (let turn = 0; turn < 30; turn++) {
    const list = [text, ...listed.slice(1)];
    text = anotherQuestion(INPUT, { text, kind: 'Powerful' }, list)?.text ?? '';
    seen.add(text);
  }
  const powerful = DEFAULT_QUESTIONS.filter(({ kind }) => kind === 'Powerful');
  expect(seen.size).toBe(powerful.length - 2);
  expect(seen).toContain(listed[0]);
});

it('swapping a lead gives another wording of the same lead', () => {
  const who = textsOf().find(asksWho) ?? '';
  const other = anotherQuestion(INPUT, { text: who, kind: 'Closing' }, textsOf());
  expect(asksWho(other?.text ?? '')).toBe(true);
});

it('there is nothing to swap for where no other is free', () => {
  expect(anotherQuestion(INPUT, { text: 'Mine?', kind: 'Own' }, ['Mine?'])).toBeNull();
});

it('a question that no sheet knows is one’s own', () => {
  expect(kindOf('which skills do you reach for every day', DEFAULT_QUESTIONS)).toBe('Practical');
  expect(kindOf('Do you like tea?', DEFAULT_QUESTIONS)).toBe('Own');
});

it('tells how long a list takes', () => {
  expect([minutesFor(0), minutesFor(7), minutesFor(8)]).toEqual([0, 18, 20]);
});
