// The people whom a view offers while nobody is chosen, in a real browser.
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { contactId, PAGE, someone } from './sidebar-data';
import { openSidebar, yes } from './sidebar-page';
import { BUSY_DAY } from './today-data';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const ELENA = someone('contact-Олена Шевченко', 'Олена Шевченко');
const openOn = (view: 'draft-request' | 'prepare-questions' | 'record-interview') =>
  openSidebar(browser, { ...BUSY_DAY, view }, { readContact: () => yes(ELENA) });

it('offers whom a letter could go to, and opens it with one click', async () => {
  const { page, calls } = await openOn('draft-request');
  await page.getByRole('heading', { name: 'Not asked yet' }).waitFor();
  const offered = page.locator('.fits li');
  expect(await offered.allTextContents()).toEqual([
    'Олена ШевченкоΕλένη Παπαδοπούλου gave you the name',
    'فاطمة الزهراء بنعليTomás Herrera gave you the name',
    'Dana KimStonepath Properties, Inc.',
  ]);
  await offered.first().getByRole('button').click();
  await page.getByLabel('Message', { exact: true }).waitFor();
  expect(calls).toEqual([{ name: 'readContact', args: [contactId('contact-Олена Шевченко')] }]);
  expect(await offered.count()).toBe(0);
  await page.close();
});

it('offers the talks to come where questions are prepared, and those that are over where one is recorded', async () => {
  const { page } = await openOn('prepare-questions');
  expect(await page.locator('.fits li').allTextContents()).toEqual([
    expect.stringContaining('David KowalczykWed 25 Nov, 10:00 · no questions yet'),
    expect.stringContaining('Fri 27 Nov, 15:30'),
  ]);
  await page.close();
  const { page: record } = await openOn('record-interview');
  expect(await record.locator('.fits li').allTextContents()).toEqual([
    'Samuel AdéyẹmíMon 23 Nov, 15:30',
  ]);
  await record.close();
});

it('offers nobody where there is nobody to offer, nor beside somebody who is chosen', async () => {
  const nobody = { ...BUSY_DAY, view: 'draft-request', people: [], talks: [] } as const;
  const { page } = await openSidebar(browser, nobody);
  await page.getByText('Nobody is in your sheet yet').waitFor();
  expect(await page.locator('.fits').count()).toBe(0);
  await page.close();
  const { page: chosen } = await openSidebar(browser, {
    ...BUSY_DAY,
    view: 'draft-request',
    selected: PAGE.selected,
  });
  await chosen.getByLabel('Message', { exact: true }).waitFor();
  expect(await chosen.locator('.fits').count()).toBe(0);
  await chosen.close();
});
