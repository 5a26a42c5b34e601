// The file comes back from a disk: other programs and people may have had their hands in it.
import { readRecordsFile, readRecordsText } from '../../../src/domain/leave/records-file';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';

// As it stands in the files that people have at home.
const KIND = 'informational-interviews/records';
const NO_TABS = { Contacts: [], Interviews: [], Answers: [], Organizations: [], Wins: [] };

const row = (id: unknown, cells = {}, part = {}) => ({
  cells: { id, ...cells },
  ownCells: [],
  ...part,
});
const fileOf = (part: object = {}) => ({ kind: KIND, version: 1, tabs: {}, ...part });
const withContacts = (...rows: readonly unknown[]) => fileOf({ tabs: { Contacts: rows } });

function opened(value: unknown) {
  const read = readRecordsFile(value);
  if (!read.ok) throw new Error(read.problem);
  return read;
}
/** The only contact's cells without its ID; null where its row could not be read. */
function cellsOf(cells: object): unknown {
  const [first] = opened(withContacts(row('contact-1', cells))).file.tabs.Contacts;
  if (!first) return null;
  const { id, ...others } = first.cells;
  expect(id).toBe('contact-1');
  return others;
}
function ownCellsOf(ownCells: unknown): unknown {
  return opened(withContacts(row('contact-1', {}, { ownCells }))).file.tabs.Contacts[0]?.ownCells;
}

it('comes back as it was taken along', () => {
  const file = {
    ...{ kind: KIND, version: 1, from: 'My search', savedAt: '2026-11-24T09:30:00.000Z' },
    settings: { ...DEFAULT_SETTINGS, name: 'Ana García', thankYouDelayHours: 5 },
    tabs: {
      Contacts: [
        {
          cells: { id: 'contact-1', name: 'Bo 🙂', askedAt: { date: '2026-11-24T09:30:00.000Z' } },
          ownCells: [{ header: 'Shoe size', value: 43 }],
        },
      ],
      Interviews: [{ cells: { id: 'interview-1', minutes: 20 }, ownCells: [] }],
      Answers: [{ cells: { id: 'answer-1', answer: '=1+1' }, ownCells: [] }],
      Organizations: [{ cells: { id: 'organization-1' }, ownCells: [] }],
      Wins: [{ cells: { id: 'win-1', isMine: true }, ownCells: [] }],
    },
    privateIds: ['contact-1'],
  };
  expect(readRecordsText(JSON.stringify(file))).toEqual({ ok: true, file, unreadable: 0 });
});

describe('a file that cannot be read', () => {
  const ours = JSON.stringify(withContacts(row('contact-1', { name: 'Bo' })));

  it.each([
    ['was cut off on the way', ours.slice(0, -1), 'cut-off'],
    ['is empty', '', 'other-kind'],
    ['is a list of people', 'Name,Email\nBo,bo@example.org', 'other-kind'],
    ['is of another program', '{"kind": "recipes", "version": 1, "tabs": {}}', 'other-kind'],
    ['is a list', `["${KIND}"]`, 'other-kind'],
    ['is nothing', 'null', 'other-kind'],
    ['is a word', `"${KIND}"`, 'other-kind'],
  ])('is known where it %s', (_, text, problem) => {
    expect(readRecordsText(text)).toEqual({ ok: false, problem });
  });

  it.each([
    ['is of a newer version', { version: 2 }, 'newer'],
    ['says its version in words', { version: '1' }, 'broken'],
    ['is of a version before the first', { version: -1.5 }, 'broken'],
    ['is of no version', { version: Number.NaN }, 'broken'],
    ['has no tabs', { tabs: undefined }, 'broken'],
    ['has nothing for tabs', { tabs: null }, 'broken'],
    ['has a list for tabs', { tabs: [] }, 'broken'],
    ['has something else than rows in one tab', { tabs: { Contacts: [], Wins: {} } }, 'broken'],
    ['has a word in place of rows', { tabs: { Answers: 'many' } }, 'broken'],
  ])('is known where it %s', (_, part, problem) => {
    expect(readRecordsFile(fileOf(part))).toEqual({ ok: false, problem });
  });
});

