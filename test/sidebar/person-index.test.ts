import fc from 'fast-check';
import type { PersonSummary } from '../../src/domain/summaries';
import { mergeById } from '../../src/sidebar/parts/merge-by-id';
import { findPeople, indexPeople, MOST_SHOWN } from '../../src/sidebar/parts/person-index';
import { someone } from '../browser/sidebar-data';

const person = (name: string, organization = '', email = '') =>
  someone(name, name, { organization, email });
const names = (people: readonly PersonSummary[]) => people.map(({ name }) => name);

describe('finding people', () => {
  const index = indexPeople([
    person('Susana Bolt', 'Harbor Bank'),
    person('Ana Ruíz', 'North Bank', 'ana@north.example'),
    person('Bo Li', 'Harbor Health'),
  ]);

  it.each([
    ['ana', ['Ana Ruíz', 'Susana Bolt'], 'a start of a word comes before its middle'],
    ['RUIZ', ['Ana Ruíz'], 'case and accents do not matter'],
    ['bank har', ['Susana Bolt'], 'every word must be somewhere'],
    ['north.example', ['Ana Ruíz'], 'the address counts'],
    [
      '  ',
      ['Susana Bolt', 'Ana Ruíz', 'Bo Li'],
      'nothing typed: everybody, in the order of the sheet',
    ],
    ['zzz', [], 'nobody'],
    ['.*', [], 'signs are only signs'],
  ])('%p finds %p: %s', (typed, found) => {
    expect(names(findPeople(index, typed).shown)).toEqual(found);
  });

  it('shows 50 at most and counts them all', () => {
    const crowd = indexPeople(Array.from({ length: 200 }, (_, at) => person(`Kim ${at}`)));
    const { shown, total } = findPeople(crowd, 'kim');
    expect([shown.length, total]).toEqual([MOST_SHOWN, 200]);
  });

  it('finds everybody by the whole name, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (texts) => {
        const people = texts.map((text) => person(text));
        for (const { name } of people) {
          expect(names(findPeople(indexPeople(people), name).shown)).toContain(name);
        }
      }),
    );
  });
});

describe('merging people', () => {
  it('puts newer lines in the place of older ones and unknown ones at the end', () => {
    const before = [person('Ana'), person('Bo')];
    const newer = [someone('Ana', 'Ana Silva'), person('Cy')];
    expect(names(mergeById(before, newer))).toEqual(['Ana Silva', 'Bo', 'Cy']);
  });

  it('leaves the list as it is where nothing is new', () => {
    const before = [person('Ana')];
    expect(mergeById(before, [])).toBe(before);
  });
});
