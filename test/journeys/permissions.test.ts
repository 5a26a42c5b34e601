// From installing to taking a permission away: what runs, what does not, and what the person reads.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HeadlessUi } from '../../local/runtime/headless-ui';
import { checkSheet } from '../../src/domain/check-sheet/check-sheet';
import {
  BASIC_SCOPES,
  COMPOSE_SCOPE,
  PERMISSIONS,
  TRIGGER_SCOPE,
} from '../../src/domain/permissions';
import { ANA, Product } from './product';

const said: string[] = [];
const ui = new HeadlessUi((line) => said.push(line));
let product: Product;
beforeAll(async () => {
  product = await Product.open({ ui });
});
afterEach(() => {
  product.edition.permissions.grant(ANA);
  for (const shown of [said, ui.menus, ui.panes]) shown.length = 0;
});
afterAll(() => product.close());

/** The check as the page shows it. */
async function checkLine(key: string, of = product) {
  const facts = await of.value('checkSheet');
  const page = { browserZone: 'America/New_York', now: of.edition.clock.now() };
  return checkSheet(facts, page).find((line) => line.key === key);
}

const ASKS_AGAIN = 'Authorization is required to perform that action.';
const GOOGLES_PAGE = expect.stringMatching(/^https:\/\/accounts\.google\.com\//);
const wordsOf = (scope: string) => PERMISSIONS.find((one) => one.scope === scope)?.words;

it('what the add-on tells of permissions is what the manifest and the README list', () => {
  const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  expect(PERMISSIONS.map(({ scope }) => scope)).toEqual(manifest.oauthScopes);
  const readme = readFileSync('README.md', 'utf8');
  for (const { words } of PERMISSIONS) expect(readme).toContain(`| ${words} |`);
});

// https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
describe.each(['onInstall', 'onOpen'])('%s makes the menu and touches nothing else', (name) => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('in mode %s', async (authMode) => {
    product.edition.permissions.revoke(ANA);
    const kind = authMode === 'FULL' ? 'menu' : 'simple-trigger';
    const result = await product.run(name, { kind, authMode });
    expect(result.ok).toBe(true);
    const called = Object.keys(result.calls.counts);
    expect(called.filter((one) => !/^(Menu|Ui\.create|SpreadsheetApp\.getUi)/.test(one))).toEqual(
      [],
    );
    expect(JSON.stringify(ui.menus)).toContain('Set up this sheet');
    expect(JSON.stringify(ui.menus)).toContain('Check this sheet…');
    expect(said).toEqual([]);
  });
});

describe('a click in the menu', () => {
  it.each([...BASIC_SCOPES])('without %s Google asks again, and nothing is done', async (scope) => {
    product.edition.permissions.revoke(ANA, [scope]);
    const result = await product.run('showToday');
    expect(result).toMatchObject({ ok: false, error: { message: ASKS_AGAIN } });
    expect(ui.panes).toEqual([]);
    // Not held back by a dialog of our own.
    expect(said).toEqual([]);
  });

  it.each([[COMPOSE_SCOPE], [TRIGGER_SCOPE]])('without %s every view opens', async (scope) => {
    product.edition.permissions.revoke(ANA, [scope]);
    await product.click('showToday');
    expect(said).toEqual(['[sidebar] Informational Interviews']);
  });

  it('to draft now asks for the permission for drafts', async () => {
    product.edition.permissions.revoke(ANA, [COMPOSE_SCOPE]);
    const result = await product.run('draftWhatIsDue');
    expect(result).toMatchObject({ ok: false, error: { message: ASKS_AGAIN } });
  });
});

