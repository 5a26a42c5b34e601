// A letter on paper: what is printed, and what is not.
import type { Browser, Page } from 'playwright-core';
import type { ContactDetail } from '../../src/calls';
import { launchBrowser } from './browser';
import { ANA, changeOf, PAGE } from './sidebar-data';
import { openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const message = (page: Page) => page.getByLabel('Message', { exact: true });
const printButton = (page: Page) => page.getByRole('button', { name: 'Print letter' });

async function letter(contact: ContactDetail = ANA, settings = PAGE.settings) {
  const opened = await openSidebar(
    browser,
    { ...PAGE, selected: contact, settings },
    { markSent: () => yes(changeOf({ ...contact, stage: 'Asked' })) },
    { isDark: true },
  );
  const { page } = opened;
  await page.getByRole('radio', { name: 'Letter' }).check();
  await page.getByLabel('Why this person?').fill('you moved from the ward into software');
  return opened;
}

/** All that would be on the paper, line by line. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = String(await page.evaluate('document.body.innerText'));
  await page.emulateMedia({ media: null });
  return text.replace(/\n+/g, '\n').trim();
}

/** The number of pages, as the document itself has it. */
async function pageCount(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return (pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

it('holds a letter and nothing of the page around it, on one sheet', async () => {
  const { page, complaints } = await letter();
  expect((await onPaper(page)).split('\n')).toEqual([
    'Maria Lopez',
    '555-0100',
    '24 November 2026',
    'Ana Silva',
    'Head of Nursing Informatics',
    'Harborview Health',
    'Your advice on Harborview Health',
    'Dear Ana,',
    expect.stringMatching(/^Dana Kim suggested that I write to you, because you moved/),
    expect.stringMatching(/^May I visit or call you for 20 minutes/),
    'Thank you for your kindness.',
    'Kind regards,',
    'Maria Lopez',
  ]);
  expect(await pageCount(page)).toBe(1);
  expect(complaints).toEqual([]);
  await page.close();
});

it('is black on white, whatever the screen is', async () => {
  const { page } = await letter();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colors = await page.evaluate(
    '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector(".printed-letter")).color]',
  );
  expect(colors).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await page.close();
});

it('leaves room to sign by hand', async () => {
  const { page } = await letter();
  await page.emulateMedia({ media: 'print' });
  const closing = await page.locator('.printed-closing > p').first().boundingBox();
  const signer = await page.locator('.printed-signer').boundingBox();
  const gap = (signer?.y ?? 0) - ((closing?.y ?? 0) + (closing?.height ?? 0));
  expect(gap).toBeGreaterThanOrEqual(50);
  await page.close();
});

it('flows onto a second sheet where it is long', async () => {
  const { page } = await letter();
  const paragraph = 'Your work on the ward has taught me how a record can serve a nurse. '.repeat(
    8,
  );
  const body = await message(page).inputValue();
  await message(page).fill(body.replace('Thank you', `${`${paragraph}\n\n`.repeat(7)}Thank you`));
  // How many exactly is up to the fonts of the computer.
  expect(await pageCount(page)).toBeGreaterThan(1);
  await page.close();
});

it('has no empty lines where little is known', async () => {
  const contact = { ...ANA, title: '', organization: '', name: 'Ana' };
  const { page } = await letter(contact, { ...PAGE.settings, signature: '' });
  const lines = (await onPaper(page)).split('\n');
  expect(lines.slice(0, 4)).toEqual([
    'Maria Lopez',
    '24 November 2026',
    'Ana',
    expect.stringContaining('Your advice on'),
  ]);
  await page.close();
});

it('shows what was written as text, whatever it is', async () => {
  const { page } = await letter({ ...ANA, organization: '<b>=1+1</b>' });
  await message(page).fill(
    'Dear Ana,\n\n<script>alert(1)</script> שלום 🌱\n\nThanks,\nMaria Lopez',
  );
  expect(await onPaper(page)).toContain('<script>alert(1)</script> שלום 🌱');
  await page.close();
});

it('prints on a click, then asks whether it was sent, and files that', async () => {
  const { page, calls } = await letter();
  await page.evaluate('window.printed = 0; window.print = () => { window.printed += 1; }');
  await printButton(page).click();
  expect(await page.evaluate('window.printed')).toBe(1);
  await page.getByRole('button', { name: 'I sent it: mark as asked' }).click();
  await page.getByText('Ana Silva is now marked as asked').waitFor();
  expect(calls).toMatchObject([
    { name: 'markSent', args: [{ channel: 'Letter', use: 'Request' }] },
  ]);
  await page.close();
});

it('is not printed while something is left to fill in', async () => {
  const { page } = await letter({ ...ANA, introducedBy: '', introducerPermission: '' });
  await page.getByLabel('Why this person?').fill('');
  await page.evaluate('window.print = () => { throw new Error("printed"); }');
  expect(await printButton(page).getAttribute('aria-disabled')).toBe('true');
  await printButton(page).click({ force: true });
  await page.getByText(/^Before it is printed:/).waitFor();
  await page.close();
});

it('leaves every other page of the sidebar as it is on the screen', async () => {
  const { page } = await openSidebar(browser, PAGE);
  expect(await onPaper(page)).toContain('Draft a request');
  await page.close();
});
