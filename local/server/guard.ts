// Who may talk to the server: pages that it served itself, in a browser on this computer. Other
// sites' pages can reach 127.0.0.1 too; what gives them away are the Host and Origin headers.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

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
  const site = request.headers['sec-fetch-site'];
  if (origin !== undefined && origin !== own) return true;
  return site === 'cross-site' && request.headers['sec-fetch-mode'] !== 'navigate';
}

/** A secret of this run of the program, which only pages that it served have as a cookie. */
export class PageKey {
  private readonly key = randomBytes(24).toString('base64url');

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
