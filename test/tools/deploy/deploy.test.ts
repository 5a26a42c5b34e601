// `npm run deploy` from nothing to the add-on in a sheet: the real command, the real clasp, the real
// build. Only Google is on this computer.
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LoopbackGoogle } from './loopback-google';

const NO_PROJECT = '{ "scriptId": "your-script-id", "rootDir": "dist" }\n';
const A_MINUTE = 60_000;

const folders: string[] = [];
const googles: LoopbackGoogle[] = [];

afterAll(async () => {
  for (const google of googles) await google.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function aGoogle(state: Partial<LoopbackGoogle> = {}): Promise<LoopbackGoogle> {
  const google = Object.assign(await LoopbackGoogle.open(), state);
  googles.push(google);
  return google;
}

/** The project as it is after cloning, with somebody logged in until `loggedInFor` from now. */
function aClone({ loggedInFor = A_MINUTE, project = NO_PROJECT } = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'interviews-deploying-')));
  folders.push(folder);
  for (const name of ['src', 'node_modules', 'package.json', 'appsscript.json', 'LICENSE'])
    symlinkSync(resolve(name), join(folder, name));
  cpSync('.claspignore', join(folder, '.claspignore'));
  mkdirSync(join(folder, 'dist'));
  // Neither belongs to what is pushed.
  writeFileSync(join(folder, 'dist/notes.txt'), 'left behind');
  writeFileSync(join(folder, 'dist/Old.js'), 'function old() {}');
  writeFileSync(join(folder, '.clasp.json'), project);
  const login = {
    type: 'authorized_user',
    ...{ client_id: 'none', client_secret: 'none', refresh_token: 'none', access_token: 'none' },
    expiry_date: Date.now() + loggedInFor,
  };
  writeFileSync(join(folder, 'login.json'), JSON.stringify({ tokens: { default: login } }));
  return folder;
}

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

/** Runs the command and brings what it said. */
async function deploy(folder: string, port: number, options: readonly string[] = []) {
  const child = spawn(process.execPath, [resolve('tools/deploy.mjs'), ...options], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      HOME: folder,
      LOOPBACK_PORT: String(port),
      NODE_OPTIONS: `--require ${resolve('test/tools/deploy/to-loopback.cjs')}`,
      clasp_config_auth: join(folder, 'login.json'),
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, said };
}

const pushed = (folder: string, dist = 'dist') => [
  { name: 'appsscript', type: 'JSON', source: read('.', 'appsscript.json') },
  { name: 'Code', type: 'SERVER_JS', source: read(folder, `${dist}/Code.js`) },
  { name: 'Sidebar', type: 'HTML', source: read(folder, `${dist}/Sidebar.html`) },
];

test.concurrent('the first run makes a sheet with the add-on inside, the next one updates it', async () => {
  const google = await aGoogle();
  const folder = aClone();
  const first = await deploy(folder, google.port);
  expect(first.status).toBe(0);

  const [[scriptId, project] = ['']] = [...google.projects];
  expect([...google.sheets]).toEqual([['sheet-1', 'Informational Interviews']]);
  expect(project).toMatchObject({ title: 'Informational Interviews', parentId: 'sheet-1' });
  // Byte for byte what was built, by name and type, and nothing else.
  expect(project?.files).toEqual(pushed(folder));
  expect(read(folder, 'dist/Code.js')).toMatch(/^\/\/ Built from src/);
  expect(JSON.parse(read(folder, '.clasp.json'))).toEqual({
    scriptId,
    parentId: 'sheet-1',
    rootDir: 'dist',
  });
  expect(first.said).toContain('1. Open https://docs.google.com/spreadsheets/d/sheet-1/edit');
  expect(first.said).toContain('Set up this sheet');

  // An older version is at Google, which asked for less.
  if (project)
    project.files = [
      { name: 'Code', type: 'SERVER_JS', source: '// Built from src/ long ago' },
      { name: 'appsscript', type: 'JSON', source: '{"oauthScopes":[]}' },
    ];
  const second = await deploy(folder, google.port);
  expect(second.status).toBe(0);
  expect(google.projects.size).toBe(1);
  expect(project?.files).toEqual(pushed(folder));
  expect(second.said).toContain('Updated.');
  expect(second.said).toContain('asks for a permission more than the one before');
});

