// Where people stand in the network picture, and which part of it is in sight.
import fc from 'fast-check';
import type { NetworkNode } from '../../src/domain/referrals/network';
import {
  firstView,
  fitView,
  moveBy,
  showBox,
  zoomAt,
} from '../../src/sidebar/views/network/pan-zoom';
import { neighbourOf, placeNodes } from '../../src/sidebar/views/network/place-nodes';

const node = (name: string, ...children: readonly NetworkNode[]): NetworkNode => ({
  ...{ id: name, name, person: null, isCircle: false, children },
});
const FAMILY = node('Amara', node('Tomás', node('Mei'), node('Fatima')), node('Bo'));

/** Any forest: each person is named by one who stands before, or by nobody. */
const forests = fc.array(fc.nat(), { minLength: 1, maxLength: 80 }).map((numbers) => {
  const children: NetworkNode[][] = numbers.map(() => []);
  const roots: NetworkNode[] = [];
  numbers.forEach((number, at) => {
    const one = { ...node(`${at}`), children: children[at] ?? [] };
    (children[(number % (at + 1)) - 1] ?? roots).push(one);
  });
  return roots;
});

it('reads as an outline: the first who was named stands beside, the others below', () => {
  const { nodes } = placeNodes([FAMILY, node('Javier')], 1);
  const at = (name: string) => nodes.find((one) => one.node?.name === name);
  const rows = ['Amara', 'Tomás', 'Mei', 'Fatima', 'Bo', 'Javier'].map((name) => at(name)?.y ?? 0);
  const [first = 0, , , second = 0] = rows;
  const row = second - first;
  expect(rows.map((y) => (y - first) / row)).toEqual([0, 0, 0, 1, 2, 3]);
  expect(at('Bo')?.x).toBe(at('Tomás')?.x);
  expect(at('Javier')?.x).toBe(at('Amara')?.x);
});

it('nobody stands upon somebody else, and all are within the picture', () => {
  fc.assert(
    fc.property(forests, fc.double({ min: 0.3, max: 3, noNaN: true }), (roots, aspect) => {
      const { nodes, width, height } = placeNodes(roots, aspect);
      const places = nodes.map(({ x, y }) => `${x} ${y}`);
      expect(new Set(places).size).toBe(places.length);
      for (const { x, y, width: own, height: high, parent, node: placed } of nodes) {
        expect(x >= 0 && y >= 0 && x + own <= width && y + high <= height).toBe(true);
        if (placed) expect((nodes[parent]?.x ?? Infinity) < x).toBe(true);
      }
    }),
  );
});

it('many families stand in columns, about as wide as the window', () => {
  const roots = Array.from({ length: 300 }, (_, at) => node(`${at}`));
  for (const aspect of [0.7, 1.6]) {
    const { width, height } = placeNodes(roots, aspect);
    expect(width / height / aspect).toBeGreaterThan(0.7);
    expect(width / height / aspect).toBeLessThan(1.4);
  }
});

it('a chain of hundreds is placed, too', () => {
  let chain = node('last');
  for (let at = 0; at < 400; at += 1) chain = node(`${at}`, chain);
  expect(placeNodes([chain], 1).nodes).toHaveLength(402);
});

it('arrow keys go to the introducer, to the named, and to the neighbours; and stay at the edge', () => {
  const placed = placeNodes([FAMILY, node('Javier')], 1);
  const nameOf = (at: number) => placed.nodes[at]?.node?.name ?? 'You';
  const walk = (...keys: readonly string[]) => {
    let at = 0;
    return keys.map((key) => {
      at = neighbourOf(placed, at, `Arrow${key}`);
      return nameOf(at);
    });
  };
  expect(walk('Left', 'Up', 'Right', 'Right', 'Right', 'Right')).toEqual([
    ...['You', 'You', 'Amara', 'Tomás', 'Mei', 'Mei'],
  ]);
  expect(walk('Right', 'Down', 'Down', 'Up', 'Right', 'Down', 'Left')).toEqual([
    ...['Amara', 'Javier', 'Javier', 'Amara', 'Tomás', 'Bo', 'Amara'],
  ]);
});

const PICTURE = { width: 2_000, height: 1_000 };
const PANE = { width: 200, height: 400 };

it('shows all of a picture in the middle, and never larger than life', () => {
  expect(fitView(PICTURE, PANE)).toEqual({ scale: 0.1, x: 0, y: 150 });
  expect(fitView({ width: 100, height: 100 }, PANE)).toEqual({ scale: 1, x: 50, y: 150 });
});

it('begins with what can be read', () => {
  expect(firstView(PICTURE, PANE)).toMatchObject({ x: 0, y: 0 });
  expect(firstView(PICTURE, PANE).scale).toBeGreaterThan(0.8);
});

it('zooming leaves the point under the pointer where it is, within bounds', () => {
  const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
  const place = fc.record({
    x: fc.integer({ min: 0, max: 200 }),
    y: fc.integer({ min: 0, max: 400 }),
  });
  fc.assert(
    fc.property(factor, place, (by, at) => {
      const before = { x: -30, y: 20, scale: 0.5 };
      const after = zoomAt(before, by, at);
      const under = (view: typeof before) => (at.x - view.x) / view.scale;
      expect(under(after)).toBeCloseTo(under(before), 6);
      expect(after.scale).toBeGreaterThanOrEqual(0.03);
      expect(after.scale).toBeLessThanOrEqual(3);
    }),
  );
});

it('the picture cannot be dragged out of its window', () => {
  const view = { x: 0, y: 0, scale: 1 };
  expect(moveBy(view, { x: -9_999, y: 9_999 }, PICTURE, PANE)).toEqual({
    x: -1_960,
    y: 360,
    scale: 1,
  });
});

it('brings a person into sight with the least move, and moves nothing that is in sight', () => {
  const view = { x: 0, y: 0, scale: 1 };
  expect(showBox(view, { x: 20, y: 20, width: 100, height: 40 }, PANE)).toEqual(view);
  expect(showBox(view, { x: 500, y: 20, width: 100, height: 40 }, PANE)).toEqual({
    x: -416,
    y: 0,
    scale: 1,
  });
  expect(showBox(view, { x: 20, y: -50, width: 900, height: 40 }, PANE)).toEqual({
    x: -4,
    y: 66,
    scale: 1,
  });
});
