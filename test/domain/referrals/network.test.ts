import fc from 'fast-check';
import { STAGES } from '../../../src/domain/records';
import { buildNetwork, type NetworkNode } from '../../../src/domain/referrals/network';
import { known } from '../paths/people';

type Shape = { readonly [name: string]: Shape };
const shape = (nodes: readonly NetworkNode[]): Shape =>
  Object.fromEntries(nodes.map(({ name, children }) => [name, shape(children)]));

it('grows from those one asked to those whom they named', () => {
  const people = [
    known('Amara', { stage: 'Met' }),
    known('Tomás', { introducedBy: 'AMARA ' }),
    known('Mei', { introducedBy: 'Tomás', stage: 'Met' }),
    known('Javier', { stage: 'Asked' }),
    known('Imported'),
    known('Imported too'),
  ];
  const network = buildNetwork(people, 'Ana', 100);
  expect(shape(network.roots)).toEqual({ Amara: { Tomás: { Mei: {} } }, Javier: {} });
  expect(network).toMatchObject({ count: 4, leftOut: 2, tooMany: 0 });
});

it('has all in it whom one has begun with, and nobody else', () => {
  const people = [
    known('Imported'),
    known('Imported too'),
    ...STAGES.map((stage) => known(stage, { stage })),
  ];
  const { roots, leftOut } = buildNetwork(people, '', 100);
  expect(roots.map(({ name }) => name)).toEqual(STAGES.filter((stage) => stage !== 'To ask'));
  expect(leftOut).toBe(3);
});

it('shows the introducer who is in no row, once for all whom they named', () => {
  const people = [
    known('Ana', { introducedBy: 'Greg Stone' }),
    known('Bo', { introducedBy: 'greg  stone' }),
  ];
  const [greg, ...others] = buildNetwork(people, '', 100).roots;
  expect(others).toEqual([]);
  expect(greg).toMatchObject({ name: 'Greg Stone', person: null, isCircle: false });
  expect(greg?.id).toMatch(/^name:/);
  expect(greg?.children.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
});

it('whoever is introduced by oneself was not introduced', () => {
  const people = [known('Bo', { introducedBy: 'maria lopez', stage: 'Met' })];
  expect(shape(buildNetwork(people, 'Maria Lopez', 9).roots)).toEqual({ Bo: {} });
  const notAsked = [known('Bo', { introducedBy: ' MARIA  Lopez' })];
  expect(buildNetwork(notAsked, 'Maria Lopez', 9)).toMatchObject({ roots: [], leftOut: 1 });
});

it('takes people of others in the group only where they lead to one’s own', () => {
  const people = [
    known('Theirs', { isMine: false, stage: 'Met' }),
    known('Connector', { isMine: false }),
    known('Mine', { introducedBy: 'Connector' }),
  ];
  expect(shape(buildNetwork(people, '', 9).roots)).toEqual({ Connector: { Mine: {} } });
});

it('of two with one name one’s own is meant', () => {
  const people = [
    known('1', { name: 'Sam', isMine: false, organization: 'Other' }),
    known('2', { name: 'Sam' }),
    known('Bo', { introducedBy: 'Sam' }),
  ];
  expect(buildNetwork(people, '', 9).roots[0]).toMatchObject({ id: '2' });
});

it('cuts a circle open where the sheet names it first, and says so', () => {
  const people = [
    known('Ana', { introducedBy: 'Cy' }),
    known('Bo', { introducedBy: 'Ana' }),
    known('Cy', { introducedBy: 'Bo' }),
    known('Self', { introducedBy: 'Self', stage: 'Met' }),
    known('Below', { introducedBy: 'Cy' }),
  ];
  const { roots } = buildNetwork(people, '', 100);
  expect(shape(roots)).toEqual({ Ana: { Bo: { Cy: { Below: {} } } }, Self: {} });
  expect(roots.map(({ isCircle }) => isCircle)).toEqual([true, false]);
});

it('cuts it open there, too, where somebody below it stands before all of it', () => {
  const people = [
    known('Below', { introducedBy: 'Cy' }),
    known('Ana', { introducedBy: 'Di' }),
    known('Bo', { introducedBy: 'Ana' }),
    known('Cy', { introducedBy: 'Bo' }),
    known('Di', { introducedBy: 'Cy' }),
  ];
  const { roots } = buildNetwork(people, '', 100);
  expect(shape(roots)).toEqual({ Ana: { Bo: { Cy: { Below: {}, Di: {} } } } });
  expect(roots[0]?.isCircle).toBe(true);
});

it('draws the largest families of each level first', () => {
  const people = [
    known('Amara', { stage: 'Met' }),
    known('Alone', { introducedBy: 'Amara' }),
    known('Opener', { introducedBy: 'Amara' }),
    known('Named', { introducedBy: 'Opener' }),
  ];
  const drawn = (most: number) => shape(buildNetwork(people, '', most).roots);
  expect(drawn(0)).toEqual({});
  expect(drawn(2)).toEqual({ Amara: { Opener: {} } });
  expect(drawn(3)).toEqual({ Amara: { Opener: {}, Alone: {} } });
  expect(buildNetwork(people, '', 3)).toMatchObject({ count: 3, tooMany: 1 });
  expect(buildNetwork(people, '', 4)).toMatchObject({ count: 4, tooMany: 0 });
});

it('draws the largest families where there are too many, and tells how many are left', () => {
  const people = [
    ...Array.from({ length: 20 }, (_, at) => known(`Single ${at}`, { stage: 'Asked' })),
    known('Amara', { stage: 'Met' }),
    ...Array.from({ length: 5 }, (_, at) => known(`Named ${at}`, { introducedBy: 'Amara' })),
  ];
  const { roots, count, tooMany } = buildNetwork(people, '', 10);
  expect(roots[0]?.name).toBe('Amara');
  expect([count, tooMany]).toEqual([10, 16]);
});

it('a chain of thousands ends', () => {
  const people = Array.from({ length: 10_000 }, (_, at) =>
    known(`${at}`, { introducedBy: `${at - 1}` }),
  );
  expect(buildNetwork(people, '', 400)).toMatchObject({ count: 400, tooMany: 9_601 });
});

it('whatever stands in the sheet: everybody is there once or counted as left out', () => {
  const name = fc.constantFrom('Ana', 'Bo', 'Cy', 'Di', '__proto__', 'constructor', '');
  const person = fc.record({
    ...{ name, introducedBy: name, isMine: fc.boolean() },
    stage: fc.constantFrom(...STAGES),
  });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 12 }), (parts) => {
      const people = parts.map((part, at) => ({ ...known(`${at}`), ...part }));
      const { roots, count, leftOut, tooMany } = buildNetwork(people, 'Ana', 1_000);
      const all = [...roots];
      for (const node of all) all.push(...node.children);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect(all).toHaveLength(count);
      expect(tooMany).toBe(0);
      const own = all.filter((node) => node.person?.isMine).length;
      expect(own + leftOut).toBe(people.filter(({ isMine }) => isMine).length);
    }),
  );
});
