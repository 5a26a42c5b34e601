import fc from 'fast-check';
import { findPaths, likelyConnectors } from '../../../src/domain/paths/find-paths';
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
    expect(told([ana], 'etabase')).toEqual([]);
  });

  it('has nothing to say while nothing is typed', () => {
    for (const typed of ['', '  ', '…', '🙂']) {
      expect(ask([known('Ana', { organization: 'Acme' })], typed).total).toBe(0);
    }
  });
});

describe('who was there and has left', () => {
  test.each([
    [{ organization: 'Acme', title: 'Former head of sales' }, 'was-there'],
    [{ organization: 'Acme', title: 'Ex-engineer' }, 'was-there'],
    [{ organization: 'ex-Acme' }, 'was-there'],
    [{ organization: 'Formerly Acme Inc.' }, 'was-there'],
    [{ organization: 'Other', title: 'Consultant, ex-Acme' }, 'was-there'],
    [{ organization: 'Other', title: 'Former Acme engineer' }, 'was-there'],
    [{ organization: 'Acme', title: 'Former teacher, now analyst' }, 'works-there'],
    [{ organization: 'Acme', title: 'Ex officio member' }, 'works-there'],
    [{ organization: 'Other', title: 'Ex-Google, now adviser to Acme' }, 'title'],
    [{ organization: '', title: 'Nurse at Acme' }, 'title'],
    [{ organization: 'Acme', title: 'Performer' }, 'works-there'],
    [{ organization: 'Acme', title: 'Antigua directora de ventas' }, 'was-there'],
    [{ organization: 'Acme', title: 'Exdirector de ventas' }, 'was-there'],
    [{ organization: 'Anteriormente Acme S.A.' }, 'was-there'],
    [{ organization: 'Acme', title: 'Antiguo profesor, ahora analista' }, 'works-there'],
  ])('%j: %s', (part, kind) => {
    expect(told([known('Ana', part)], 'Acme')).toEqual([['Ana', kind]]);
  });

  it('Ex Libris is a company', () => {
    expect(told([known('Ana', { organization: 'Ex Libris' })], 'ex libris')).toEqual([
      ['Ana', 'works-there'],
    ]);
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

  it('the field that the person names, where nobody is there', () => {
    const { total, nearby } = ask(CHAIN, 'Unknown Ltd', { field: 'estate' });
    expect(total).toBe(0);
    expect(nearby.map(({ person }) => person.name)).toEqual(['Mei', 'Else']);
  });
});

it('a field is a place, too', () => {
  expect(told(CHAIN, 'hous')).toEqual([['Tomás', 'in-field']]);
});

it('the nearest come first, and among equals those one knows best', () => {
  const people = [
    known('Declined', { organization: 'Acme', stage: 'Declined' }),
    known('New', { organization: 'Acme' }),
    known('Theirs', { organization: 'Acme', stage: 'Met', isMine: false }),
    known('Met', { organization: 'ACME Inc', stage: 'Met' }),
    known('Wider', { organization: 'Acme Foods', stage: 'Keeping in touch' }),
    known('Member', { association: 'Acme', stage: 'Keeping in touch' }),
    known('Left', { organization: 'Acme', title: 'Former cook', stage: 'Keeping in touch' }),
  ];
  expect(told(people, 'acme').map(([name]) => name)).toEqual([
    ...['Met', 'Theirs', 'New', 'Declined', 'Wider', 'Member', 'Left'],
  ]);
});

it('people to ask where nobody leads there: met, one’s own, those who know many first', () => {
  const people = [
    known('New', { kind: 'Banker' }),
    known('Friend', { stage: 'Met', kind: 'Colleague' }),
    known('Banker', { stage: 'Met', kind: 'Banker' }),
    known('Theirs', { stage: 'Met', kind: 'Banker', isMine: false }),
    known('Old', { stage: 'Keeping in touch' }),
  ];
  const names = likelyConnectors(indexPaths(people), 3).map(({ name }) => name);
  expect(names).toEqual(['Old', 'Banker', 'Friend']);
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
