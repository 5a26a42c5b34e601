import { findSharedWord, isDistinctive } from '../../../src/domain/etiquette/shared-words';

const shared = (text: string, learned: string, names = '') => {
  const span = findSharedWord(text, { start: 0, end: text.length }, learned, names);
  return span && text.slice(span.start, span.end);
};

it.each([
  ['The certificate and the portfolio', 'Portfolio first, then certificates', 'certificate'],
  ['I bought the tools', 'a tool for clinics', 'tools'],
  ['I took the tool', 'tools for clinics', 'tool'],
  ['I took the bus', 'take the Bus', 'bus'],
  ['We speak of maps', 'a map', 'maps'],
  ['Nurses matter', 'ask a nurse', 'Nurses'],
  ['My RÉSUMÉ is short', 'resumes of a page', 'RÉSUMÉ'],
  ['I bought a toaster', 'a tool for clinics', null],
  ['I got certified', 'certification', 'certified'],
  ['I got certainty', 'certification', null],
  ['Thank you for your time', 'Thank you for your time', null],
  ['C5 is done', 'c5 first', 'C5'],
  ['做作品集', '先 做作品集', '做作品集'],
  ['UX is fun', 'ux', null],
  ['SQL is fun', 'sql', 'SQL'],
  ['--- ... !', '--- ... !', null],
  ['', 'SQL', null],
  ['SQL', '', null],
])('%j shares with %j: %j', (text, learned, word) => {
  expect(shared(text, learned)).toBe(word);
});

it('a name that both know is not enough, another word is', () => {
  expect(shared('Ana Silva told me', 'Ana Silva', 'Ana Silva')).toBeNull();
  expect(shared('Ana told me of Epic', 'Ana: Epic', 'Ana Silva')).toBe('Epic');
});

it('only the body counts, from its first letter to its last', () => {
  const text = 'Epic\n\nSQL helps nurses\n\nPortfolio';
  const body = { start: text.indexOf('SQL'), end: text.indexOf('\n\nPort') };
  const found = (learned: string) => findSharedWord(text, body, learned, '');
  expect(found('Epic portfolio')).toBeNull();
  expect(found('SQL')).toEqual({ start: body.start, end: body.start + 3 });
  expect(found('nurses')).toEqual({ start: body.end - 6, end: body.end });
});

it.each([
  ['sql', true],
  ['ux', false],
  ['c5', true],
  ['5', true],
  ['先', true],
  ['the', false],
  ['advice', false],
  ['', false],
  ['¶', false],
])('few other letters have %j: %s', (word, isRare) => {
  expect(isDistinctive(word)).toBe(isRare);
});
