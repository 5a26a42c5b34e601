import { windowOf } from '../../src/sidebar/parts/window-of';
import { readDelayHours } from '../../src/sidebar/views/settings/delay-hours';
import { marksFor } from '../../src/sidebar/views/thank-you-notes/marks';

it.each([
  ['0', 0],
  [' 2 ', 2],
  ['24', 24],
  ['25', null],
  ['-1', null],
  ['1.5', null],
  ['2e1', null],
  ['', null],
  ['two', null],
])('%p hours read as %p', (typed, hours) => {
  expect(readDelayHours(typed)).toBe(hours);
});

it.each([
  ['Due', '', ['Sent', 'Skipped']],
  ['Draft ready', '', ['Sent']],
  ['Draft ready', 'No longer in Drafts: sent?', ['Sent', 'Due', 'Skipped']],
  ['Drafting', '', []],
  ['Drafting', 'Check your Drafts.', ['Due', 'Sent', 'Skipped']],
  ['Sent', '', []],
] as const)('a note that is %s (%p) can be marked %j', (state, problem, marks) => {
  expect(marksFor({ state, problem })).toEqual(marks);
});

it.each([
  [10_000, 0, 0, 18],
  [10_000, 4_800, 92, 118],
  [10_000, 479_520, 9_982, 10_000],
  [3, 0, 0, 3],
  [0, 0, 0, 0],
  [5, 99_999, 5, 5],
])('of %d rows at %d px, rows %d to %d are drawn', (count, top, first, last) => {
  expect(windowOf(count, { top, height: 480, rowPixels: 48 })).toEqual({ first, last });
});
