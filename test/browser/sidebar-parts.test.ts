// Views that are opened in the page and need more than it came with.
import type { Browser } from 'playwright-core';
import type { LateParts, PageData } from '../../src/calls';
import { launchBrowser } from './browser';
import { BO, PAGE } from './sidebar-data';
import { openSidebar, yes } from './sidebar-page';
import { BUSY_DAY } from './today-data';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const LEAN: PageData = { ...BUSY_DAY, parts: ['hourly', 'drafting'], templates: [], questions: [] };
const LATE: LateParts = {
  ...{ parts: ['questions'], problems: [], contact: null, thankYous: {} },
  page: { questions: PAGE.questions },
};

it('fetches it once, and shows the view then', async () => {
  const { page, calls } = await openSidebar(browser, LEAN, { readParts: () => yes(LATE) });
  for (const view of ['Prepare questions', 'Today', 'Prepare questions']) {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation').getByRole('button', { name: view }).click();
    await page.getByRole('heading', { name: view, level: 1 }).waitFor();
  }
  await page.getByRole('combobox', { name: 'Who is it about?' }).waitFor();
  expect(calls).toEqual([{ name: 'readParts', args: [['questions'], ''] }]);
  await page.close();
});

it('says what failed, and tries again when asked to', async () => {
  let tries = 0;
  const { page } = await openSidebar(browser, LEAN, {
    readParts: () => {
      tries += 1;
      return tries === 1 ? 'NetworkError: offline' : yes(LATE);
    },
  });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Prepare questions' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('combobox', { name: 'Who is it about?' }).waitFor();
  await page.close();
});

it('brings the contact that the view is opened for with the same call', async () => {
  const late = { ...LATE, parts: ['templates', 'drafting'], contact: BO } as LateParts;
  const { page, calls } = await openSidebar(browser, LEAN, { readParts: () => yes(late) });
  await page
    .getByRole('button', { name: /^Write/ })
    .first()
    .click();
  await page.getByText(BO.name).first().waitFor();
  expect(calls.map(({ name }) => name)).toEqual(['readParts']);
  expect(calls[0]?.args[1]).not.toBe('');
  await page.close();
});
