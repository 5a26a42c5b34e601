import type { BookState } from '../../../local/server/messages';
import { type Program, startProgram } from './program';
import { TestWindow } from './test-window';

let program: Program;
let ana: TestWindow;
let ben: TestWindow;

beforeEach(async () => {
  program = await startProgram();
  ana = await TestWindow.open(program.port, 'ana@example.com');
  ben = await TestWindow.open(program.port, 'ben@example.com');
});
afterEach(async () => {
  ana.close();
  ben.close();
  await program.stop();
});

/** The text of a cell in the first tab. */
function textOf({ book }: BookState, row: number, column: number): unknown {
  const sheet = book.sheets[book.sheetOrder[0] ?? ''];
  return sheet?.cellData?.[row]?.[column]?.v;
}

async function stateNow(): Promise<BookState> {
  const fresh = await TestWindow.open(program.port);
  fresh.close();
  return fresh.hello;
}

test('a change reaches the other window, and its own window hears that it was taken', async () => {
  ana.change(ana.hello.version, [ana.typing(0, 0, 'Hello')]);
  const { version } = await ana.hears('accepted');
  const replay = await ben.hears('replay', (each) => each.version === version);
  expect(replay.mutations).toEqual([ana.typing(0, 0, 'Hello')]);
  expect(ana.heard.some((each) => each.kind === 'replay')).toBe(false);
});

test('changes to other cells that did not know of each other are both taken', async () => {
  const base = ana.hello.version;
  ana.change(base, [ana.typing(0, 0, 'A')]);
  ben.change(base, [ben.typing(0, 1, 'B')]);
  await Promise.all([ana.hears('accepted'), ben.hears('accepted')]);
  const state = await stateNow();
  expect([textOf(state, 0, 0), textOf(state, 0, 1)]).toEqual(['A', 'B']);
});

test('of two changes to one cell the later is refused and brought up to date', async () => {
  const base = ana.hello.version;
  ana.change(base, [ana.typing(0, 0, 'first')]);
  await ana.hears('accepted');
  ben.change(base, [ben.typing(0, 0, 'second')]);
  const refused = await ben.hears('refused');
  expect(textOf(refused, 0, 0)).toBe('first');
  expect(refused.epoch).toBe(1);
});

test('an edit that did not know of an inserted row is refused', async () => {
  const base = ana.hello.version;
  ana.change(base, [ana.insertingRow(0)]);
  await ana.hears('accepted');
  ben.change(base, [ben.typing(3, 0, 'for the row that was third')]);
  const refused = await ben.hears('refused');
  expect(textOf(refused, 3, 0)).toBeUndefined();
});

test('what was on its way while a change was refused is passed over', async () => {
  const base = ana.hello.version;
  ana.change(base, [ana.typing(0, 0, 'first')]);
  const { version } = await ana.hears('accepted');
  ben.change(base, [ben.typing(0, 0, 'second')]);
  ben.change(version, [ben.typing(9, 9, 'on its way')]);
  await ben.hears('refused');
  const again = ben.change(version, [ben.typing(1, 1, 'later')], 1);
  await ben.hears('accepted', (each) => each.changeId === again);
  const state = await stateNow();
  expect([textOf(state, 0, 0), textOf(state, 9, 9), textOf(state, 1, 1)]).toEqual([
    'first',
    undefined,
    'later',
  ]);
});

test('a change that the engine cannot make is refused, and the line stays open', async () => {
  ana.change(ana.hello.version, [{ id: 'sheet.mutation.no-such-thing', params: {} }]);
  await ana.hears('refused');
  ana.change(ana.hello.version, [ana.typing(2, 2, 'still here')], 1);
  await ana.hears('accepted');
});

test('what a script writes reaches every window', async () => {
  await ana.call('writeScopes', ['https://www.googleapis.com/auth/spreadsheets.currentonly']);
  await ana.call('runMenuItem', 'setUpSheet');
  const told = await ben.hears('replay', ({ mutations }) =>
    mutations.some(({ id }) => id === 'sheet.mutation.insert-sheet'),
  );
  expect(told.version).toBeGreaterThan(0);
});
