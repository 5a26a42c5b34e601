import fc from 'fast-check';
import { type CalendarEvent, calendarUrl } from '../../src/domain/calendar-link';

const EVENT: CalendarEvent = {
  title: 'Talk with Ana Silva',
  startsAtLocal: '2026-11-24T09:30',
  minutes: 20,
  timeZone: 'America/New_York',
  where: 'Phone, +1 555 0100',
  lines: ['How did you come to do this work?', 'Who else?'],
  leftOut: 'More in your sheet.',
};
const read = (part: Partial<CalendarEvent> = {}) => new URL(calendarUrl({ ...EVENT, ...part }));
const dates = (part: Partial<CalendarEvent>) => read(part).searchParams.get('dates');

it('opens Google Calendar with the talk filled in', () => {
  const url = read();
  expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/render');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    action: 'TEMPLATE',
    text: 'Talk with Ana Silva',
    dates: '20261124T093000/20261124T095000',
    ctz: 'America/New_York',
    details: 'How did you come to do this work?\nWho else?',
    location: 'Phone, +1 555 0100',
  });
});

it.each([
  ['over midnight', { startsAtLocal: '2026-12-31T23:50' }, '20261231T235000/20270101T001000'],
  ['without minutes', { minutes: 0 }, '20261124T093000/20261124T095000'],
  ['with minutes below none', { minutes: -5 }, '20261124T093000/20261124T095000'],
  ['of one minute', { minutes: 1 }, '20261124T093000/20261124T093100'],
  // New York, 8 March 2026: from 02:00 the clocks go on to 03:00.
  [
    'into the hour that spring skips',
    { startsAtLocal: '2026-03-08T01:50' },
    '20260308T015000/20260308T031000',
  ],
  [
    'within the hour that spring skips',
    { startsAtLocal: '2026-03-08T02:10' },
    '20260308T031000/20260308T033000',
  ],
  // 1 November 2026: at 02:00 they go back to 01:00.
  [
    'into the hour that autumn repeats',
    { startsAtLocal: '2026-11-01T00:50' },
    '20261101T005000/20261101T011000',
  ],
  [
    'out of the hour that autumn repeats',
    { startsAtLocal: '2026-11-01T01:50' },
    '20261101T015000/20261101T021000',
  ],
  ['in a zone that nobody knows', { timeZone: 'Mars/Olympus' }, '20261124T093000/20261124T095000'],
  // Lord Howe Island goes on by half an hour only.
  [
    'where the clocks go on by half an hour',
    { timeZone: 'Australia/Lord_Howe', startsAtLocal: '2026-10-04T01:50' },
    '20261004T015000/20261004T024000',
  ],
])('%s', (_, part, expected) => {
  expect(dates(part)).toBe(expected);
});

it.each([
  [''],
  ['2026-11-24'],
  ['next Tuesday'],
  ['2026-13-45T99:99'],
  ['on 2026-11-24T09:30'],
  ['+012026-11-24T09:30'],
  ['2026-11-24T09:30:00'],
])('no link for %j', (startsAtLocal) => {
  expect(calendarUrl({ ...EVENT, startsAtLocal })).toBe('');
});

it('leaves out what is not known', () => {
  const { searchParams } = read({ timeZone: '', where: ' ', lines: [] });
  expect([...searchParams.keys()]).toEqual(['action', 'text', 'dates']);
});

it('writes title and place on one line each, and not for ever', () => {
  const { searchParams } = read({ title: ' Talk\n with ', where: `${'x'.repeat(300)}` });
  expect(searchParams.get('text')).toBe('Talk with');
  expect(searchParams.get('location')).toMatch(/^x{199}…$/);
});

it('fills a link to the last character that may be in it', () => {
  const room = 8000 - calendarUrl({ ...EVENT, lines: ['x'] }).length + 1;
  const most = 'x'.repeat(room);
  expect(calendarUrl({ ...EVENT, lines: [most] })).toHaveLength(8000);
  // A link without it is better than none.
  expect(read({ lines: [`${most}x`] }).searchParams.get('details') ?? '').not.toContain('x');
});

it('says that there is more only where there is', () => {
  expect(read().searchParams.get('details')).not.toContain('More in your sheet.');
  const lines = ['Who else?', 'x'.repeat(8000)];
  expect(read({ lines }).searchParams.get('details')).toBe('Who else?\nMore in your sheet.');
});

it.each([['R&D #1 = 100% <b>?</b>'], ['Ελένη 陳美玲 فاطمة 🙂'], ['=1+1'], ["O'Brien & Söhne"]])(
  'carries %j as it is',
  (text) => {
    const { searchParams } = read({ title: text, where: text, lines: [text, text] });
    expect(searchParams.get('text')).toBe(text);
    expect(searchParams.get('location')).toBe(text);
    expect(searchParams.get('details')).toBe(`${text}\n${text}`);
  },
);

it('leaves out what does not fit, from the end, and says so', () => {
  const lines = Array.from({ length: 60 }, (_, at) => `${at} ${'🙂'.repeat(60)}`);
  const details = read({ lines }).searchParams.get('details') ?? '';
  const shown = details.split('\n');
  expect(shown[0]).toBe(lines[0]);
  expect(shown[shown.length - 1]).toBe('More in your sheet.');
});

it('is never longer than browsers and Google take, and never breaks', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 });
  fc.assert(
    fc.property(text, text, fc.array(text, { maxLength: 50 }), (title, where, lines) => {
      const url = calendarUrl({ ...EVENT, title, where, lines });
      expect(url.length).toBeLessThanOrEqual(8000);
      expect(new URL(url).searchParams.get('action')).toBe('TEMPLATE');
    }),
  );
});

it('where not one line fits into the link, the event says that there is more', () => {
  const url = calendarUrl({ ...EVENT, lines: ['🙂'.repeat(2_000), 'Why this field?'] });
  expect(new URL(url).searchParams.get('details')).toBe(EVENT.leftOut);
});
