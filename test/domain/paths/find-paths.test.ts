import fc from 'fast-check';
import { findPaths } from '../../../src/domain/paths/find-paths';
import { indexPaths } from '../../../src/domain/paths/path-index';
import type { PersonSummary } from '../../../src/domain/summaries';
import { known } from './people';

const ask = (people: readonly PersonSummary[], typed: string, part = {}) =>
  findPaths(indexPaths(people), { typed, ...part });
const told = (people: readonly PersonSummary[], typed: string, part = {}) =>
  ask(people, typed, part).paths.map(({ person, reasons }) => [
    person.name,
    reasons.map(({ kind }) => kind).join(' '),
  ]);

describe('a name is matched by whole words, however it is spelled', () => {
  test.each([
    ['Art', 'Party Supplies', false],
    ['Art', 'Art Basel', true],
    ['Meta', 'Metabase', false],
    ['ACME', 'The Acme Co., Ltd.', true],
    ['acme inc', 'ACME GmbH & Co. KG', true],
    ['Société Générale', 'societe generale s.a.', true],
    ['AT&T', 'AT & T Inc.', true],
    ['bank of america', 'Bank of America', true],
    ['america', 'Bank of America', true],
    ['bank america', 'Bank of America', false],
    ['東京大学', '東京大学', true],
    ['株式会社', 'Acme', false],
    ['__proto__', 'Acme', false],
    ['.*', 'Acme', false],
    ['=1+1', '=1+1', true],
  ])('%s in %s: %s', (typed, organization, isThere) => {
    const people = [known('Ana', { organization })];
    expect(told(people, typed, { isWhole: true })).toEqual(isThere ? [['Ana', 'works-there']] : []);
  });

  it('takes the start of a word while it is typed, until a whole word is there', () => {
    const ana = known('Ana', { organization: 'Metabase' });
    const bo = known('Bo', { organization: 'Meta Platforms' });
    expect(told([ana], 'meta')).toEqual([['Ana', 'works-there']]);
    expect(told([ana, bo], 'meta')).toEqual([['Bo', 'works-there']]);
    expect(ask([ana, bo], 'meta').others).toEqual(['Metabase']);
    expect(ask([ana], 'meta').others).toEqual([]);
    expect(ask([ana, bo], 'meta', { isWhole: true }).others).toEqual([]);
    expect(told([ana], 'etabase')).toEqual([]);
  });

  it('has nothing to say while nothing is typed', () => {
    const nothing = { paths: [], total: 0, nearby: [], nearbyTotal: 0, field: '', others: [] };
    for (const typed of ['', '  ', '…', '🙂']) {
      expect(ask([known('Ana', { organization: 'Acme' })], typed)).toEqual(nothing);
    }
  });
});

const CHAIN = [
  known('Amara', { stage: 'Keeping in touch' }),
  known('Tomás', { introducedBy: 'amara', organization: 'Bridgehouse', field: 'Housing' }),
  known('Mei', { introducedBy: 'Tomás', organization: 'City Quarter', field: 'Real estate' }),
  known('David', { introducedBy: 'Mei' }),
  known('Else', { field: 'Real estate', association: 'Forum' }),
];

describe('introductions lead there', () => {
  it('tells those before and after, and the way to each', () => {
    const { paths } = ask(CHAIN, 'City Quarter');
    expect(paths.map(({ person, reasons, chain }) => [person.name, reasons[0], chain])).toEqual([
      ['Mei', { kind: 'works-there', organization: 'City Quarter' }, ['Amara', 'Tomás']],
      ['Amara', { kind: 'led-there', who: 'Mei' }, []],
      ['Tomás', { kind: 'led-there', who: 'Mei' }, ['Amara']],
      ['David', { kind: 'named-by', who: 'Mei' }, ['Amara', 'Tomás', 'Mei']],
    ]);
  });

  it('follows them however far back, wherever each one stands in the sheet', () => {
    const people = [
      known('Mei', { introducedBy: 'Tomás', organization: 'Acme' }),
      known('Tomás', { introducedBy: 'Amara' }),
      known('Amara', { introducedBy: 'Lee' }),
      known('Lee', { introducedBy: 'Greg' }),
    ];
    expect(told(people, 'Acme').map(([name]) => name)).toEqual(['Mei', 'Tomás', 'Amara', 'Lee']);
    expect(ask(people, 'Acme').paths[0]?.chain).toEqual(['Greg', 'Lee', 'Amara', 'Tomás']);
  });

  it('are no further reason among those who are there', () => {
    const people = [
      known('Ana', { organization: 'Acme' }),
      known('Bo', { introducedBy: 'Ana', organization: 'Acme' }),
    ];
    expect(told(people, 'Acme')).toEqual([
      ['Ana', 'works-there'],
      ['Bo', 'works-there'],
    ]);
  });

  it('names the introducer who is in no row', () => {
    const people = [
      known('Ana', { introducedBy: 'Greg' }),
      known('Bo', { introducedBy: 'Ana', organization: 'Acme' }),
    ];
    expect(ask(people, 'Acme').paths[0]?.chain).toEqual(['Greg', 'Ana']);
  });

  it('a loop ends', () => {
    const people = [
      known('Ana', { introducedBy: 'Bo', organization: 'Acme' }),
      known('Bo', { introducedBy: 'Ana' }),
      known('Cy', { introducedBy: 'Cy', organization: 'Acme' }),
    ];
    expect(told(people, 'Acme')).toEqual([
      ['Ana', 'works-there'],
      ['Cy', 'works-there'],
      ['Bo', 'led-there named-by'],
    ]);
    expect(ask(people, 'Acme').paths[1]?.chain).toEqual([]);
  });
});

