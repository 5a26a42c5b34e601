// Thinking of people, driven by keys alone in a real browser.
import type { Browser, Page } from 'playwright-core';
import type { NewPerson } from '../../src/domain/records';
import { launchBrowser } from './browser';
import { BO, changeOf, crowd, PAGE } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { hasFocus, no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const DATA = { ...PAGE, view: 'add-people' } as const;
const EMPTY = { ...DATA, people: [], selected: null };
const field = (page: Page) => page.getByPlaceholder('Dana Kim, Harbor Bank');
async function enter(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
}

it('is what an empty sheet begins with: names by kind, added with one call', async () => {
  const { page, calls } = await openSidebar(browser, EMPTY, {
    addPeople: (people) =>
      yes({ added: people.length, known: 0, firstRowNumber: 2, change: changeOf(BO) }),
  });
  await field(page).focus();
  await enter(page, 'Dana Kim, Harbor Bank', 'Joe Marsh', '');
  await page.getByRole('heading', { name: 'Association members' }).waitFor();
  expect(await hasFocus(field(page))).toBe(true);
  await enter(page, 'Lin Wei');
  await page.keyboard.type('Not yet entered');
  await page.getByRole('button', { name: 'Add 4 people' }).press('Enter');
  const done = page.getByRole('status').filter({ hasText: '4 people added to your sheet' });
  expect(await hasFocus(done)).toBe(true);
  expect(calls).toHaveLength(1);
  const people = calls[0]?.args[0] as readonly NewPerson[];
  expect(people.map(({ name, organization, kind }) => [name, organization, kind])).toEqual([
    ['Dana Kim', 'Harbor Bank', 'Colleague'],
    ['Joe Marsh', '', 'Colleague'],
    ['Lin Wei', '', 'Association member'],
    ['Not yet entered', '', 'Association member'],
  ]);
  await page.close();
});

it('takes the last name back with Backspace in the empty line, and any with a click', async () => {
  const { page } = await openSidebar(browser, EMPTY);
  await field(page).focus();
  await enter(page, 'Dana Kim', 'Joe Marsh, Acme');
  await page.keyboard.press('Backspace');
  expect(await field(page).inputValue()).toBe('Joe Marsh, Acme');
  await page.getByRole('button', { name: 'Dana Kim', exact: true }).click();
  expect(await field(page).inputValue()).toBe('Dana Kim');
  await page.getByRole('button', { name: 'Joe Marsh Acme' }).waitFor();
  await page.getByRole('button', { name: 'Remove Joe Marsh' }).click();
  expect(await page.getByRole('list', { name: 'Colleagues so far' }).count()).toBe(0);
  expect(await hasFocus(field(page))).toBe(true);
  await page.close();
});

it('marks who is in the sheet while the name is typed, and does not add them again', async () => {
  const { page, calls } = await openSidebar(
    browser,
    { ...DATA, people: [...PAGE.people, ...crowd(1000)] },
    { addPeople: () => no('busy', 'Not now.') },
  );
  await page.getByRole('radio', { name: 'From memory' }).check();
  await field(page).fill('ana silva');
  await page.getByText('Ana Silva (Harborview Health) is in your sheet already.').waitFor();
  await field(page).press('Enter');
  await page.getByText('in your sheet', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Add people', exact: true }).press('Enter');
  expect(calls).toEqual([]);
  await field(page).fill('Ana Silva, Northwind');
  expect(await page.getByText('is in your sheet already').count()).toBe(0);
  await field(page).press('Enter');
  await page.getByRole('button', { name: 'Add 1 person' }).click();
  await page.getByText('Not now.').waitFor();
  await page.getByRole('button', { name: 'Ana Silva Northwind' }).waitFor();
  await page.close();
});

it('keeps the names while one looks elsewhere', async () => {
  const { page } = await openSidebar(browser, EMPTY);
  await field(page).focus();
  await enter(page, 'Dana Kim', '');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Add people' }).click();
  await page.getByRole('button', { name: 'Colleagues: 1 person' }).click();
  await page.getByRole('button', { name: 'Dana Kim', exact: true }).waitFor();
  await page.close();
});

it('takes a pasted list, a name a line', async () => {
  const { page } = await openSidebar(browser, EMPTY);
  await field(page).evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '1. Dana Kim\r\n2. Joe Marsh, Acme\r\n');
    input.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await page.getByRole('button', { name: 'Add 2 people' }).waitFor();
  await page.close();
});

it.each([
  [300, true],
  [280, false],
])('is sound at %d px (dark: %s), with long and odd names', async (width, isDark) => {
  const { page, complaints } = await openSidebar(browser, EMPTY, {}, { width, isDark });
  await field(page).focus();
  await enter(
    page,
    'Maximiliana Featherstonehaugh-Montgomery, Donaudampfschifffahrtsgesellschaft',
    'محمد عبد الله, شركة المثال',
    '=HYPERLINK("https://evil.example")',
    '<b>bold</b>',
  );
  await page.getByRole('button', { name: 'Add 4 people' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});
