import {
  announce,
  fittedJournal,
  flag,
  forget,
  isThankYou,
  type Journal,
  judge,
  MOST_STORED_BYTES,
  noteId,
  notesWithoutTalk,
  parseJournal,
  recordNotes,
  withoutOld,
} from '../../src/domain/draft-journal';

const NOW = new Date('2026-11-24T12:00:00Z');
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const KEY = 'thank-you:interview-1';
const announced = announce({}, KEY, 'dana@bank.example', NOW);
const entry = announced[KEY];
if (!entry) throw new Error('the announcement is not in the journal');

it('an announced draft has no id until it is noted', () => {
  expect(entry.draftId).toBeNull();
  expect(noteId(announced, KEY, 'r1')[KEY]?.draftId).toBe('r1');
});

it('adopts a draft that carries the key, however young the announcement is', () => {
  const found = [
    { id: 'r7', key: 'thank-you:interview-9' },
    { id: 'r8', key: KEY },
  ];
  expect(judge(entry, KEY, found, minutesLater(0))).toEqual({ kind: 'found', draftId: 'r8' });
});

it('waits as long as the search of Gmail may lag, then asks, and never says "make another"', () => {
  expect(judge(entry, KEY, [], minutesLater(14)).kind).toBe('wait');
  expect(judge(entry, KEY, [], minutesLater(15)).kind).toBe('ask');
  expect(judge(entry, KEY, [], minutesLater(60 * 24 * 365)).kind).toBe('ask');
});

it('a draft to the same person without the key is no proof: Gmail may have dropped the mark', () => {
  expect(judge(entry, KEY, [{ id: 'r9', key: '' }], minutesLater(60)).kind).toBe('ask');
});

it('remembers what is open for ever, and what was made for a day', () => {
  const made = noteId(announce(announced, 'request:k1', 'bo@x.example', NOW), 'request:k1', 'r2');
  expect(Object.keys(withoutOld(made, minutesLater(23 * 60)))).toEqual([KEY, 'request:k1']);
  expect(Object.keys(withoutOld(made, minutesLater(25 * 60)))).toEqual([KEY]);
});

it('remembers what was made exactly a day ago', () => {
  const made = noteId(announce({}, 'request:k1', 'bo@x.example', NOW), 'request:k1', 'r2');
  expect(withoutOld(made, minutesLater(24 * 60))).toEqual(made);
});

it('marks as asked what was asked, and nothing else', () => {
  expect(entry.isFlagged).toBe(false);
  const two = announce(announced, 'request:k1', 'bo@x.example', NOW);
  expect(flag(two, KEY)).toEqual({ ...two, [KEY]: { ...entry, isFlagged: true } });
  expect(flag(two, 'request:unknown')).toEqual(two);
  expect(forget(two, [KEY, 'request:unknown'])).toEqual({ 'request:k1': two['request:k1'] });
});

it('knows the key of a thank-you note', () => {
  expect(isThankYou(KEY)).toBe(true);
  expect(isThankYou('request:thank-you:')).toBe(false);
});

it('says what was announced, when and to whom, anew where it is announced again', () => {
  const again = announce(flag(noteId(announced, KEY, 'r1'), KEY), KEY, 'bo@x.example', NOW);
  expect(again).toEqual({
    [KEY]: { at: NOW.toISOString(), to: 'bo@x.example', draftId: null, isFlagged: false },
  });
  expect(noteId(announced, 'request:unknown', 'r1')).toEqual(announced);
});

it('notes that the sheet knows of the notes whose draft is known, and of nothing else', () => {
  const all = ['thank-you:interview-2', 'request:k1'].reduce<Journal>(
    (journal, key) => noteId(announce(journal, key, 'bo@x.example', NOW), key, `draft of ${key}`),
    announced,
  );
  expect(recordNotes(all)).toEqual({
    ...all,
    'thank-you:interview-2': { ...all['thank-you:interview-2'], isRecorded: true },
  });
});

it('tells the notes whose talk is gone from the sheet, and no other letter', () => {
  const keys = ['thank-you:interview-2', 'request:interview-3', 'thank-you:interview-4'];
  const all = keys.reduce((journal, key) => announce(journal, key, 'bo@x.example', NOW), announced);
  expect(notesWithoutTalk(all, new Set(['interview-1', 'interview-4']))).toEqual([
    'thank-you:interview-2',
  ]);
});

