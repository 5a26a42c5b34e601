import { cleanLine, cleanLines, cleanText, shorten } from '../../../src/domain/people/clean-text';

it.each([
  ['fits', 'Dana Kim', 8, 'Dana Kim'],
  ['is one letter too long', 'Dana Kim', 7, 'Dana K…'],
  ['would end with a blank', 'Dana Kim', 6, 'Dana…'],
  ['would end within an emoji', 'ab🌱cd', 4, 'ab…'],
  ['would end just behind an emoji', 'ab🌱cd', 5, 'ab🌱…'],
  ['has an emoji further up', '🌱abcdef', 5, '🌱ab…'],
])('a text that %s is cut where one may cut it', (_, text, most, expected) => {
  expect(shorten(text, most)).toBe(expected);
});

it.each([
  [' Dana\n\tKim ', 'Dana Kim'],
  ['\u061cDana\u200e Kim\u200f', 'Dana Kim'],
  ['Da\u200bna\ufeff', 'Dana'],
  [' \u2028 ', ''],
])('%j in one line is %j', (text, expected) => {
  expect(cleanLine(text, 100)).toBe(expected);
});

it.each([
  ['\n\none\n\n', 'one'],
  [' one  more \r\n two', 'one more\ntwo'],
  ['one\n\n\n\ntwo\n \t\n\nthree', 'one\n\ntwo\n\nthree'],
  ['one\u2028two\u2029three\rfour', 'one\ntwo\nthree\nfour'],
])('%j in lines is %j', (text, expected) => {
  expect(cleanLines(text, 100)).toBe(expected);
});

it('text as it was typed keeps its blanks, its lines and what right-to-left scripts need', () => {
  expect(cleanText(' a\tb  \r\n\n\u200fמא\u200e ')).toBe(' a\tb  \n\n\u200fמא\u200e ');
});
