import fc from 'fast-check';
import {
  dateOfLetter,
  dayInLetter,
  timeInLetter,
  weekdayInLetter,
} from '../../../src/domain/letters/letter-dates';

it.each([
  ['2026-11-24T09:30', '24 November', 'Tuesday, 24 November', '24 November 2026', '9:30 am'],
  ['2026-11-24T00:05', '24 November', 'Tuesday, 24 November', '24 November 2026', '12:05 am'],
  ['2026-11-24T12:00', '24 November', 'Tuesday, 24 November', '24 November 2026', '12:00 pm'],
  ['2028-02-29T23:59', '29 February', 'Tuesday, 29 February', '29 February 2028', '11:59 pm'],
  ['2026-11-24', '24 November', 'Tuesday, 24 November', '24 November 2026', ''],
  ['', '', '', '', ''],
  ['next Tuesday', '', '', '', ''],
  ['on 2026-11-24', '', '', '', ''],
  ['2026-11-245', '', '', '', ''],
  ['2026-13-45T09:30', '', '', '', '9:30 am'],
  ['2026-11-24T99:99', '24 November', 'Tuesday, 24 November', '24 November 2026', ''],
])('%s reads %s, %s, %s, %s', (local, day, weekday, date, time) => {
  expect([
    dayInLetter(local),
    weekdayInLetter(local),
    dateOfLetter(local),
    timeInLetter(local),
  ]).toEqual([day, weekday, date, time]);
});

it('reads whatever stands in a cell', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof weekdayInLetter(text) + typeof timeInLetter(text)).toBe('stringstring');
    }),
  );
});
