// What is stored or comes from the page may be of any kind: the settings that come of it are whole.
import {
  DEFAULT_SETTINGS,
  type Holiday,
  MOST_DELAY_HOURS,
  MOST_SETTING_CHARACTERS,
  readSettings,
  type Settings,
} from '../../src/domain/settings';

const holidays = (given: unknown) => readSettings({ holidays: given }).holidays;

it('keeps what was stored', () => {
  const settings: Settings = {
    name: 'Ana Ruiz',
    introduction: 'a nurse moving into IT',
    field: 'health-care IT',
    signature: 'Ana\n+1 555 0100',
    thankYouDelayHours: 5,
    holidays: [{ day: '2026-11-26', name: 'Thanksgiving' }],
  };
  expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

it.each([
  [undefined],
  [null],
  ['text'],
  [7],
  [[]],
  [{}],
  [{ name: 5, introduction: null, field: ['x'], signature: {}, thankYouDelayHours: '3' }],
  [{ holidays: 'all' }],
  [{ holidays: { 0: { day: '2026-11-26', name: '' } } }],
])('has nobody and two hours where it gets %j', (stored) => {
  expect(readSettings(stored)).toEqual({
    ...{ name: '', introduction: '', field: '', signature: '', thankYouDelayHours: 2 },
    holidays: [],
  });
  expect(readSettings(stored)).toStrictEqual(DEFAULT_SETTINGS);
});

it('puts a name, a line and a field on one line each, and leaves a signature its lines', () => {
  const typed = '  Ana\n\t Ruiz ';
  expect(
    readSettings({ name: typed, introduction: typed, field: typed, signature: typed }),
  ).toMatchObject({
    ...{ name: 'Ana Ruiz', introduction: 'Ana Ruiz', field: 'Ana Ruiz' },
    signature: 'Ana\n\t Ruiz',
  });
});

it.each(['name', 'introduction', 'field', 'signature'] as const)(
  'cuts a %s that is too long, and no character in halves',
  (key) => {
    const whole = '🙂'.repeat(MOST_SETTING_CHARACTERS);
    expect(readSettings({ [key]: whole })[key]).toBe(whole);
    expect(readSettings({ [key]: `${whole}x` })[key]).toBe(whole);
  },
);

it.each([
  [0, 0],
  [0.5, 0.5],
  [MOST_DELAY_HOURS, MOST_DELAY_HOURS],
  [MOST_DELAY_HOURS + 0.1, DEFAULT_SETTINGS.thankYouDelayHours],
  [-0.1, DEFAULT_SETTINGS.thankYouDelayHours],
  [Number.NaN, DEFAULT_SETTINGS.thankYouDelayHours],
  [Number.POSITIVE_INFINITY, DEFAULT_SETTINGS.thankYouDelayHours],
])('of %p hours of delay it takes %p', (hours, expected) => {
  expect(readSettings({ thankYouDelayHours: hours }).thankYouDelayHours).toBe(expected);
});

it.each([
  ['a day that the calendar has', '2026-11-26', true],
  ['29 February of a leap year', '2028-02-29', true],
  ['29 February of another year', '2026-02-29', false],
  ['30 February', '2026-02-30', false],
  ['a thirteenth month', '2026-13-01', false],
  ['a day with a time', '2026-11-26T09:00', false],
  ['a day with something before it', 'x2026-11-26', false],
  ['a year of five digits', '12026-11-26', false],
  ['a year of six digits, as computers write it', '+012026-11-26', false],
  ['a list of one day', ['2026-11-26'], false],
  ['a day of one digit', '2026-11-2', false],
  ['no text', 20261126, false],
  ['nothing', '', false],
])('%s is a day off: %s', (_, day, isOne) => {
  expect(holidays([{ day, name: 'Off' }])).toEqual(isOne ? [{ day, name: 'Off' }] : []);
});

it('leaves out of days off what is none, and keeps the others in the order of the year, once each', () => {
  const given = [
    { day: '2026-12-25', name: 'Christmas' },
    null,
    'Friday',
    { day: '2026-07-04', name: ' Fourth\n of  July ' },
    { name: 'Someday' },
    { day: '2026-12-24', name: 7 },
    { day: '2026-12-25', name: 'Christmas Day' },
    { day: '2026-01-01', name: `${'n'.repeat(39)}yz` },
  ];
  expect(holidays(given)).toEqual([
    { day: '2026-01-01', name: `${'n'.repeat(39)}y` },
    { day: '2026-07-04', name: 'Fourth of July' },
    { day: '2026-12-24', name: '' },
    { day: '2026-12-25', name: 'Christmas Day' },
  ]);
});

it('of more days off than it can keep, the earliest go', () => {
  const all = Array.from({ length: 61 }, (_, at): Holiday => {
    const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
    return { day, name: '' };
  });
  expect(holidays(all.slice(0, 60))).toEqual(all.slice(0, 60));
  expect(holidays([...all].reverse())).toEqual(all.slice(1));
});

it('the name of a day off is cut between characters, never within one', () => {
  const name = `${'x'.repeat(39)}🙂🙂`;
  expect(holidays([{ day: '2026-11-26', name }])).toEqual([
    { day: '2026-11-26', name: `${'x'.repeat(39)}🙂` },
  ]);
});