it('takes 10,000 rows of a tab and not one more', () => {
  const rows = Array.from({ length: 10_001 }, (_, at) => row(`win-${at}`));
  const most = { Contacts: rows.slice(1), Wins: rows.slice(1) };
  expect(opened(fileOf({ tabs: most })).file.tabs.Wins).toHaveLength(10_000);
  expect(readRecordsFile(fileOf({ tabs: { ...most, Wins: rows } }))).toEqual({
    ...{ ok: false, problem: 'too-many' },
  });
});

it('does without what is missing, and takes nothing but text for text', () => {
  const empty = { from: '', savedAt: '', settings: DEFAULT_SETTINGS, privateIds: [] };
  expect(opened(fileOf()).file).toEqual({ kind: KIND, version: 1, tabs: NO_TABS, ...empty });
  const odd = { from: 7, savedAt: { date: 1 }, settings: 'mine', privateIds: 'contact-1' };
  expect(opened(fileOf(odd)).file).toMatchObject(empty);
  expect(opened(fileOf({ settings: null })).file).toMatchObject(empty);
});

it('cuts off a name of a sheet that is no name', () => {
  expect(opened(fileOf({ from: 'x'.repeat(5_000) })).file.from).toBe('x'.repeat(200));
});

it('leaves tabs and fields aside that it does not know', () => {
  const tabs = { Contacts: [row('contact-1')], Templates: [row('template-1')] };
  const { file } = opened(fileOf({ tabs, owner: 'somebody' }));
  expect(file).not.toHaveProperty('owner');
  expect(Object.keys(file.tabs)).toEqual(Object.keys(NO_TABS));
});

it.each([
  ['an ID', 'contact-1', true],
  ['the longest ID that is taken', 'x'.repeat(100), true],
  ['a longer one', 'x'.repeat(101), false],
  ['an empty one', '', false],
  ['a number for an ID', 1, false],
  ['a date for an ID', { date: '2026-11-24T09:30:00.000Z' }, false],
])('a row with %s is read, and so is what is private: %3$s', (_, id, expected) => {
  const read = opened({ ...withContacts(row(id)), privateIds: [id] });
  expect(read.file.tabs.Contacts.map(({ cells }) => cells.id)).toEqual(expected ? [id] : []);
  expect(read.file.privateIds).toEqual(expected ? [id] : []);
  expect(read.unreadable).toBe(expected ? 0 : 1);
});

it('counts rows that it cannot read, in all tabs', () => {
  const strange = [
    null,
    'row',
    7,
    [],
    {},
    { cells: null },
    { cells: [] },
    { cells: { name: 'Bo' } },
  ];
  const tabs = { Contacts: [row('contact-1'), ...strange], Wins: strange };
  const { file, unreadable } = opened(fileOf({ tabs }));
  expect(file.tabs.Contacts).toHaveLength(1);
  expect(unreadable).toBe(2 * strange.length);
});

it('takes each ID once in a tab, the first row that has it', () => {
  const twice = [row('same', { name: 'First' }), row('same', { name: 'Second' }), row('other')];
  const { file, unreadable } = opened(fileOf({ tabs: { Contacts: twice, Wins: [row('same')] } }));
  expect(file.tabs.Contacts.map(({ cells }) => cells)).toEqual([
    { id: 'same', name: 'First' },
    { id: 'other' },
  ]);
  expect(file.tabs.Wins).toHaveLength(1);
  expect(unreadable).toBe(1);
});

