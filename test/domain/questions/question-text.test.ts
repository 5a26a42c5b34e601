import fc from 'fast-check';
import {
  oneQuestion,
  questionKey,
  questionLines,
} from '../../../src/domain/questions/question-text';

it.each([
  ['', []],
  ['One?\nTwo?', ['One?', 'Two?']],
  ['1. One?\r\n2) Two?\n- Three?\n• Four?', ['One?', 'Two?', 'Three?', 'Four?']],
  ['One?\n\n  one ?\n', ['One?']],
  ['2 years from now, where are you?', ['2 years from now, where are you?']],
  ['1-2 things?', ['1-2 things?']],
  ['- 1. Twice marked?', ['Twice marked?']],
  ['  -   12. Twice marked?', ['Twice marked?']],
  ['Why - and how?\nIs it 1. or 2) there?', ['Why - and how?', 'Is it 1. or 2) there?']],
  ['=1+1\n__proto__', ['=1+1', '__proto__']],
])('%j holds %j', (cell, questions) => {
  expect(questionLines(cell)).toEqual(questions);
});

it.each([
  ['What is new?', 'what   is NEW', true],
  ['What’s new?', "What's new", true],
  ['What is new?', 'What is old?', false],
  ['???', '!!!', false],
  [' ??? ', '???', true],
  ['ما الجديد؟', 'ما الجديد', true],
])('%j and %j are the same question: %j', (one, other, isSame) => {
  expect(questionKey(one) === questionKey(other)).toBe(isSame);
});

it('a question is one line of a sane length, and reading a written list gives it back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 400 })), (texts) => {
      const lines = questionLines(texts.map(oneQuestion).join('\n'));
      expect(questionLines(lines.join('\n'))).toEqual(lines);
      for (const line of lines) expect(line).toMatch(/^[^\n]{1,300}$/u);
    }),
  );
});
