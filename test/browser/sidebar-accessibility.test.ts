// Every view for everybody: axe's rules, narrow and wide, light and dark, and the keyboard.
import type { Browser } from 'playwright-core';
import { VIEWS } from '../../src/calls';
import { launchBrowser } from './browser';
import { ANA, NOTES, PAGE, PLANNED } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { hasFocus, openSidebar } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const FULL = {
  ...PAGE,
  problems: [{ tab: 'Contacts', message: 'The column “Stage” is missing.' }],
  selected: {
    ...ANA,
    name: 'Bartholomew Featherstonehaugh-Montgomery III',
    organization: 'Donaudampfschifffahrtsgesellschaftskapitänsverband',
    interviews: [PLANNED],
  },
  thankYous: { ...PAGE.thankYous, notes: NOTES },
} as const;
const EMPTY = { ...PAGE, people: [], selected: null, templates: [] };

const CASES = VIEWS.flatMap((view) =>
  [280, 300, 420].map((width) => ({ view, width, isDark: width === 300 })),
);

it.each(CASES)('$view is sound at $width px (dark: $isDark)', async ({ view, width, isDark }) => {
  for (const data of [FULL, EMPTY]) {
    const { page, complaints } = await openSidebar(
      browser,
      { ...data, view },
      {},
      { width, isDark },
    );
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  }
});

it('leaves the open menu with Escape, back on its button', async () => {
  const { page } = await openSidebar(browser, PAGE);
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.press('Enter');
  await page.getByRole('button', { name: 'Settings' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await menu.getAttribute('aria-expanded')).toBe('false');
  expect(await hasFocus(menu)).toBe(true);
  await page.close();
});

it('puts the focus on the title of the view that was opened', async () => {
  const { page } = await openSidebar(browser, PAGE);
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await page.getByRole('button', { name: 'Thank-you notes' }).press('Enter');
  const title = page.getByRole('heading', { level: 1, name: 'Thank-you notes' });
  expect(await hasFocus(title)).toBe(true);
  await page.close();
});

it.each(VIEWS)('%s asks nothing of the network', async (view) => {
  const { page, requests } = await openSidebar(browser, { ...FULL, view });
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
  await page.close();
});