describe('in the sidebar', () => {
  it.each([...BASIC_SCOPES].filter((scope) => !scope.endsWith('container.ui')))(
    'a permission that is gone meanwhile is named, with the way back: %s',
    async (scope) => {
      product.edition.permissions.revoke(ANA, [scope]);
      const answer = await product.call('readPage', 'today');
      expect(answer).toMatchObject({ ok: false });
      const message = answer.ok ? '' : answer.message;
      expect(message).toContain(`You have not allowed “${wordsOf(scope)}”`);
      expect(message).toContain('allow it when Google asks');
    },
  );

  it('without Gmail it says so, leads to Google’s page, and goes on once it is allowed', async () => {
    product.edition.permissions.revoke(ANA, [COMPOSE_SCOPE]);
    const page = await product.value('readPage', 'thank-you-notes');
    expect(page).toMatchObject({ canDraftInGmail: false, consentUrl: GOOGLES_PAGE });
    expect(await product.call('turnHourlyDrafts', true)).toMatchObject({
      code: 'no-permission',
      message: expect.stringContaining('Allow it at Google'),
    });
    expect(await checkLine('permissions')).toMatchObject({
      level: 'look',
      remedy: 'allow',
      sentences: [expect.stringContaining('Open in Gmail and Copy work without')],
    });
    product.edition.permissions.grant(ANA, [COMPOSE_SCOPE]);
    const again = await product.value('readPage', 'thank-you-notes');
    expect(again).toMatchObject({ canDraftInGmail: true, consentUrl: '' });
    expect(await checkLine('permissions')).toMatchObject({ level: 'fine' });
  });

  it('without triggers all but hourly drafts works, and switching on says what is missing', async () => {
    product.edition.permissions.revoke(ANA, [TRIGGER_SCOPE]);
    const page = await product.value('readPage', 'thank-you-notes');
    expect(page.thankYous.hourlyDraftsOn).toBe(false);
    const refused = await product.call('turnHourlyDrafts', true);
    const message = refused.ok ? '' : refused.message;
    expect(message).toContain(`You have not allowed “${wordsOf(TRIGGER_SCOPE)}”`);
    expect(message).toContain('Check this sheet');
    expect(await checkLine('permissions')).toMatchObject({ level: 'broken', remedy: 'allow' });
  });
});

describe('hourly drafts', () => {
  beforeAll(() => product.value('turnHourlyDrafts', true));

  it('stand still once everything was withdrawn; coming back, the person reads that', async () => {
    product.edition.permissions.revoke(ANA);
    product.hoursPass(5);
    // Google does not even begin: no line of ours runs, so no line of ours can tell.
    expect(await product.hourly()).toMatchObject({ ok: false, calls: { total: 0 } });
    product.edition.permissions.grant(ANA);
    expect(await checkLine('hourly')).toMatchObject({
      level: 'broken',
      remedy: 'hourly',
      sentences: [expect.stringContaining('ran last 5 hours ago')],
    });
    expect((await product.hourly()).ok).toBe(true);
    expect(await checkLine('hourly')).toMatchObject({ level: 'fine' });
  });

  it('with Gmail alone withdrawn they run, and say that they do nothing', async () => {
    product.edition.permissions.revoke(ANA, [COMPOSE_SCOPE]);
    expect((await product.hourly()).ok).toBe(true);
    expect(await checkLine('hourly')).toMatchObject({
      level: 'broken',
      remedy: 'allow',
      sentences: [expect.stringContaining('they do nothing')],
    });
  });

  it('stand still after an update that asks for more, until the person has answered', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'interviews-update-'));
    const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as {
      oauthScopes: string[];
    };
    const [added = ''] = manifest.oauthScopes.splice(2, 1);
    const write = () => writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
    cpSync('dist/Code.js', join(folder, 'Code.js'));
    cpSync('dist/Sidebar.html', join(folder, 'Sidebar.html'));
    write();
    const files = [join(folder, 'Code.js'), resolve('test/journeys/by-hand.js')];
    const older = await Product.open({ files });
    // The question as it was then.
    older.edition.permissions.grant(ANA);
    expect((await older.hourly()).ok).toBe(true);
    manifest.oauthScopes.push(added);
    write();
    const newer = await older.copy({ files });
    await older.close();
    rmSync(folder, { recursive: true, force: true });

    expect(await newer.hourly()).toMatchObject({ ok: false, error: { message: ASKS_AGAIN } });
    expect(await checkLine('permissions', newer)).toMatchObject({
      level: 'broken',
      sentences: [expect.stringContaining(wordsOf(added) ?? 'no words')],
    });
    newer.edition.permissions.grant(ANA);
    expect((await newer.hourly()).ok).toBe(true);
    await newer.close();
  });
});