describe('those who only share something stand apart', () => {
  it('field and association of the people there', () => {
    const { paths, nearby, field } = ask(
      [...CHAIN, known('Fay', { organization: 'City Quarter', association: 'forum' })],
      'City Quarter',
    );
    expect(field).toBe('Real estate');
    expect(paths.map(({ person }) => person.name)).not.toContain('Else');
    expect(nearby).toEqual([
      {
        person: expect.objectContaining({ name: 'Else' }),
        reasons: [{ kind: 'association', association: 'Forum', who: 'Fay' }],
        chain: [],
      },
    ]);
  });

  it('a namesake is somebody else', () => {
    const there = known('Fay', { organization: 'Acme', association: 'Forum' });
    const namesake = { ...known('Fay', { association: 'Forum' }), id: 'other-fay' as never };
    const { nearby } = ask([there, namesake], 'acme');
    expect(nearby.map(({ person, reasons }) => [person.id, reasons[0]?.kind])).toEqual([
      ['other-fay', 'association'],
    ]);
  });

  it('nobody shares an association with themselves', () => {
    const fay = known('Fay', { organization: 'Acme', association: 'Forum' });
    expect(told([fay], 'Acme')).toEqual([['Fay', 'works-there']]);
  });

  it('either the field of the people there or the one that the person names', () => {
    const people = [
      known('There', { organization: 'Acme', field: 'Housing' }),
      known('Builder', { field: 'housing' }),
      known('Nurse', { field: 'Health care' }),
      known('Cook', { field: 'Food' }),
    ];
    const { nearby } = ask(people, 'Acme', { field: 'health' });
    expect(nearby.map(({ person }) => person.name)).toEqual(['Builder', 'Nurse']);
  });

  it('ten of them, and how many there are', () => {
    const many = Array.from({ length: 12 }, (_, at) => known(`${at}`, { field: 'Housing' }));
    const there = known('There', { organization: 'Acme', field: 'Housing' });
    const { paths, total, nearby, nearbyTotal } = ask([there, ...many], 'Acme');
    expect([paths.length, total, nearby.length, nearbyTotal]).toEqual([1, 1, 10, 12]);
  });

  it('the field that the person names, where nobody is there', () => {
    const { total, nearby, field } = ask(CHAIN, 'Unknown Ltd', { field: 'estate' });
    expect([total, field]).toEqual([0, '']);
    expect(nearby.map(({ person }) => person.name)).toEqual(['Mei', 'Else']);
  });
});

it('a field is a place, too', () => {
  expect(told(CHAIN, 'hous')).toEqual([['Tomás', 'in-field']]);
});

it('whatever is in the sheet or typed: nobody twice, at most 50, each with a reason', () => {
  const text = fc.oneof(
    fc.constantFrom('Acme', 'Ana', 'Bo', 'former Acme', 'Art', '__proto__', ''),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const person = fc.record({
    ...{ name: text, organization: text, title: text, field: text },
    ...{ association: text, introducedBy: text },
  });
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: 80 }),
      text,
      fc.boolean(),
      (parts, typed, isWhole) => {
        const people = parts.map((part, at) => known(`${at}`, part));
        const { paths, total, nearby } = ask(people, typed, { isWhole });
        const all = [...paths, ...nearby];
        expect(new Set(all.map((path) => path.person.id)).size).toBe(all.length);
        expect(paths.length).toBe(Math.min(total, 50));
        for (const { reasons } of all) expect(reasons.length).toBeGreaterThan(0);
      },
    ),
  );
});
