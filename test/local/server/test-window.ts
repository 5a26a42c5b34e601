// A window without a screen: speaks to the server as the page does.
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Hello, PageCalls, Replay, ToPage, ToServer } from '../../../local/server/messages';
import { ask } from './program';

export class TestWindow {
  readonly heard: ToPage[] = [];
  private readonly waiting = new Set<() => void>();
  private nextId = 1;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (text) => {
      this.heard.push(JSON.parse(String(text)) as ToPage);
      for (const look of [...this.waiting]) look();
    });
  }

  static async open(port: number, person = 'you@example.com'): Promise<TestWindow> {
    const { headers } = await ask(port, '/');
    const [cookie = ''] = headers['set-cookie'] ?? [];
    const origin = `http://127.0.0.1:${port}`;
    const socket = new WebSocket(`ws://127.0.0.1:${port}/socket?as=${encodeURIComponent(person)}`, {
      headers: { origin, cookie: cookie.split(';')[0] ?? '' },
    });
    const window = new TestWindow(socket);
    await window.hears('hello');
    return window;
  }

  get hello(): Hello {
    const [hello] = this.heard;
    if (hello?.kind !== 'hello') throw new Error('The server did not say hello.');
    return hello;
  }

  /** The first message of that kind for which `isIt` holds, waiting for it if need be. */
  hears<Kind extends ToPage['kind']>(
    kind: Kind,
    isIt: (message: ToPage & { kind: Kind }) => boolean = () => true,
  ): Promise<ToPage & { kind: Kind }> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.heard.find(
          (each): each is ToPage & { kind: Kind } =>
            each.kind === kind && isIt(each as ToPage & { kind: Kind }),
        );
        if (!found) return;
        this.waiting.delete(look);
        resolve(found);
      };
      this.waiting.add(look);
      look();
    });
  }

  tell(message: ToServer): void {
    this.socket.send(JSON.stringify(message));
  }

  change(base: number, mutations: readonly Replay[], epoch = 0): number {
    const changeId = this.nextId;
    this.nextId += 1;
    this.tell({ kind: 'change', changeId, base, epoch, mutations });
    return changeId;
  }

  async call(name: keyof PageCalls, ...args: readonly unknown[]): Promise<unknown> {
    const callId = this.nextId;
    this.nextId += 1;
    this.tell({ kind: 'call', callId, name, args });
    const answer = await Promise.race([
      this.hears('reply', (reply) => reply.callId === callId),
      this.hears('failed', (failed) => failed.callId === callId),
    ]);
    if (answer.kind === 'failed') throw new Error(answer.message);
    return answer.value;
  }

  /** The mutation that typing into a cell makes. */
  typing(row: number, column: number, v: string | number): Replay {
    const { book } = this.hello;
    const params = {
      unitId: book.id,
      subUnitId: book.sheetOrder[0],
      cellValue: { [row]: { [column]: { v, t: typeof v === 'number' ? 2 : 1 } } },
    };
    return { id: 'sheet.mutation.set-range-values', params };
  }

  insertingRow(row: number): Replay {
    const { book } = this.hello;
    const range = { startRow: row, endRow: row, startColumn: 0, endColumn: 25 };
    const params = { unitId: book.id, subUnitId: book.sheetOrder[0], range, rowInfo: null };
    return { id: 'sheet.mutation.insert-row', params };
  }

  /** Resolves when the server has ended the line. */
  async closed(): Promise<void> {
    if (this.socket.readyState !== WebSocket.CLOSED) await once(this.socket, 'close');
  }

  close(): void {
    this.socket.close();
  }
}
