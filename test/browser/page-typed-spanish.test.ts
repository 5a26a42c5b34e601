// What somebody types in the grid of the Spanish edition is read as Google reads it in a sheet of Spain.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { menuItems, topMenus } from '../../local/words/es/menus';
import { welcomeWords } from '../../local/words/es/start';
import { NAME_BOX } from '../../local/words/es/toolbar';
import { LocalEdition } from './local-edition';

async function type(page: Page, a1: string, text: string): Promise<void> {
  const box = page.getByLabel(NAME_BOX);
  await box.fill(a1);
  await box.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function shown(page: Page): Promise<readonly string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: topMenus.file }).click();
  await page.getByRole('menuitem', { name: menuItems.downloadTab }).click();
  return (await readFile(await (await download).path(), 'utf8')).trim().split(/\r?\n/);
}

test('days come before months, commas part decimals, and formulas are written with semicolons', async () => {
  const edition = await LocalEdition.start('dist-es');
  const { page } = await edition.open('you@example.com');
  await page.getByRole('button', { name: welcomeWords.empty }).click();
  await page.locator('main[aria-busy="false"]').waitFor();
  await type(page, 'A1', '3/12/2026');
  await type(page, 'A2', '2,5');
  await type(page, 'A3', '=SUM(A2;0,5)');
  await type(page, 'A4', '=TEXT(A1;"yyyy-mm-dd")');
  await type(page, 'A5', '12/31/2026');
  const lines = await shown(page);
  await edition.stop();
  const [day, , sum, dayAsText, noDay] = lines;
  expect([day, sum, dayAsText, noDay]).toEqual(['2026-12-03', '3', '2026-12-03', '12/31/2026']);
});
