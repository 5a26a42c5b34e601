// The local edition talks to pages that it served itself, on this computer, and to nobody else; and
// two of them that are open at once have the same sheet in the end.
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { WebSocket } from 'ws';
import type { BookState } from '../../local/server/messages';
import { ask, type Program, startProgram } from '../local/server/program';
import { TestWindow } from '../local/server/test-window';
import { IS_WHOLE_RUN, report } from './ledger';

const PROMISE = 'The local edition loses nothing';

let program: Program;
let cookie: string;
beforeAll(async () => {
  program = await startProgram();
  const { headers } = await ask(program.port, '/');
  cookie = (headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
});
afterAll(() => program.stop());

/** Other addresses of this computer: what listens on all of them would answer there. */
const ELSEWHERE = [
  '127.0.0.2',
  '::1',
  ...Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).filter(({ internal }) => !internal).map(({ address }) => address),
  ),
];

it('it listens on 127.0.0.1 and nowhere else', async () => {
  for (const host of ELSEWHERE) {
    const answers = await new Promise<boolean>((resolve) => {
      const socket = connect({ host, port: program.port, timeout: 2_000 });
      socket.on('connect', () => {
        socket.destroy();
        resolve(true);
      });
      for (const no of ['error', 'timeout']) socket.on(no, () => resolve(false));
    });
    expect({ host, answers }).toEqual({ host, answers: false });
  }
});

