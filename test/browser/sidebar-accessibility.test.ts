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

/** Each width once, and the usual one of Google's sidebar on dark. */
const LOOKS = [
  { width: 280, colorScheme: 'light' },
  { width: 300, colorScheme: 'dark' },
  { width: 420, colorScheme: 'light' },
] as const;

it.each(VIEWS)('%s is sound, narrow and wide, light and dark, and alone', async (view) => {
  for (const data of [FULL, EMPTY]) {
    const { page, complaints, requests } = await openSidebar(browser, { ...data, view });
    for (const { width, colorScheme } of LOOKS) {
      // A colour on its way from light to dark has no contrast.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 760 });
      expect([width, await violations(page)]).toEqual([width, []]);
      expect([width, await overflow(page)]).toEqual([width, 0]);
    }
    await page.waitForLoadState('networkidle');
    expect(requests).toEqual([]);
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
