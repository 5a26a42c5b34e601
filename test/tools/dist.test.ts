// What is pushed to Google, and whether Google can take it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { parse } from 'acorn';

const code = readFileSync('dist/Code.js', 'utf8');
const page = readFileSync('dist/Sidebar.html', 'utf8');

it('clasp would push exactly the three files of dist', () => {
  const output = execFileSync('npx', ['--no-install', 'clasp', 'show-file-status', '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
  expect([...filesToPush].sort()).toEqual([
    'dist/Code.js',
    'dist/Sidebar.html',
    'dist/appsscript.json',
  ]);
});

it('the script loads without touching anything of Google', () => {
  // Nothing but ECMAScript: any service named at load time would throw.
  const context = vm.createContext({});
  vm.runInContext(code, context);
  const names = Object.getOwnPropertyNames(context).filter((name) => /^[a-z]/.test(name));
  expect(names).toContain('onOpen');
  for (const name of names) expect(typeof context[name]).toBe('function');
});

describe('the script is ES2019, all that is safe in Apps Script', () => {
  const parsed = (text: string) => () => parse(text, { ecmaVersion: 2019, sourceType: 'script' });

  it('as it is pushed', () => {
    expect(parsed(code)).not.toThrow();
  });

  // One parse error takes the whole script down, menu and all:
  // https://developers.google.com/apps-script/guides/v8-runtime#limitations
  it.each([
    ['class A { #secret = 1 }'],
    ['class A { static count = 0 }'],
    ['const a = b?.c'],
    ['const a = b ?? c'],
    ['await Promise.resolve()'],
    ['import { a } from "b"'],
  ])('the check refuses %s', (breach) => {
    expect(parsed(`${code}\n${breach}`)).toThrow(SyntaxError);
  });
});

it('every name that Google calls is a top-level function declaration', () => {
  const menu = [...code.matchAll(/run: "(\w+)"/g)].map(([, name]) => name);
  expect(menu.length).toBeGreaterThan(6);
  for (const name of [...menu, 'onOpen', 'onInstall', 'runHourlyDrafts']) {
    expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
  }
});

it('the page needs nothing from outside, and holds no scriptlets but two escaped ones', () => {
  expect(page).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=["']?http/i);
  expect(page.match(/<\?.*?\?>/g)).toEqual(['<?= viewTitle ?>', '<?= pageData ?>']);
  expect(page.match(/<\?/g)).toHaveLength(2);
});