/** What a browser would send for a page elsewhere; `cookie`: as if it had one all the same. */
const FOREIGN: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['a page of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['a sandboxed frame or a file', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ['a name that leads here (DNS rebinding)', { host: 'evil.example' }],
  ['that name, with the right origin', { host: 'evil.example', origin: 'right' }],
  [
    'another program on this computer',
    { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' },
  ],
  [
    'another port, without an origin',
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' },
  ],
  [
    'a form that is sent from elsewhere',
    { origin: 'https://evil.example', 'sec-fetch-mode': 'navigate' },
  ],
];
const headersOf = (headers: Readonly<Record<string, string>>) => ({
  cookie,
  ...headers,
  ...(headers.host ? { host: `${headers.host}:${program.port}` } : {}),
  ...(headers.origin === 'right' ? { origin: program.address } : {}),
});

it('no other page can read or change anything, and nothing allows it to', async () => {
  const letIn: string[] = [];
  let count = 0;
  for (const [who, headers] of FOREIGN) {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      for (const path of [
        '/',
        '/page.js',
        '/mail/r1.eml',
        '/pane/guessed',
        '/pane/guessed/run',
        '/socket',
      ]) {
        const answer = await ask(program.port, path, headersOf(headers), method);
        count += 1;
        const allowing = Object.keys(answer.headers).filter((name) =>
          name.startsWith('access-control'),
        );
        if (answer.status < 400 || allowing.length > 0 || answer.headers['set-cookie'])
          letIn.push(`${who}: ${method} ${path} ${answer.status} ${allowing}`);
      }
    }
    const opened = await new Promise<boolean>((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${program.port}/socket`, {
        headers: headersOf(headers),
      });
      socket.on('open', () => {
        socket.terminate();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    count += 1;
    if (opened) letIn.push(`${who}: WebSocket`);
  }
  report({
    promise: PROMISE,
    what: 'Pages of other sites, frames without an origin, other names and other ports ask the local edition for something',
    count,
    unit: 'requests',
    failed: letIn.length,
  });
  expect(letIn).toEqual([]);
});

it('the page itself is given no headers that let others in', async () => {
  for (const path of ['/', '/page.js', '/style.css', '/mail/none.eml']) {
    const { headers } = await ask(program.port, path, { cookie });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
  expect((await ask(program.port, '/')).headers['set-cookie']?.[0]).toContain('SameSite=Strict');
});

it('who breaks the line in the middle ends nothing for the others', async () => {
  const other = await TestWindow.open(program.port);
  for (const text of [
    'GET /socket HTTP/1.1\r\nHost: evil\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    `GET /socket HTTP/1.1\r\nHost: 127.0.0.1:${program.port}\r\nOrigin: ${program.address}\r\nCookie: ${cookie}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n\xff\xff\xff\xff`,
    'POST / HTTP/1.1\r\nContent-Length: 9999999999999\r\n\r\n',
    '\0\0\0\0',
  ]) {
    await new Promise<void>((resolve) => {
      const socket = connect(program.port, '127.0.0.1', () => {
        socket.write(Buffer.from(text, 'latin1'));
        socket.once('data', () => socket.resetAndDestroy());
      });
      socket.on('error', () => {});
      socket.on('close', () => resolve());
    });
  }
  expect(await other.call('listMail')).toEqual([]);
  other.close();
});

/** A window with the cells of the first tab as its page would show them. */
class Screen {
  private readonly cells = new Map<string, unknown>();
  private base = 0;
  private epoch = 0;
  private heard = 0;
  private constructor(readonly window: TestWindow) {}

  static async open(person: string): Promise<Screen> {
    const screen = new Screen(await TestWindow.open(program.port, person));
    screen.listen();
    return screen;
  }

  /** Types, and takes whatever comes until the server has said what became of it. */
  async type(row: number, column: number, text: string): Promise<'taken' | 'given back'> {
    const id = this.window.change(this.base, [this.window.typing(row, column, text)], this.epoch);
    const from = this.window.heard.length;
    await Promise.race([
      this.window.hears('accepted', (it) => it.changeId === id),
      this.window.hears('refused', (it) => this.window.heard.indexOf(it) >= from),
    ]);
    const isTaken = this.window.heard.some((it) => it.kind === 'accepted' && it.changeId === id);
    if (isTaken) this.mine.set(id, [row, column, text]);
    this.listen();
    return isTaken ? 'taken' : 'given back';
  }

  private readonly mine = new Map<number, readonly [number, number, string]>();

  /** Everything up to that version is here. */
  async reaches(version: number): Promise<void> {
    while (this.base < version) {
      this.listen();
      if (this.base >= version) return;
      const at = this.window.heard.length;
      await this.window.hears('replay', (it) => this.window.heard.indexOf(it) >= at);
    }
  }

  get version(): number {
    return this.base;
  }

  get state(): Readonly<Record<string, unknown>> {
    return Object.fromEntries([...this.cells].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private listen(): void {
    for (const it of this.window.heard.slice(this.heard)) {
      this.heard += 1;
      if (it.kind === 'hello' || it.kind === 'refused') this.takeAll(it);
      if (it.kind === 'accepted') {
        const mine = this.mine.get(it.changeId);
        if (mine) this.cells.set(`${mine[0]} ${mine[1]}`, mine[2]);
        this.base = it.version;
      }
      if (it.kind === 'replay') {
        for (const { params } of it.mutations) this.takeValues(params);
        this.base = it.version;
      }
    }
  }

  private takeAll(state: BookState): void {
    this.cells.clear();
    this.base = state.version;
    this.epoch = state.epoch;
    const sheet = state.book.sheets[state.book.sheetOrder[0] ?? ''];
    this.takeValues({ cellValue: sheet?.cellData ?? {} });
  }

  private takeValues(params: object): void {
    const { cellValue = {} } = params as {
      cellValue?: Record<string, Record<string, { v?: unknown }>>;
    };
    for (const [row, cells] of Object.entries(cellValue))
      for (const [column, cell] of Object.entries(cells))
        if (cell?.v !== undefined) this.cells.set(`${row} ${column}`, cell.v);
  }
}

it('two windows that type at once have the same sheet in the end', async () => {
  const screens = [await Screen.open('ana@example.com'), await Screen.open('ben@example.com')];
  const rounds = IS_WHOLE_RUN ? 1_000 : 100;
  let givenBack = 0;
  await Promise.all(
    screens.map(async (screen, who) => {
      for (let at = 0; at < rounds; at += 1) {
        // Few cells, so that they often meet.
        const outcome = await screen.type(at % 3, (at * (who + 1)) % 2, `${who} ${at}`);
        if (outcome === 'given back') givenBack += 1;
      }
    }),
  );
  const last = Math.max(...screens.map(({ version }) => version));
  for (const screen of screens) await screen.reaches(last);
  const fresh = await Screen.open('carla@example.com');
  const states = [...screens, fresh].map(({ state }) => state);
  const failed = states.filter(
    (state) => JSON.stringify(state) !== JSON.stringify(states[0]),
  ).length;
  report({
    promise: PROMISE,
    what: `Two windows type into the same six cells at once; ${givenBack > 0 ? 'what met was given back' : 'nothing met'}`,
    count: 2 * rounds,
    unit: 'entries',
    failed,
  });
  expect(states[1]).toEqual(states[0]);
  expect(states[2]).toEqual(states[0]);
  for (const screen of [...screens, fresh]) screen.window.close();
});
