import { answerOf, closeAll, ME, openScript } from './script-bench';

afterEach(closeAll);

const SCOPE = 'https://www.googleapis.com/auth/';
const MANIFEST = {
  timeZone: 'Etc/UTC',
  oauthScopes: [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}script.container.ui`],
};

const SCRIPT = `
  function readCell() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
  function addMenu() { SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'open').addToUi(); return 'menu'; }
  function showSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Hi</p>')); return 'shown'; }
  function listTriggers() { return ScriptApp.getProjectTriggers().length; }
  function readProperty() { return PropertiesService.getDocumentProperties().getProperty('a'); }
  function whoAmI() { return Session.getEffectiveUser().getEmail(); }
  function whatEvent(event) { return [event.authMode === ScriptApp.AuthMode.LIMITED, event.source.getName(), event.range.getA1Notation()]; }
  function getUi() { SpreadsheetApp.getUi(); }
  function gmailIsThere() { return typeof Gmail; }`;

describe('scopes', () => {
  test('that the manifest has not are refused by name', async () => {
    const edition = await openScript(SCRIPT, { manifest: MANIFEST });
    edition.permissions.grant(ME);
    expect(answerOf(await edition.execute({ functionName: 'readCell', as: ME }))).toBe('');
    const result = await edition.execute({ functionName: 'listTriggers', as: ME });
    expect(result).toMatchObject({
      error: {
        name: 'Exception',
        message: `Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. Required permissions: ${SCOPE}script.scriptapp`,
      },
    });
  });

  test('that were not granted are refused as well', async () => {
    const edition = await openScript(SCRIPT, { manifest: MANIFEST });
    const result = await edition.execute({ functionName: 'readCell', as: ME });
    expect(result).toMatchObject({ ok: false });
  });

  test('are no matter where there is no manifest', async () => {
    const edition = await openScript(SCRIPT);
    expect(answerOf(await edition.execute({ functionName: 'listTriggers', as: ME }))).toBe(0);
  });

  test('an advanced service is there only where the manifest enables it', async () => {
    const edition = await openScript(SCRIPT, { manifest: MANIFEST });
    expect(answerOf(await edition.execute({ functionName: 'gmailIsThere', as: ME }))).toBe(
      'undefined',
    );
  });
});

// https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
describe('authorisation modes', () => {
  test.each([
    [
      'NONE' as const,
      { addMenu: 'menu', readCell: null, readProperty: null, showSidebar: null, whoAmI: '' },
    ],
    [
      'LIMITED' as const,
      { addMenu: 'menu', readCell: '', showSidebar: null, listTriggers: null, whoAmI: '' },
    ],
    [
      'FULL' as const,
      { addMenu: 'menu', readCell: '', showSidebar: 'shown', listTriggers: 0, whoAmI: ME },
    ],
  ])('%s lets a script do what Google lets it', async (authMode, outcomes) => {
    const edition = await openScript(SCRIPT);
    for (const [functionName, value] of Object.entries(outcomes)) {
      const kind = authMode === 'FULL' ? 'menu' : 'simple-trigger';
      const result = await edition.execute({ functionName, as: ME, kind, authMode });
      expect([functionName, result.ok ? result.value : null]).toEqual([functionName, value]);
    }
  });

  test('events have their range and spreadsheet', async () => {
    const edition = await openScript(SCRIPT);
    const range = { sheetId: '0', row: 1, column: 1, rows: 2, columns: 1 };
    const args = [{ authMode: 'LIMITED', source: true, range }];
    const options = { kind: 'simple-trigger', authMode: 'LIMITED' } as const;
    const result = await edition.execute({ functionName: 'whatEvent', as: ME, args, ...options });
    expect(answerOf(result)).toEqual([true, 'Untitled spreadsheet', 'B2:B3']);
  });

  test('a time trigger has no user interface', async () => {
    const edition = await openScript(SCRIPT);
    const result = await edition.execute({ functionName: 'getUi', as: ME, kind: 'time-trigger' });
    expect(result).toMatchObject({
      error: { message: 'Cannot call SpreadsheetApp.getUi() from this context.' },
    });
  });
});

// Platform notes, section 5.
describe('what google.script.run brings back', () => {
  test.each([
    ['{ a: [1, "x", true, null] }', { a: [1, 'x', true, null] }],
    ['new Date()', null],
    ['{ a: { b: [new Date()] } }', null],
    ['[1, undefined]', [1, null]],
    ['{ a: 1, b: undefined }', { a: 1 }],
    ['undefined', null],
    ['NaN', null],
    ['Object.create(null)', {}],
  ])('%s is %j', async (expression, expected) => {
    const edition = await openScript(`function main() { return ${expression}; }`);
    const result = await edition.execute({ functionName: 'main', as: ME, kind: 'sidebar' });
    expect(answerOf(result)).toEqual(expected);
  });

  test.each([
    ['a function', 'return () => 1;'],
    ['a function within', 'return { f() {} };'],
    ['a circle', 'const a = {}; a.a = a; return a;'],
    ['a service object', 'return SpreadsheetApp.getActiveSheet();'],
  ])('%s is an error', async (_what, body) => {
    const edition = await openScript(`function main() { ${body} }`);
    const result = await edition.execute({ functionName: 'main', as: ME, kind: 'sidebar' });
    expect(result).toMatchObject({ ok: false, ended: null });
  });

  test('the same object twice is no circle', async () => {
    const edition = await openScript(`function main() { const a = { b: 1 }; return [a, a]; }`);
    const result = await edition.execute({ functionName: 'main', as: ME, kind: 'sidebar' });
    expect(answerOf(result)).toEqual([{ b: 1 }, { b: 1 }]);
  });
});
