import {
  chainOfNames,
  chainTo,
  introductionsAmong,
  unknownIntroducer,
} from '../../../src/domain/referrals/introductions';

/** "name < introducer"; with a star before the name somebody else's contact. */
const among = (...lines: readonly string[]) =>
  introductionsAmong(
    lines.map((line) => {
      const [name = '', introducedBy = ''] = line.replace('*', '').split('<');
      return { name: name.trim(), introducedBy, isMine: !line.startsWith('*') };
    }),
  );

it.each([
  ['of two of one’s own the first', ['Sam', 'sam', 'Bo < SAM'], 0],
  ['of two of others the first', ['*Sam', '*Sam', 'Bo < Sam'], 0],
  ['one’s own before that of others', ['*Sam', 'Sam', 'Bo < Sam'], 1],
  ['one’s own though others’ come behind', ['Sam', '*Sam', 'Bo < Sam'], 0],
  ['one’s own before a second one', ['*Sam', 'Sam', 'Sam', 'Bo < Sam'], 1],
  ['somebody else’s where there is no other', ['*Sam', 'Bo < Sam'], 0],
  ['nobody where no row has that name', ['Sam', 'Bo < Samuel'], -1],
  ['nobody where a name is oneself', ['Sam', 'Bo < Bo'], -1],
  ['nobody where no name is given, though a row has none', ['', 'Bo <  '], -1],
])('by a name is meant %s', (_, lines, expected) => {
  const { introducers, named } = among(...lines);
  expect(introducers.at(-1)).toBe(expected);
  expect([...named]).toEqual(expected < 0 ? [] : [[expected, [lines.length - 1]]]);
});

it('knows all whom somebody named, in the order of the sheet', () => {
  const { named } = among('Bo < Ana', 'Ana', 'Cy < Bo', 'Di < ANA', 'Ed < Ana');
  expect(named.get(1)).toEqual([0, 3, 4]);
  expect(named.get(0)).toEqual([2]);
  expect(named.has(2)).toBe(false);
});

it.each([
  ['Bo < Greg Stone', 'Greg Stone'],
  ['Bo < bo', ''],
  ['Bo', ''],
])('in %j the one who is in no row is %j', (line, expected) => {
  expect(unknownIntroducer(among('Ana', line), 1).trim()).toBe(expected);
});

it('somebody who is in a row, or in no place of the list, is no stranger', () => {
  const introductions = among('Ana', 'Bo < Ana');
  expect(unknownIntroducer(introductions, 1)).toBe('');
  expect(unknownIntroducer(introductions, 7)).toBe('');
});

describe('the way to somebody', () => {
  it('begins with the one who stands before all others, in a row or not', () => {
    const introductions = among('Di < Cy', 'Cy < Bo', 'Bo < Ana', 'Ana <Greg');
    expect(chainTo(introductions, 0)).toEqual([3, 2, 1]);
    expect(chainOfNames(introductions, 0)).toEqual(['Greg', 'Ana', 'Bo', 'Cy']);
    expect(chainOfNames(introductions, 3)).toEqual(['Greg']);
    expect(chainOfNames(among('Ana', 'Bo < Ana'), 1)).toEqual(['Ana']);
  });

  it('ends in a circle before it comes back, and never leads over oneself', () => {
    const circle = among('Ana < Cy', 'Bo < Ana', 'Cy < Bo', 'Below < Cy');
    expect(chainTo(circle, 0)).toEqual([1, 2]);
    expect(chainTo(circle, 3)).toEqual([0, 1, 2]);
    expect(chainOfNames(circle, 0)).toEqual(['Bo', 'Cy']);
  });
});
