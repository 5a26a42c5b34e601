// Introductions inside the group, and the same person asked by two.
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { DANA, GROUP } from './group-data';
import { ANA, NO_CHANGE, PAGE } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const knows = {
  memberEmail: DANA.email,
  place: 'North Bank',
  kind: 'organization',
  people: 2,
  met: 1,
} as const;

it('names the member who knows people there, and drafts the letter to them', async () => {
  const data = { ...PAGE, view: 'whom-i-know', group: { ...GROUP, knownPlaces: [knows] } } as const;
  const { page, calls } = await openSidebar(browser, data, {
    draftToMember: () => yes({ url: 'https://mail.google.com/mail/#drafts', change: NO_CHANGE }),
  });
  await page.getByLabel('Organization or field').fill('north bank');
  const card = page.locator('.path', { hasText: 'Dana Kim' });
  await card.getByText('Knows 2 people at North Bank.').waitFor();
  await card.getByRole('button', { name: 'Ask for an introduction Dana Kim' }).click();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await card.getByLabel('Message').fill('Hi Dana, would you?');
  await card.getByRole('button', { name: 'Create Gmail draft' }).click();
  await page.getByText('The letter is in your drafts.').waitFor();
  expect(calls).toMatchObject([
    { name: 'draftToMember', args: [{ memberEmail: DANA.email, body: 'Hi Dana, would you?' }] },
  ]);
  await page.close();
});

it('stops a request to somebody whom another member asked, until they have talked', async () => {
  const shared = [
    { contactId: ANA.id, others: [{ memberName: 'Dana Kim', askedOnLocal: '2026-11-20' }] },
  ];
  const { page, calls } = await openSidebar(
    browser,
    { ...PAGE, group: { ...GROUP, shared } },
    { createDraft: () => yes({ url: 'https://mail.google.com/mail/#drafts', change: NO_CHANGE }) },
  );
  await page.getByText('Dana Kim asked this person on Fri 20 Nov').first().waitFor();
  const create = page.getByRole('button', { name: 'Create Gmail draft' });
  expect(await create.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('button', { name: 'We have talked about it' }).click();
  await page.locator('[aria-disabled="false"]', { hasText: 'Create Gmail draft' }).click();
  await page.waitForFunction(() => document.body.textContent?.includes('draft'));
  expect(calls.filter(({ name }) => name === 'createDraft')).toMatchObject([
    { args: [{ knowsOthers: true }] },
  ]);
  await page.close();
});
