// The names of people whom a member keeps to themselves, found in texts of the shared sheet.
import fc from 'fast-check';
import { namesIn, withoutNames } from '../../../src/domain/just-me/names';

describe('a name is found', () => {
  it.each([
    ['alone', 'Ana', 'Ana'],
    ['at the beginning', 'Ana knows them', 'Ana'],
    ['at the end', 'ask Ana', 'Ana'],
    ['in brackets', 'a friend (Ana) works there', 'Ana'],
    ['before a comma', 'Ana, Bo', 'Ana'],
    ['before an apostrophe', 'Ana’s cousin', 'Ana'],
    ['in capitals', 'ask ANA GARCÍA', 'Ana García'],
    ['with other spaces', 'ask Ana \n García', ' Ana  García '],
    ['with an accent that is stored apart', 'ask Jose\u0301', 'José'],
    ['behind a longer name that begins with it', 'Anabel or Ana', 'Ana'],
    ['behind a longer name that ends with it', 'Susana or Ana', 'Ana'],
    ['with what a pattern would mean something else by', 'ask Bo (*) first', 'Bo (*)'],
    ['as a single letter', 'Agent X called', 'X'],
    ['in a script without spaces', '王伟さんが紹介してくれた', '王伟'],
    ['before an ending in another script', '田中 is a friend', '田中'],
  ])('%s: %j', (_, text, name) => {
    expect(namesIn(text, [name])).toEqual([name]);
  });

  it.each([
    ['at the beginning of a word', 'Anabel knows them', 'Ana'],
    ['at the end of a word', 'Susana knows them', 'Ana'],
    ['within a word', 'Bananas', 'Ana'],
    ['before a letter with an accent', 'Anaïs', 'Ana'],
    ['behind one', 'Éana', 'Ana'],
    ['before a sign of a vowel', 'रामा called', 'राम'],
    ['before a digit', 'Ana2 is a code', 'Ana'],
    ['behind a digit', '2Ana is a code', 'Ana'],
    ['in another script', 'Жана', 'ана'],
    ['only in part', 'Ana knows them', 'Ana García'],
    ['in an empty text', '', 'Ana'],
  ])('but not %s: %j', (_, text, name) => {
    expect(namesIn(text, [name])).toEqual([]);
  });

  it.each(['', ' ', '\n'])('but not without a letter of it: %j', (name) => {
    for (const text of ['', ' ', 'Ana knows them']) expect(namesIn(text, [name])).toEqual([]);
  });

  it('and so is each of several, in their order', () => {
    expect(namesIn('Cy, Ana and Bo', ['Ana', 'Di', 'Cy'])).toEqual(['Ana', 'Cy']);
  });
});

describe('a list without names', () => {
  it.each([
    ['the first', 'Ana (works there), Bo (was there)', 'Bo (was there)'],
    ['the last', 'Bo (was there), Ana', 'Bo (was there)'],
    ['one in between', 'Bo, Ana, Cy', 'Bo, Cy'],
    ['the only one', 'Ana (works there)', ''],
    ['one that is there twice', 'ana, Bo, ANA', 'Bo'],
    ['one through whom somebody is known', 'Bo (through Ana), Cy', 'Cy'],
    ['between lines', 'Bo\nAna\nCy', 'Bo, Cy'],
    ['and no empty places', 'Bo, , Ana, ', 'Bo'],
    ['between semicolons', 'Bo; Ana; Cy', 'Bo, Cy'],
    ['beside brackets with a comma', 'Bo (Paris, France), Ana (left)', 'Bo (Paris, France)'],
    ['in brackets with commas', 'Bo (knows Cy, Ana, Di), Ed', 'Ed'],
    ['before brackets', 'Ana, Bo (Paris)', 'Bo (Paris)'],
    ['beside a bracket that never opens', 'Bo), Ana, Cy', 'Bo), Cy'],
    ['beside a bracket that never closes', 'Ana, Cy (Paris', 'Cy (Paris'],
  ])('loses %s: %j', (_, list, expected) => {
    expect(withoutNames(list, ['Ana'])).toBe(expected);
  });

  it('stays as it was typed where none of them is in it', () => {
    const list = ' Susana ;Bo (was there)\n\nCy,';
    expect(withoutNames(list, ['Ana', ''])).toBe(list);
    expect(withoutNames(list, [])).toBe(list);
  });

  it('loses several at once', () => {
    expect(withoutNames('Ana, Bo, Cy', ['Cy', 'Ana'])).toBe('Bo');
  });

  it('never names them, whatever else stands there', () => {
    const part = fc.oneof(
      fc.constantFrom('Ana', 'ANA', ', ', ';', '\n', '(', ')', 'Bo', ' '),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(namesIn(withoutNames(parts.join(''), ['Ana']), ['Ana'])).toEqual([]);
      }),
    );
  });
});