it('remembers for ever what the person was asked about, also where the draft is known', () => {
  const asked = flag(noteId(announced, KEY, 'r1'), KEY);
  expect(withoutOld(asked, minutesLater(60 * 24 * 365))).toEqual(asked);
});

describe('where the journal has no room', () => {
  const long = (name: string) => `${name}@${'x'.repeat(800)}.example`;
  /** Made a minute after one another, in this order, each with a draft that is known. */
  const made = (keys: readonly string[]): Journal =>
    keys.reduce(
      (journal, key, at) => noteId(announce(journal, key, long(key), minutesLater(at)), key, key),
      {} as Journal,
    );
  const keysOf = (journal: Journal | null) => journal && Object.keys(journal);
  const requests = Array.from({ length: 12 }, (_, at) => `request:${at}`);

  it('nothing goes that has room', () => {
    const few = made(requests.slice(0, 5));
    expect(fittedJournal(few)).toEqual(few);
  });

  it('the oldest requests go, and no more of them than must', () => {
    // The order in the store is not the order in time.
    const inTime = Object.entries(made(requests));
    const [odd, even] = [1, 0].map((rest) => inTime.filter((_, at) => at % 2 === rest));
    const all: Journal = Object.fromEntries([...(odd ?? []), ...(even ?? [])]);
    const fitted = fittedJournal(all) ?? {};
    const left = Object.keys(fitted).length;
    expect(keysOf(fitted)?.sort()).toEqual(requests.slice(-left).sort());
    expect(JSON.stringify(fitted).length).toBeLessThanOrEqual(MOST_STORED_BYTES);
    const oneMore = { ...fitted, again: all[requests[11 - left] ?? ''] };
    expect(JSON.stringify(oneMore).length).toBeGreaterThan(MOST_STORED_BYTES);
  });

  it('thank-you notes and what is in doubt stay', () => {
    const inDoubt = announce({}, 'request:doubt', long('doubt'), NOW);
    const notes = made(requests.slice(0, 8).map((key) => key.replace('request', 'thank-you')));
    const kept = { ...inDoubt, ...notes };
    expect(keysOf(fittedJournal({ ...kept, ...made(requests) }))).toEqual(
      expect.arrayContaining(Object.keys(kept)),
    );
  });

  it('says so where only such are left', () => {
    const notes = made(requests.map((key) => key.replace('request', 'thank-you')));
    expect(fittedJournal(notes)).toBeNull();
  });

  it('notes go that the sheet knows of, but not while the person is asked about them', () => {
    const notes = made(requests.map((key) => key.replace('request', 'thank-you')));
    const [oldest = '', ...others] = Object.keys(notes);
    const fitted = keysOf(fittedJournal(flag(recordNotes(notes), oldest)));
    expect(fitted).toContain(oldest);
    expect(fitted).not.toContain(others[0]);
    expect(fitted).toContain(others[others.length - 1]);
  });

  it('counts room in bytes: a letter with an accent takes two', () => {
    const to = 'é'.repeat(MOST_STORED_BYTES / 2);
    expect(fittedJournal(announce({}, KEY, to, NOW))).toBeNull();
  });

  it('a journal of exactly the most that can be stored fits', () => {
    const size = (to: string) => JSON.stringify(announce({}, KEY, to, NOW)).length;
    const to = 'x'.repeat(MOST_STORED_BYTES - size(''));
    expect(fittedJournal(announce({}, KEY, to, NOW))).not.toBeNull();
    expect(fittedJournal(announce({}, KEY, `${to}x`, NOW))).toBeNull();
  });
});

it('of a store that is damaged in part the rest is kept', () => {
  const text = JSON.stringify({ ...announced, nothing: null, text: 'x', number: { at: 3 } });
  expect(parseJournal(text)).toEqual(announced);
});

it('survives being stored', () => {
  const journal = flag(announced, KEY);
  expect(parseJournal(JSON.stringify(journal))).toEqual(journal);
  expect(forget(journal, [KEY])).toEqual({});
});

it.each([[undefined], [''], ['{'], ['null'], ['[1,2]'], ['{"a":1,"b":{"at":3}}'], ['"text"']])(
  'what is no journal (%s) is an empty one',
  (text) => {
    expect(parseJournal(text)).toEqual({});
  },
);
