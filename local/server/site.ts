// The HTTP side: the page and its files on one name of this computer, the script's panes on another.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { MOST_CALL_BYTES, TOO_LARGE } from '../runtime/form';
import type { Desk } from './desk';
import { hasForeignOrigin, type Origins, siteOf } from './guard';
import { withClient } from './panes';
import { personOf } from './person-of';
import { readWireFields } from './read-form';
import { serverWordsIn } from './words';

/** One call of `google.script.run`: arguments, or the fields of a form. */
interface Call {
  readonly name: string;
  readonly args?: readonly unknown[];
  readonly form?: unknown;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/style.css': ['style.css', 'text/css; charset=utf-8'],
  '/icon.svg': ['icon.svg', 'image/svg+xml'],
};

/** Built once for each language: `page-es.js` beside `page.js`. */
const IN_LANGUAGES = /^(?:index|page)(?=\.)/;

const KEPT = { 'cache-control': 'private, max-age=31536000, immutable' };

export class Site {
  private readonly files = new Map<string, Buffer>();
  private readonly versions = new Map<string, string>();

  constructor(
    private readonly desk: () => Desk,
    private readonly origins: () => Origins,
    private readonly folder: string,
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, type, body, headers } = await this.route(request).catch((error: unknown) => {
      console.error(error);
      return plain(500, this.words.wentWrong);
    });
    response.writeHead(status, {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  private get words() {
    return serverWordsIn(this.desk().edition.project.language);
  }

  /** Whether a WebSocket may be opened: only by a page that was served here. */
  mayConnect(request: IncomingMessage): boolean {
    const { page } = this.origins();
    return (
      siteOf(request, this.origins()) === 'page' &&
      request.headers.origin === page &&
      request.url?.split('?')[0] === '/socket' &&
      this.desk().key.isIn(request)
    );
  }

  private async route(request: IncomingMessage): Promise<Answer> {
    const origins = this.origins();
    const site = siteOf(request, origins);
    if (site === null) return plain(403, this.words.pageIsAt(origins.page));
    if (hasForeignOrigin(request, origins[site])) {
      return plain(403, 'Requests from pages of other sites are refused.');
    }
    const url = new URL(request.url ?? '/', origins[site]);
    if (site === 'pane') return this.routePane(request, url);
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Not allowed.');
    if (url.pathname.startsWith('/mail/')) return this.mail(request, url);
    return this.file(url);
  }

  private file({ pathname: path, searchParams }: URL): Answer {
    const found = Object.hasOwn(FILES, path) ? FILES[path] : undefined;
    if (!found) return plain(404, this.words.nothingHere);
    const [name, type] = [this.inLanguage(found[0]), found[1]];
    if (path === '/') {
      const headers = { 'set-cookie': this.desk().key.cookie, ...pagePolicy(this.origins()) };
      return { status: 200, type, body: this.index(), headers };
    }
    const headers = searchParams.get('v') === this.versionOf(name) ? KEPT : {};
    return { status: 200, type, body: this.read(name), headers };
  }

  /** Names its files by what is in them, so that a browser may keep them, script compiled and all. */
  private index(): string {
    const html = this.read(this.inLanguage('index.html')).toString('utf8');
    return html.replace(/"\/(page\.js|style\.css)"/g, (_, name: string) => {
      return `"/${name}?v=${this.versionOf(this.inLanguage(name))}"`;
    });
  }

  private inLanguage(name: string): string {
    const { language } = this.desk().edition.project;
    return language === 'en' ? name : name.replace(IN_LANGUAGES, `$&-${language}`);
  }

  private versionOf(name: string): string {
    const known = this.versions.get(name);
    if (known !== undefined) return known;
    const version = createHash('sha1').update(this.read(name)).digest('base64url');
    this.versions.set(name, version);
    return version;
  }

  private async routePane(request: IncomingMessage, url: URL): Promise<Answer> {
    const { page } = this.origins();
    if (url.pathname === '/') {
      const headers = { location: page + url.pathname + url.search };
      return { ...plain(302, this.words.pageElsewhere), headers };
    }
    if (url.pathname === '/pane.js') {
      return { status: 200, type: 'text/javascript; charset=utf-8', body: this.read('pane.js') };
    }
    const [, token = '', action] = /^\/pane\/([\w-]+)(\/run)?$/.exec(url.pathname) ?? [];
    const open = this.desk().panes.find(token);
    if (!open) return plain(404, this.words.paneClosed);
    if (action === undefined) {
      return {
        status: 200,
        type: 'text/html; charset=utf-8',
        body: withClient(open.html, page, this.desk().functionNames),
        headers: panePolicy(page),
      };
    }
    if (request.method !== 'POST' || request.headers.origin !== this.origins().pane) {
      return plain(403, 'Only the pane itself may call.');
    }
    const { window } = open;
    window.usedAt = performance.now();
    const call = await readBody(request);
    if (call === null) return json({ ok: false, message: TOO_LARGE });
    return json(await this.run(window.person, call));
  }

  /** One call of `google.script.run`; every call is an execution of its own. */
  private async run(as: string, body: string): Promise<object> {
    const { name, args = [], form } = JSON.parse(body) as Call;
    const desk = this.desk();
    if (!desk.functionNames.includes(name)) {
      return { ok: false, message: `Script function not found: ${name}` };
    }
    try {
      const value = await desk.run({
        functionName: name,
        ...(form === undefined ? { args } : { form: readWireFields(form) }),
        as,
        kind: 'sidebar',
      });
      return { ok: true, value: value ?? null };
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  }

  private mail(request: IncomingMessage, url: URL): Answer {
    if (!this.desk().key.isIn(request)) return plain(403, this.words.openPageFirst);
    const id = decodeURIComponent(url.pathname.slice('/mail/'.length)).replace(/\.eml$/, '');
    const stored = this.desk().edition.mailboxes.of(personOf(url)).read(id);
    if (!stored) return plain(404, this.words.letterGone);
    const { raw } = this.desk().edition.mailboxes.read(personOf(url), id);
    const headers = {
      'content-disposition': `attachment; filename="${id.replace(/\W/g, '')}.eml"`,
    };
    return { status: 200, type: 'message/rfc822', body: raw, headers };
  }

  private read(name: string): Buffer {
    const known = this.files.get(name) ?? readFileSync(join(this.folder, name));
    this.files.set(name, known);
    return known;
  }
}

/** Nothing is loaded from elsewhere, and nothing is told elsewhere. */
function pagePolicy({ page, pane }: Origins): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${page.replace('http:', 'ws:')} blob: data:`,
    `frame-src ${pane}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return { 'content-security-policy': policy.join('; ') };
}

/** Google lets a pane run scripts of its own; here it may in addition reach nothing but this server. */
function panePolicy(page: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'self'",
    "form-action 'none'",
    `frame-ancestors ${page}`,
  ];
  return { 'content-security-policy': policy.join('; ') };
}

function plain(status: number, text: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: text };
}

function json(value: object): Answer {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) };
}

/** null for one that is too large: read to its end, so that the answer is heard, and not kept. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_CALL_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= MOST_CALL_BYTES ? Buffer.concat(chunks).toString('utf8') : null;
}
