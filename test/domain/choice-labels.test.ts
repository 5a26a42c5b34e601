// The words of choices: in Spanish every choice has one, and each leads back to its choice.
import { isTranslated, keyOf, labelOf } from '../../src/domain/choice-labels';
import * as records from '../../src/domain/records';
import { choiceLabels as english } from '../../src/words/en/choices';
import { choiceLabels as spanish } from '../../src/words/es/choices';

const LISTS = Object.values(records) as readonly (readonly string[])[];
/** As a word is looked up: without case and accents. */
const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

it('names every choice of every dropdown in both languages, and nothing else', () => {
  const keys = [...new Set(LISTS.flat())].sort();
  expect(Object.keys(english).sort()).toEqual(keys);
  expect(Object.keys(spanish).sort()).toEqual(keys);
});

it('is the key itself in English', () => {
  for (const [key, label] of Object.entries(english)) expect(label).toBe(key);
});

it('has no word that stands for two choices in one dropdown', () => {
  for (const list of LISTS)
    expect(new Set(list.map((key) => plain(spanish[key] ?? ''))).size).toBe(list.length);
});

it('has no word for two keys in all', () => {
  const words = Object.values(spanish).map(plain);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

it('leaves what is no choice as it is', () => {
  for (const text of ['', ' Perhaps ', '__proto__', 'constructor', 'Peut-être']) {
    expect(labelOf(text)).toBe(text);
    expect(keyOf(text)).toBe(text);
  }
});

it.each(['To ask', 'to ask', 'TO ASK', '  To ask ', 'Tö ásk'])('takes %j for “To ask”', (typed) => {
  expect(keyOf(typed)).toBe('To ask');
});

it('shows people who use it in English the keys themselves', () => {
  expect(isTranslated).toBe(false);
  expect(labelOf('Keeping in touch')).toBe('Keeping in touch');
});