it.each([
  ['an empty text', '', true],
  ['the longest text that a cell can hold', 'x'.repeat(50_000), true],
  ['a longer text', 'x'.repeat(50_001), false],
  ['nought', 0, true],
  ['a number without end', Number.POSITIVE_INFINITY, false],
  ['no number', Number.NaN, false],
  ['no', false, true],
  ['nothing', null, false],
  ['something unsaid', undefined, false],
  ['a list', ['x'], false],
  ['an object', { formula: '=1+1' }, false],
  ['a date', { date: '2026-11-24T09:30:00.000Z' }, true],
  ['a date without seconds', { date: '2026-11-24T09:30Z' }, true],
  ['a day alone', { date: '2026-11-24' }, false],
  ['a date of no zone', { date: '2026-11-24T09:30:00.000' }, false],
  ['a date in other words', { date: 'November 24, 2026 09:30 Z' }, false],
  ['a date beyond the years of a sheet', { date: '+012026-11-24T09:30:00.000Z' }, false],
  ['a date that the calendar has not', { date: '2026-13-24T09:30:00.000Z' }, false],
  ['a day that its month has not', { date: '2026-02-31T09:30:00.000Z' }, false],
  ['a date in a list', { date: ['2026-11-24T09:30:00.000Z'] }, false],
  [
    'a date with more behind it',
    { date: '2026-11-24T09:30:00.000Z2026-11-24T09:30:00.000Z' },
    false,
  ],
  ['a date of numbers', { date: 1_795_512_600_000 }, false],
])('%s is a value of a cell: %3$s', (_, value, expected) => {
  expect(cellsOf({ notes: value })).toEqual(expected ? { notes: value } : {});
  const own = [{ header: 'Shoe size', value }];
  expect(ownCellsOf(own)).toEqual(expected ? own : []);
});

it.each([
  ['askedAt', true],
  ['x'.repeat(40), true],
  ['x'.repeat(41), false],
  ['', false],
  ['asked at', false],
  ['1name', false],
  ['name1', false],
  ['constructor', false],
  ['toString', false],
])('a cell may be called %j: %s', (key, expected) => {
  expect(cellsOf({ [key]: 'x' })).toEqual(expected ? { [key]: 'x' } : {});
});

it('a key that would change what all objects have is no cell', () => {
  const text = `{"kind":"${KIND}","version":1,"tabs":{"Contacts":[{"cells":{"id":"a","__proto__":{"date":"2026-11-24T09:30:00.000Z"}}}]}}`;
  const read = readRecordsText(text);
  expect(read).toMatchObject({ ok: true, file: { tabs: { Contacts: [{ cells: { id: 'a' } }] } } });
  expect(({} as { date?: string }).date).toBeUndefined();
});

it('a date comes without what else stood beside it', () => {
  const date = '2026-11-24T09:30:00.000Z';
  expect(cellsOf({ notes: { date, formula: '=1+1' } })).toEqual({ notes: { date } });
  const own = [{ header: 'Shoe size', value: { date, list: [1] } }];
  expect(ownCellsOf(own)).toEqual([{ header: 'Shoe size', value: { date } }]);
});

describe('columns that people added', () => {
  it.each([
    ['no list', 'Shoe size'],
    ['nothing', null],
    ['entries that are none', [null, 'Shoe size', ['Shoe size', 43]]],
    ['no header', [{ value: 43 }]],
    ['an empty header', [{ header: '', value: 43 }]],
    ['a header that is no text', [{ header: 7, value: 43 }]],
    ['no value', [{ header: 'Shoe size' }]],
  ])('are left out where they are %s', (_, ownCells) => {
    expect(ownCellsOf(ownCells)).toEqual([]);
  });

  it('keep their header and value alone', () => {
    const own = { header: 'Shoe size', value: 43 };
    expect(ownCellsOf([{ ...own, format: '=1+1' }, 'strange', own])).toEqual([own, own]);
  });

  it('are a hundred at most', () => {
    const own = Array.from({ length: 101 }, (_, at) => ({ header: `Column ${at}`, value: at }));
    expect(ownCellsOf(own)).toEqual(own.slice(0, 100));
  });
});
