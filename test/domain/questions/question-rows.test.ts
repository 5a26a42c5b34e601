// What the rows of the Questions tab may hold, and where a question stands in a talk.
import { DEFAULT_QUESTIONS } from '../../../src/domain/questions/default-questions';
import {
  anotherQuestion,
  isInOrder,
  kindOf,
  proposeQuestions,
} from '../../../src/domain/questions/propose-questions';
import type { Question, QuestionKind } from '../../../src/domain/records';
import { INPUT, row } from './asked';

const ownOf = (questions: readonly Question[]) =>
  proposeQuestions({ ...INPUT, questions })
    .questions.filter(({ kind }) => kind === 'Own')
    .map(({ text }) => text);
const SEEDS = Array.from({ length: 30 }, (_, at) => `contact-${at}`);

it('a tab of nothing but blank rows gives the questions of a new sheet', () => {
  const blank = proposeQuestions({ ...INPUT, questions: [row(''), row('')] });
  expect(blank).toEqual({ ...proposeQuestions(INPUT), isFromDefaults: true });
  expect(proposeQuestions({ ...INPUT, questions: [row(''), row('A?')] }).isFromDefaults).toBe(
    false,
  );
});

it('a blank row among others is no question', () => {
  expect(ownOf([row(''), row('A?'), row(''), row('B?')])).toEqual(['A?', 'B?']);
});

it.each([
  ['the ticked one after the other', false, true, ['a ?']],
  ['the ticked one before the other', true, false, ['A?']],
  ['neither', false, false, []],
])('of two rows with one question counts %s', (_, isFirst, isSecond, texts) => {
  const rows = [row('A?', { inUse: isFirst }), row('a ?', { inUse: isSecond })];
  expect(ownOf(rows)).toEqual(texts);
});

it.each(SEEDS.slice(0, 5))(
  'questions of one kind stand in the order of the sheet, for %s',
  (seed) => {
    const { questions } = proposeQuestions({ ...INPUT, minutes: 45, seed });
    for (const kind of ['Powerful', 'Practical', 'Closing'] as const) {
      const places = questions
        .filter((one) => one.kind === kind)
        .map((one) => DEFAULT_QUESTIONS.indexOf(one));
      expect(places.length).toBeGreaterThan(1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  },
);

it('what a coach added is there for everybody', () => {
  const coach = row('What makes you proud?', { kind: 'Powerful', addedBy: 'coach@x.example' });
  for (const seed of SEEDS) {
    for (const place of [1, DEFAULT_QUESTIONS.length]) {
      const rows = [...DEFAULT_QUESTIONS.slice(0, place), coach, ...DEFAULT_QUESTIONS.slice(place)];
      expect(proposeQuestions({ ...INPUT, questions: rows, seed }).questions).toContain(coach);
    }
  }
});

it('a topic with one question is used up before one with many', () => {
  const practical = (text: string, topic: string) => row(text, { kind: 'Practical', topic });
  const rows = [
    ...['A?', 'B?', 'C?', 'D?'].map((text) => practical(text, 'Skills')),
    practical('E?', 'The day'),
  ];
  const { questions } = proposeQuestions({ ...INPUT, questions: rows, minutes: 45 });
  expect(questions.slice(0, 5)).toEqual(rows);
  for (const seed of SEEDS) {
    const few = proposeQuestions({ ...INPUT, questions: rows, minutes: 10, seed });
    expect(few.questions.map(({ text }) => text)).toContain('E?');
  }
});

it('of two questions each is swapped for the other', () => {
  const input = { ...INPUT, questions: [row('A?'), row('B?')] };
  const swapped = (text: string) => anotherQuestion(input, { text, kind: 'Own' }, [text])?.text;
  expect([swapped('A?'), swapped('B?')]).toEqual(['B?', 'A?']);
});

it('the sheet says of what kind a question is, then the defaults', () => {
  const [first] = DEFAULT_QUESTIONS;
  expect(first?.kind).toBe('Powerful');
  expect(kindOf(first?.text ?? '', [])).toBe('Powerful');
  expect(kindOf(first?.text ?? '', [row(first?.text ?? '', { kind: 'Practical' })])).toBe(
    'Practical',
  );
  expect(kindOf('Any tea?', [row('Any tea?', { kind: 'Closing' })])).toBe('Closing');
});

it.each<[QuestionKind[], boolean]>([
  [[], true],
  [['Closing'], true],
  [['Powerful', 'Powerful', 'Practical', 'Own', 'Closing'], true],
  [['Powerful', 'Closing'], true],
  [['Practical', 'Powerful'], false],
  [['Powerful', 'Closing', 'Own'], false],
  [['Own', 'Practical', 'Closing'], false],
])('%j is in the order of a talk: %s', (kinds, isOrdered) => {
  expect(isInOrder(kinds)).toBe(isOrdered);
});
