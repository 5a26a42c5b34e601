import { foldWords } from '../../../src/domain/people/fold-text';

it.each([
  ['  RUÍZ-Gómez  ', 'ruiz gomez'],
  ["O'Brien & Co.", 'obrien co'],
  ['O’Neill', 'oneill'],
  ['Søren', 'soren'],
  ['Łukasz', 'lukasz'],
  ['Đặng', 'dang'],
  ['Guðrún', 'gudrun'],
  ['Kadıoğlu', 'kadioglu'],
  ['Weiß', 'weiss'],
  ['Ærø', 'aero'],
  ['Cœur', 'coeur'],
  ['Þór', 'thor'],
  ['Γιώργος', 'γιωργοσ'],
  ['ΓΙΩΡΓΟΣ', 'γιωργοσ'],
  ['Ｄａｎａ', 'dana'],
  ['कमला', 'कमला'],
  ['—', ''],
])('%j is compared as %j', (text, folded) => {
  expect(foldWords(text)).toBe(folded);
});
