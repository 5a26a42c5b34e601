import {
  announce,
  flag,
  forget,
  judge,
  noteId,
  parseJournal,
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
