// Whether a row was changed since it was saved is told by its mark alone.
import fc from 'fast-check';
import {
  type FileCell,
  type FileRow,
  markOfRow,
  marksOf,
} from '../../../src/domain/leave/records-file';

const rowOf = (
  cells: Readonly<Record<string, FileCell>>,
  ownCells: FileRow['ownCells'] = [],
): FileRow => ({ cells, ownCells });

const BO = rowOf({
  id: 'contact-1',
  name: 'Bo',
  rank: 12,
  met: { date: '2026-11-24T09:30:00.000Z' },
});

it('stays the same for the same row, and is short', () => {
  expect(markOfRow(structuredClone(BO))).toBe(markOfRow(BO));
  const long = rowOf({ id: 'contact-1', notes: '🙂 ü'.repeat(10_000) });
  for (const row of [BO, long]) expect(markOfRow(row)).toMatch(/^[0-9a-z]{1,7}$/);
});

it.each<[string, FileRow]>([
  ['a letter', rowOf({ ...BO.cells, name: 'Be' })],
  ['two letters that changed places', rowOf({ ...BO.cells, name: 'oB' })],
  ['two digits that changed places', rowOf({ ...BO.cells, rank: 21 })],
  ['a minute', rowOf({ ...BO.cells, met: { date: '2026-11-24T09:31:00.000Z' } })],
  ['a number that became text', rowOf({ ...BO.cells, rank: '12' })],
  ['an emoji', rowOf({ ...BO.cells, name: '🙂' })],
  ['another emoji', rowOf({ ...BO.cells, name: '🙃' })],
  ['a column of one’s own', rowOf(BO.cells, [{ header: 'Shoe size', value: 43 }])],
])('tells %s', (_, changed) => {
  expect(markOfRow(changed)).not.toBe(markOfRow(BO));
});

it('tells any one character from another', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789 éß');
  fc.assert(
    fc.property(text, letter, letter, text, (before, one, other, after) => {
      fc.pre(one !== other);
      const markWith = (middle: string) =>
        markOfRow(rowOf({ id: 'contact-1', notes: before + middle + after }));
      expect(markWith(one)).not.toBe(markWith(other));
    }),
  );
});

it('stands under the ID of each row, whatever tab it is in', () => {
  const win = rowOf({ id: 'win-1', name: 'An offer' });
  const tabs = { Contacts: [BO], Interviews: [], Answers: [], Organizations: [], Wins: [win] };
  expect(marksOf({ tabs })).toEqual({ 'contact-1': markOfRow(BO), 'win-1': markOfRow(win) });
});
