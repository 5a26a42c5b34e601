import { requiredScopes } from '../../../local/services/required-scopes';
import { checkScopes } from '../../../tools/pushed/check-scopes.cjs';
import { checkPage, checkScript } from '../../../tools/pushed/check-script.cjs';

const CALLS = new Set(['SpreadsheetApp.getActive', 'SpreadsheetApp.flush']);
const check = (code: string) => checkScript(`var first = 1;\n${code}`, CALLS);

describe('a name that Apps Script does not have is refused, with its line', () => {
  // https://developers.google.com/apps-script/guides/v8-runtime#limitations
  it.each([
    ['setTimeout(first, 5)', 'setTimeout'],
    ['fetch("https://example.com")', 'fetch'],
    ['new URL("https://example.com")', 'URL'],
    ['new TextEncoder()', 'TextEncoder'],
    ['Buffer.from("a")', 'Buffer'],
    ['window.close()', 'window'],
    ['var a = { window }', 'window'],
    ['function f(a = structuredClone) {}', 'structuredClone'],
    ['process.env.HOME = first', 'process'],
    ['if (typeof Buffer !== "undefined") { atob("a") }', 'atob'],
    ['{ let Blob = 1 } Blob', 'Blob'],
    ['(function crypto() {}); crypto', 'crypto'],
    ['for (const a of [performance]) first += a', 'performance'],
    ['class A extends Event {}', 'Event'],
    ['undeclared = 5', 'undeclared'],
  ])('%s', (code, name) => {
    expect(check(code)).toEqual([expect.stringContaining(`Line 2 uses "${name}"`)]);
  });
});

describe('what it has, or declares itself, passes', () => {
  it.each([
    ['JSON.parse("1"); new Map([[1, Math.max(1)]]); Intl.DateTimeFormat()'],
    ['typeof Buffer !== "undefined" ? Buffer.from("a") : null'],
    ['typeof window === "object" && window.close()'],
    ['if (typeof fetch === "function") fetch("a")'],
    ['var a = { window: 1, fetch() {} }; a.window; a.fetch()'],
    ['function f({ URL, b: [Blob = 1], ...rest }) { return [URL, Blob, rest, arguments] }'],
    ['use(); function use() { return later } var later = 1'],
    ['try { first } catch (event) { event } try { first } catch { first }'],
    ['window: for (let fetch = 0; fetch < 1; fetch++) { continue window }'],
    ['switch (first) { case 1: let atob = 1; atob }'],
    ['(a) => { if (a) { var b = 1 } return b }'],
  ])('%s', (code) => {
    expect(check(code)).toEqual([]);
  });
});

it.each([
  ['SpreadsheetApp.openById("a")', 'SpreadsheetApp.openById'],
  ['SpreadsheetApp["openById"]("a")', 'SpreadsheetApp[…]'],
  ['Gmail.Users.Messages.list("me")', 'Gmail.Users.Messages.list'],
  ['() => { Utilities.sleep(5) }', 'Utilities.sleep'],
])('a call that is not listed is refused: %s', (code, name) => {
  expect(check(code)).toEqual([expect.stringContaining(`Line 2 calls "${name}"`)]);
  expect(check('SpreadsheetApp.getActive().getName(); SpreadsheetApp.flush()')).toEqual([]);
});

it('newer syntax is refused as a whole, since Apps Script would refuse the whole script', () => {
  expect(check('class A { #secret = 1 }')).toEqual([expect.stringContaining('not ES2019')]);
});

it.each([
  [['https://', ''], 1],
  [['', '/* b */'], 1],
  [['https:/', '/'], 0],
  [['', ''], 0],
])('the page with a template literal of %j has %d problems', ([before = '', after = ''], count) => {
  const literal = `\`${before}\${f("//")}${after}\``;
  const page = `<p>https://example.com</p><script>const a = "https://" + ${literal}</script>`;
  expect(checkPage(page)).toHaveLength(count);
});

describe('the permissions of the manifest are those that the calls need', () => {
  const AUTH = 'https://www.googleapis.com/auth/';
  const calls = ['Range.getValues', 'Ui.alert', 'Gmail.Users.Drafts.list'];
  it.each([
    [['spreadsheets.currentonly', 'gmail.compose'], []],
    [['spreadsheets.currentonly'], ['Gmail.Users.Drafts.list needs']],
    [['spreadsheets.currentonly', 'gmail.compose', 'drive'], [`asks for ${AUTH}drive`]],
    [[], ['Range.getValues needs', 'Gmail.Users.Drafts.list needs']],
  ])('%j: %j', (scopes, words) => {
    const manifest = scopes.map((scope) => AUTH + scope);
    expect(checkScopes(manifest, calls, requiredScopes)).toEqual(
      words.map((part) => expect.stringContaining(part)),
    );
  });

  it('one permission that holds another is enough, and both are one too many', () => {
    const both = [`${AUTH}spreadsheets`, `${AUTH}spreadsheets.currentonly`];
    expect(checkScopes(both.slice(0, 1), ['Range.getValues'], requiredScopes)).toEqual([]);
    expect(checkScopes(both, ['Range.getValues'], requiredScopes)).toHaveLength(2);
  });
});
