// The page's line to the server: a WebSocket that comes back by itself, and calls with answers.
import { troubleWords } from '#local-words/work';
import type { PageCalls, ToPage, ToServer } from '../server/messages';

const RETRY_MS = 1_000;

type Waiting = {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
};

export class Connection {
  private socket: WebSocket | null = null;
  private nextCallId = 1;
  private readonly waiting = new Map<number, Waiting>();

  constructor(
    private readonly hear: (message: ToPage) => void,
    private readonly isOpen: (open: boolean) => void,
  ) {}

  open(): void {
    const address = new URL('/socket', location.href);
    address.protocol = 'ws:';
    address.search = location.search;
    const socket = new WebSocket(address);
    this.socket = socket;
    socket.onopen = () => this.isOpen(true);
    socket.onmessage = ({ data }) => this.take(JSON.parse(String(data)) as ToPage);
    socket.onclose = () => this.lose();
  }

  /** What is said while the line is down is lost; a page that comes back starts from a snapshot. */
  tell(message: ToServer): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  call<Name extends keyof PageCalls>(
    name: Name,
    ...args: Parameters<PageCalls[Name]>
  ): Promise<ReturnType<PageCalls[Name]>> {
    const callId = this.nextCallId;
    this.nextCallId += 1;
    if (this.socket?.readyState !== WebSocket.OPEN) {
      return Promise.reject(new Error(troubleWords.noAnswer));
    }
    return new Promise((resolve, reject) => {
      this.waiting.set(callId, { resolve, reject });
      this.tell({ kind: 'call', callId, name, args });
    });
  }

  private take(message: ToPage): void {
    if (message.kind !== 'reply' && message.kind !== 'failed') {
      this.hear(message);
      return;
    }
    const waiting = this.waiting.get(message.callId);
    this.waiting.delete(message.callId);
    if (message.kind === 'reply') waiting?.resolve(message.value as never);
    else waiting?.reject(new Error(message.message));
  }

  private lose(): void {
    this.socket = null;
    this.isOpen(false);
    for (const { reject } of this.waiting.values()) {
      reject(new Error(troubleWords.lineBroke));
    }
    this.waiting.clear();
    setTimeout(() => this.open(), RETRY_MS);
  }
}
