// Who may talk to the server: pages that it served itself, in a browser on this computer. Other
// sites' pages can reach 127.0.0.1 too; what gives them away are the Host and Origin headers.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { DataFolder } from '../data-folder';

const COOKIE = 'interviews';

/** The sheet and the script's panes live on two names of this computer: to a browser, two sites. */
export interface Origins {
  readonly page: string;
  readonly pane: string;
}

export function originsOf(port: number): Origins {
  return { page: `http://127.0.0.1:${port}`, pane: `http://localhost:${port}` };
}

/** 'page' or 'pane', by the name that the browser asked for; null for any other name. */
export function siteOf(request: IncomingMessage, origins: Origins): 'page' | 'pane' | null {
  const asked = `http://${request.headers.host ?? ''}`;
  if (asked === origins.page) return 'page';
  return asked === origins.pane ? 'pane' : null;
}

/** A browser names the origin with everything but plain navigation; what else asks may leave it out. */
export function hasForeignOrigin(request: IncomingMessage, own: string): boolean {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'] ?? 'none';
  if (origin !== undefined && origin !== own) return true;
  // "same-site" is a page of another program on this computer: cookies know no ports.
  const isOwn = site === 'same-origin' || site === 'none';
  return !isOwn && request.headers['sec-fetch-mode'] !== 'navigate';
}

const KEY_FILE = 'page-key.json';

/**
 * A secret which only pages that were served here have as a cookie. It is kept in the data folder,
 * so that a page which was left open while the program was started anew finds its way back.
 */
export class PageKey {
  private readonly key: string;

  constructor(folder: DataFolder) {
    const known = folder.readJson(KEY_FILE, parseKey, () => '');
    this.key = known || randomBytes(24).toString('base64url');
    if (known === '') folder.writeJson(KEY_FILE, this.key);
  }

  get cookie(): string {
    return `${COOKIE}=${this.key}; HttpOnly; SameSite=Strict; Path=/`;
  }

  isIn(request: IncomingMessage): boolean {
    const cookies = (request.headers.cookie ?? '').split(/;\s*/);
    return cookies.some((cookie) => {
      const [name, value = ''] = cookie.split('=');
      const [given, wanted] = [Buffer.from(value), Buffer.from(this.key)];
      return name === COOKIE && given.length === wanted.length && timingSafeEqual(given, wanted);
    });
  }
}

function parseKey(value: unknown): string {
  if (typeof value !== 'string' || !/^[\w-]{32}$/.test(value)) throw new Error('it is not a key');
  return value;
}
