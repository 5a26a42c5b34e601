// Days named by their weekday: 24 November 2026 is a Tuesday, 26 November is Thanksgiving.
import fc from 'fast-check';
import { addDays, dayText } from '../../../src/domain/local-clock';
import { openBusinessDays } from '../../../src/domain/next-steps/business-days';

const plain = openBusinessDays([]);
const thanksgiving = openBusinessDays([
  { day: '2026-11-27', name: 'Day after' },
  { day: '2026-11-26', name: 'Thanksgiving' },
  { day: '2026-11-28', name: 'A Saturday is off anyway' },
]);

it.each([
  ['Monday', '2026-11-23', true],
  ['Friday', '2026-11-27', true],
  ['Saturday', '2026-11-28', false],
  ['Sunday', '2026-11-29', false],
  ['a Sunday before 1970', '1969-12-28', false],
  ['a Monday before 1970', '1969-12-22', true],
  ['no day at all', 'soon', false],
])('%s (%s) is a business day: %s', (_, day, expected) => {
  expect(plain.has(day)).toBe(expected);
});

describe('three business days after something was asked', () => {
  it.each([
    ['Tuesday morning', '2026-11-24T11:59', 'Friday', '2026-11-27'],
    ['Tuesday at noon', '2026-11-24T12:00', 'Monday', '2026-11-30'],
    ['Tuesday night', '2026-11-24T23:59', 'Monday', '2026-11-30'],
    ['a Tuesday without an hour', '2026-11-24', 'Friday', '2026-11-27'],
    ['Tuesday at midnight, as a typed date reads', '2026-11-24T00:00', 'Friday', '2026-11-27'],
    ['Friday morning', '2026-11-20T09:00', 'Wednesday', '2026-11-25'],
    ['Friday afternoon', '2026-11-20T15:00', 'Thursday', '2026-11-26'],
    ['Saturday', '2026-11-21T09:00', 'Thursday', '2026-11-26'],
    ['Sunday evening', '2026-11-22T20:00', 'Thursday', '2026-11-26'],
    ['Thursday before the clocks change', '2026-10-29T09:00', 'Tuesday', '2026-11-03'],
    ['Sunday in which they change', '2026-11-01T01:30', 'Thursday', '2026-11-05'],
    ['the last working day of a year', '2026-12-31T09:00', 'Tuesday', '2027-01-05'],
  ])('on %s (%s) it is %s', (_, asked, _weekday, expected) => {
    expect(plain.after(asked, 3)).toBe(expected);
  });

  it.each([
    ['over a long weekend', '2026-11-24T09:00', '2026-12-01'],
    ['asked on a day off', '2026-11-26T09:00', '2026-12-03'],
    ['asked on the afternoon before it', '2026-11-25T13:00', '2026-12-03'],
  ])('days off are left out: %s (%s)', (_, asked, expected) => {
    expect(thanksgiving.after(asked, 3)).toBe(expected);
  });
});

it.each([
  ['2026-11-24T09:00', '2026-11-24T18:00', 0],
  ['2026-11-24T09:00', '2026-11-25T00:01', 1],
  ['2026-11-24T09:00', '2026-11-28T10:00', 3],
  ['2026-11-24T09:00', '2026-11-29T10:00', 3],
  ['2026-11-24T09:00', '2026-11-30T10:00', 4],
  ['2026-11-20T15:00', '2026-11-21T10:00', 0],
  ['2026-11-20T15:00', '2026-11-24T10:00', 1],
  ['2026-12-24T09:00', '2026-11-24T10:00', 0],
  ['', '2026-11-24T10:00', 0],
  ['2026-11-20T15:00', 'soon', 0],
  // The day that an empty date may turn into.
  ['1899-12-30T09:00', 'soon', 0],
])('asked %s, at %s %i business days are over', (asked, now, expected) => {
  expect(plain.since(asked, now)).toBe(expected);
});

it.each([
  ['Tuesday', '2026-11-24', '2026-11-23'],
  ['Monday', '2026-11-23', '2026-11-20'],
  ['Sunday', '2026-11-22', '2026-11-20'],
  ['Monday after a long weekend', '2026-11-30', '2026-11-25'],
])('before a %s (%s) comes %s', (_, day, expected) => {
  expect(thanksgiving.before(day)).toBe(expected);
});

it.each(['', 'soon', '24.11.2026', 'next week, 13:00'])(
  '%j is no day, so there is none before or after it',
  (text) => {
    expect(plain.before(text)).toBe('');
    expect(plain.after(text, 3)).toBe('');
  },
);

const DAY = fc.integer({ min: 15_000, max: 30_000 }).map(dayText);
const ASKED = fc
  .tuple(DAY, fc.integer({ min: 0, max: 23 }))
  .map(([day, hour]) => `${day}T${String(hour).padStart(2, '0')}:15`);
const HOLIDAYS = (near: string) =>
  fc
    .array(fc.integer({ min: -5, max: 40 }), { maxLength: 20 })
    .map((days) => days.map((count) => ({ day: addDays(near, count), name: '' })));

it('the day on which a count is reached is the first one on which it is over', () => {
  const any = ASKED.chain((asked) =>
    fc.tuple(fc.constant(asked), HOLIDAYS(asked), fc.integer({ min: 1, max: 15 })),
  );
  fc.assert(
    fc.property(any, ([asked, holidays, count]) => {
      const days = openBusinessDays(holidays);
      const reached = days.after(asked, count);
      expect(days.has(reached)).toBe(true);
      expect(days.since(asked, reached)).toBe(count);
      expect(days.since(asked, addDays(reached, -1))).toBe(count - 1);
    }),
  );
});
