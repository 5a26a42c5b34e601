import { measureNote } from '../../../src/domain/letters/linkedin-note';

it.each([
  ['', 0, 0, false],
  ['x'.repeat(300), 300, 0, false],
  ['x'.repeat(310), 310, 10, false],
  [`${'x'.repeat(300)}\n\n`, 300, 0, false],
  ['Thank you 🌱', 12, 0, true],
  ['👩‍👩‍👧‍👦'.repeat(28), 308, 8, true],
  ['Zoë', 3, 0, false],
  ['مرحبا 你好', 8, 0, false],
])('%j has %d characters, %d too many', (text, characters, over, hasLongSigns) => {
  expect(measureNote(text)).toEqual({ characters, over, hasLongSigns });
});

it('is as long as what a web page would let in', () => {
  const cut = '🌱'.repeat(200).slice(0, 300);
  expect(measureNote(cut).over).toBe(0);
  expect(measureNote(`${cut}x`).over).toBe(1);
});
