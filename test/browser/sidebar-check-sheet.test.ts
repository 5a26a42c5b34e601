// Check this sheet, driven by hand in a real browser.
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { IN_ORDER, ODD, tab } from './check-data';
import { PAGE } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { hasFocus, no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const DATA = { ...PAGE, view: 'check-sheet' } as const;
const now = () => new Date().toISOString();
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const fine = () => ({ ...IN_ORDER, lastRunAt: now(), sheetZone: zone });

it('looks by itself, with one call, and says that all is in order', async () => {
  const { page, calls, complaints } = await openSidebar(browser, DATA, {
    checkSheet: () => yes(fine()),
  });
  await page.getByText('Everything is in order.').waitFor();
  // Nothing is folded away where nothing else is there to be read.
  await page.getByText('All that it needs are given.').waitFor();
  expect(calls).toEqual([{ name: 'checkSheet', args: [] }]);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

it.each([
  [280, false],
  [300, true],
])('is sound where much is odd (%p px, dark: %p)', async (width, isDark) => {
  const { page } = await openSidebar(
    browser,
    DATA,
    { checkSheet: () => yes(ODD) },
    { width, isDark },
  );
  await page.getByText('5 things need mending').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  const allow = page.getByRole('link', { name: 'Allow it at Google' });
  expect(await allow.getAttribute('href')).toBe(ODD.allowUrl);
  await page.close();
});

it('sets the sheet up, looks again, and puts the focus on what came of it', async () => {
  let isMended = false;
  const lacking = { ...fine(), tabs: [tab('Contacts', { missing: ['Stage', 'Email'] })] };
  const { page, calls } = await openSidebar(browser, DATA, {
    checkSheet: () => yes(isMended ? fine() : lacking),
    setUpSheetFromPage: () => {
      isMended = true;
      return yes({ ...PAGE, view: 'add-people' });
    },
  });
  await page.getByRole('button', { name: 'Set up this sheet' }).click();
  const outcome = page.getByRole('status').filter({ hasText: 'Everything is in order.' });
  expect(await hasFocus(outcome)).toBe(true);
  expect(calls.map(({ name }) => name)).toEqual(['checkSheet', 'setUpSheetFromPage', 'checkSheet']);
  await page.close();
});

it('says what went wrong with the check itself, and can be asked again', async () => {
  let tries = 0;
  const { page } = await openSidebar(browser, DATA, {
    checkSheet: () => (++tries === 1 ? no('busy', 'Wait a moment.') : yes(fine())),
  });
  await page.getByRole('alert').filter({ hasText: 'Wait a moment.' }).waitFor();
  await page.getByRole('button', { name: 'Check again' }).click();
  await page.getByText('Everything is in order.').waitFor();
  await page.close();
});

it('copies a report that can be read before it is sent', async () => {
  const { page } = await openSidebar(browser, DATA, { checkSheet: () => yes(ODD) });
  await page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'])
    .catch(() => {});
  await page.getByRole('button', { name: 'Copy the report' }).click();
  await page.getByText('Copied.').first().waitFor();
  await page.getByText('Show the report').click();
  const report = await page.locator('pre').textContent();
  expect(report).toContain('Tabs: broken (Interviews is missing, perhaps renamed)');
  expect(report).not.toContain('Maria');
  await page.close();
});

it('is reached from Help, also in a sheet that was never set up', async () => {
  const blank = { ...PAGE, isSetUp: false, people: [], selected: null };
  const { page } = await openSidebar(
    browser,
    { ...blank, view: 'help' },
    { checkSheet: () => yes({ ...fine(), tabs: [tab('Contacts', { isThere: false })] }) },
  );
  await page.getByRole('main').getByRole('button', { name: 'Check this sheet' }).click();
  await page.getByText('The tab “Contacts” is missing').waitFor();
  await page.close();
});

it('drafts that were not allowed: Google’s page, and the way back', async () => {
  const without = { ...PAGE, canDraftInGmail: false, consentUrl: 'https://accounts.google.com/x' };
  let isAllowed = false;
  const { page } = await openSidebar(
    browser,
    { ...without, view: 'thank-you-notes' },
    { readPage: (view) => yes({ ...(isAllowed ? PAGE : without), view }) },
  );
  await page.route('https://accounts.google.com/**', (route) => route.abort());
  await page.getByRole('link', { name: 'Allow it at Google' }).click();
  await page.getByRole('button', { name: 'I have allowed it' }).click();
  await page.getByText('Google does not say so yet').waitFor();
  isAllowed = true;
  await page.getByRole('button', { name: 'I have allowed it' }).click();
  await page.getByText('There is no Gmail permission yet').waitFor({ state: 'detached' });
  await page.close();
});