test.concurrent('an add-on that stands alone keeps a file of its own', async () => {
  const google = await aGoogle();
  const folder = aClone();
  const { status, said } = await deploy(folder, google.port, ['--standalone']);
  expect(status).toBe(0);
  const [scriptId = ''] = google.projects.keys();
  expect(google.projects.get(scriptId)).toMatchObject({ parentId: null, files: pushed(folder) });
  expect(google.sheets.size).toBe(0);
  expect(JSON.parse(read(folder, '.clasp-standalone.json'))).toEqual({ scriptId, rootDir: 'dist' });
  expect(read(folder, '.clasp.json')).toBe(NO_PROJECT);
  expect(said).toContain(`1. Open https://script.google.com/d/${scriptId}/edit`);
  expect(said).toContain('Test deployments');
});

test.concurrent('in Spanish it has a sheet of its own, beside the English one', async () => {
  const google = await aGoogle();
  const folder = aClone();
  const { status, said } = await deploy(folder, google.port, ['--language', 'es']);
  expect(status).toBe(0);
  const [[scriptId, project] = ['']] = [...google.projects];
  expect(project?.files).toEqual(pushed(folder, 'dist-es'));
  expect(read(folder, 'dist-es/Code.js')).toContain('Preparar esta hoja');
  const remembered = { scriptId, parentId: 'sheet-1', rootDir: 'dist-es' };
  expect(JSON.parse(read(folder, '.clasp-es.json'))).toEqual(remembered);
  expect(read(folder, '.clasp.json')).toBe(NO_PROJECT);
  expect(said).toContain('▸ Preparar esta hoja.');
  const again = await deploy(folder, google.port, ['--language=es']);
  expect(again.said).toContain('Updated.');
  expect(google.projects.size).toBe(1);
});

test.concurrent('somebody else’s script in the project is not overwritten unless that is meant', async () => {
  const files = [{ name: 'Budget', type: 'SERVER_JS', source: 'function budget() {}' }];
  const google = await aGoogle();
  google.projects.set('mine', { title: 'Household', parentId: null, files });
  const folder = aClone({ project: '{ "scriptId": "mine", "rootDir": "dist" }' });
  const { status, said } = await deploy(folder, google.port);
  expect(status).toBe(1);
  expect(said).toContain('holds something that is not this add-on (Budget.js)');
  expect(said).toContain('npm run deploy -- --replace');
  expect(google.projects.get('mine')?.files).toEqual(files);
});

describe('what goes wrong is said with what to do, and changes nothing', () => {
  const GONE = '{ "scriptId": "gone", "rootDir": "dist" }';
  interface Case {
    readonly what: string;
    readonly words: string;
    readonly google?: Partial<LoopbackGoogle>;
    readonly clone?: Parameters<typeof aClone>[0];
    readonly isLoggedOut?: boolean;
    readonly isOffline?: boolean;
    readonly options?: readonly string[];
  }
  const cases: readonly Case[] = [
    {
      what: 'the login has run out',
      google: { isLoginOver: true },
      clone: { loggedInFor: -A_MINUTE },
      words: 'Your login at Google has run out. Run: npx clasp login',
    },
    {
      what: 'nobody is logged in',
      isLoggedOut: true,
      words: 'Nobody is logged in here. Run: npx clasp login',
    },
    { what: 'the project is gone', clone: { project: GONE }, words: 'npm run deploy -- --new' },
    { what: 'there is no network', isOffline: true, words: 'Google could not be reached' },
    {
      what: 'an option is unknown',
      options: ['--standalon'],
      words: 'There is no option "--standalon"',
    },
    {
      what: 'a language is unknown',
      options: ['--language', 'fr'],
      words: 'Behind --language say en or es',
    },
    { what: 'no language is said', options: ['--language'], words: 'say en or es' },
    {
      what: 'the file with the ID is damaged',
      clone: { project: '{ "scriptId": ' },
      words: '.clasp.json is damaged',
    },
  ];
  test.concurrent.each(cases)('$what', async (one) => {
    const google = await aGoogle(one.google);
    const folder = aClone(one.clone);
    if (one.isLoggedOut) rmSync(join(folder, 'login.json'));
    const { status, said } = await deploy(folder, one.isOffline ? 1 : google.port, one.options);
    expect(said).toContain(one.words);
    // Words, not the innards of a program.
    expect(said).not.toMatch(/^\s+at .+:\d+:\d+/m);
    expect(status).toBe(1);
    expect(google.asked.filter((asked) => /^(PUT|POST) (script|www)/.test(asked))).toEqual([]);
  });
});

// Reading works while the setting is off, some say; then the sheet is made before Google refuses.
test.concurrent('a sheet that was left empty is told', async () => {
  const google = await aGoogle({ refusesToMake: true });
  const { status, said } = await deploy(aClone(), google.port);
  expect(status).toBe(1);
  expect(said).toContain('switch on "Google Apps Script API"');
  expect(said).toContain('An empty sheet "Informational Interviews" may have been left');
});
