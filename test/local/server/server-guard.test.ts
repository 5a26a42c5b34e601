import { WebSocket } from 'ws';
import { ask, type Program, startProgram } from './program';
import { TestWindow } from './test-window';

let program: Program;
beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());

describe('who may ask', () => {
  test.each([
    ['its own address', '127.0.0.1', {}, 200],
    ['a name that leads to 127.0.0.1 from elsewhere', 'evil.example', {}, 403],
    ['its address with a dot behind it', '127.0.0.1.', {}, 403],
    ['no port', null, {}, 403],
    ['a page of another site', '127.0.0.1', { origin: 'https://evil.example' }, 403],
    ['a page without an origin of its own', '127.0.0.1', { origin: 'null' }, 403],
    ['a page on another port', '127.0.0.1', { origin: 'http://127.0.0.1:1' }, 403],
    [
      'an image on another site',
      '127.0.0.1',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
      403,
    ],
    [
      'a link on another site',
      '127.0.0.1',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
      200,
    ],
  ])('%s', async (_, host, headers, status) => {
    const named = host === null ? '127.0.0.1' : `${host}:${program.port}`;
    expect((await ask(program.port, '/', { host: named, ...headers })).status).toBe(status);
  });

  test('the name of the panes leads a person to the page', async () => {
    const { status, headers } = await ask(program.port, '/?as=ana@example.com', {
      host: `localhost:${program.port}`,
    });
    expect(status).toBe(302);
    expect(headers.location).toBe(`${program.address}/?as=ana@example.com`);
  });

  test('what a browser may keep is named by what is in it', async () => {
    const index = (await ask(program.port, '/')).body;
    for (const file of ['/page.js', '/style.css']) {
      const [named = ''] = new RegExp(`${file}\\?v=[\\w-]+`).exec(index) ?? [];
      expect((await ask(program.port, named)).headers['cache-control']).toContain('immutable');
      for (const other of [file, `${file}?v=1`]) {
        expect((await ask(program.port, other)).headers['cache-control']).toBe('no-store');
      }
    }
  });

  test.each(['/page.js', '/socket', '/mail/r1.eml'])('the panes cannot reach %s', async (path) => {
    const { status } = await ask(program.port, path, { host: `localhost:${program.port}` });
    expect(status).toBe(404);
  });

  test.each(['/../package.json', '/%2e%2e/%2e%2e/package.json', '/constructor', '/start.js'])(
    'nothing but the page is served: %s',
    async (path) => expect((await ask(program.port, path)).status).toBe(404),
  );

  test('the page may load nothing from elsewhere, and nobody may frame it', async () => {
    const { headers } = await ask(program.port, '/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('https:');
    expect(policy).not.toContain('*');
  });
});

describe('who may open a line', () => {
  const opens = (headers: Record<string, string>): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${program.port}/socket`, { headers });
      socket.on('open', () => {
        socket.close();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
  const cookieOf = async (): Promise<string> => {
    const { headers } = await ask(program.port, '/');
    return (headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
  };

  test('a page that was served here', async () => {
    expect(await opens({ origin: program.address, cookie: await cookieOf() })).toBe(true);
  });
  test.each([
    ['a page of another site that knows the cookie', 'https://evil.example', true],
    ['a pane of a script', 'http://localhost', true],
    ['the right origin without the cookie', '', false],
  ])('not %s', async (_, origin, hasCookie) => {
    const named = origin === '' ? program.address : origin;
    const cookie: Record<string, string> = hasCookie ? { cookie: await cookieOf() } : {};
    expect(await opens({ origin: named, ...cookie })).toBe(false);
  });

  test('an odd message changes nothing and ends nothing', async () => {
    const window = await TestWindow.open(program.port);
    await expect(window.call('toString' as 'listMail')).rejects.toThrow('Nothing here is called');
    await expect(window.call('readMail', '../../etc/passwd')).rejects.toThrow();
    window.tell({ kind: 'of its own' } as never);
    expect(await window.call('listMail')).toEqual([]);
    window.tell(null as never);
    await window.closed();
    const next = await TestWindow.open(program.port);
    expect(await next.call('listMail')).toEqual([]);
    next.close();
  });

  test('a pane that is not open cannot call the script', async () => {
    const host = `localhost:${program.port}`;
    const headers = { host, origin: `http://${host}` };
    const { status } = await ask(program.port, '/pane/guessed/run', headers, 'POST');
    expect(status).toBe(404);
  });
});
