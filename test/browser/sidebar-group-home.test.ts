// What a member and a coach do in the view of their group.
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { AS_COACH, ELIAS, GROUP, win } from './group-data';
import { ANA, NO_CHANGE, PAGE } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { hasFocus, no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const MEMBER = { ...PAGE, view: 'group', group: GROUP } as const;
const COACH = { ...PAGE, view: 'group', group: AS_COACH } as const;

it('a member shares a win about the contact in front, in two clicks and a sentence', async () => {
  const news = win('win-9', { what: 'She gave me three names.', isMine: true });
  const { page, calls } = await openSidebar(browser, MEMBER, {
    shareWin: () => yes({ ...NO_CHANGE, group: { ...GROUP, wins: [news, ...GROUP.wins] } }),
  });
  await page.getByLabel('In a sentence or two').fill('She gave me three names.');
  await page.getByRole('button', { name: 'Share it' }).click();
  expect(
    await hasFocus(page.getByText('Shared. Well done.').locator('xpath=ancestor::div[2]')),
  ).toBe(true);
  expect(calls).toMatchObject([
    {
      name: 'shareWin',
      args: [{ kind: 'Win', what: 'She gave me three names.', contactId: ANA.id }],
    },
  ]);
  expect(await page.getByLabel('In a sentence or two').inputValue()).toBe('');
  await page.getByText('She gave me three names.').waitFor();
  await page.close();
});

it('the name can be left out, and what was typed stays where sharing fails', async () => {
  const { page, calls } = await openSidebar(browser, MEMBER, {
    shareWin: () => no('busy', 'Another run is writing in this sheet.'),
  });
  await page.getByLabel('A question').check({ force: true });
  await page.getByLabel('In a sentence or two').fill('How long do I wait?');
  await page.getByRole('button', { name: 'Leave the name out' }).click();
  await page.getByRole('button', { name: 'Share it' }).click();
  await page.getByText('Another run is writing in this sheet.').waitFor();
  await page.getByRole('button', { name: 'Share it' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.notice-failed').length === 1);
  expect(await page.getByLabel('In a sentence or two').inputValue()).toBe('How long do I wait?');
  const [first, second] = calls.map(({ args }) => args[0] as { key: string; contactId: string });
  expect(first).toMatchObject({ kind: 'Question', contactId: '' });
  // The same letter again, by its key.
  expect(second?.key).toBe(first?.key);
  await page.close();
});

it('a coach answers who waits, and it waits no longer', async () => {
  const answered = AS_COACH.wins.map((one) =>
    one.id === 'win-1' ? { ...one, coachReply: 'Yes, tell her.' } : one,
  );
  const { page, calls } = await openSidebar(browser, COACH, {
    replyToWin: () => yes({ ...NO_CHANGE, group: { ...AS_COACH, wins: answered } }),
  });
  await page.getByText('1 question waits for you').waitFor();
  await page.getByLabel('Your answer').fill('Yes, tell her.');
  await page.getByRole('button', { name: `Answer: ${ELIAS.name}` }).click();
  await page.getByText('Coach: Yes, tell her.').waitFor();
  expect(calls).toMatchObject([{ name: 'replyToWin', args: ['win-1', 'Yes, tell her.'] }]);
  expect(await page.getByText('question waits for you').count()).toBe(0);
  await page.close();
});

it('a coach sees who needs a word first, and nothing of who has not agreed', async () => {
  const { page } = await openSidebar(browser, COACH);
  const cards = page.locator('.member');
  expect(await cards.locator('strong').allTextContents()).toEqual([
    'Elias Schröder-Wang',
    'Dana Kim',
    'Ruth Okafor',
  ]);
  expect(await cards.nth(2).textContent()).toBe('Ruth Okaforhas not agreed that you look');
  await page.close();
});

it('the digest is switched to a day, and made again only by a button that says so', async () => {
  const { page, calls } = await openSidebar(browser, COACH, {
    turnWeeklyDigest: (weekday) =>
      yes({
        ...NO_CHANGE,
        group: { ...AS_COACH, digest: { weekday, lastWeekLocal: '2026-11-23', lastResult: '' } },
      }),
    draftDigest: () => yes({ url: 'https://mail.google.com/mail/#drafts', change: NO_CHANGE }),
  });
  await page.getByRole('button', { name: 'Draft it now' }).waitFor();
  await page.getByLabel('Draft it by itself').selectOption('Mondays');
  await page.getByRole('button', { name: 'Draft it once more' }).click();
  await page.getByText('The digest is in your drafts.').waitFor();
  expect(calls).toMatchObject([
    { name: 'turnWeeklyDigest', args: [1] },
    { name: 'draftDigest', args: [expect.any(String), true] },
  ]);
  await page.close();
});

it('the picture for the meeting counts only those who agreed', async () => {
  const { page } = await openSidebar(browser, COACH, {}, { width: 1000, height: 700 });
  await page.getByText('Our week from Monday 23 November').waitFor();
  const figures = page.locator('.meeting-figures');
  expect(await figures.textContent()).toContain('9 people askedaim: 154 talks heldaim: 6');
  expect(await page.locator('.meeting').textContent()).not.toContain('Ruth');
  expect(await violations(page)).toEqual([]);
  await page.close();
});

it('a reply shows under Today until it is seen', async () => {
  const seen = GROUP.wins.map((one) => ({ ...one, isReplyNew: false }));
  const { page } = await openSidebar(
    browser,
    { ...MEMBER, view: 'today' },
    { markReplySeen: () => yes({ ...NO_CHANGE, group: { ...GROUP, wins: seen } }) },
  );
  const notice = page.locator('.notice', { hasText: 'Your coach answered' });
  await notice.getByText('Seven working days, then once more').waitFor();
  await notice.getByRole('button', { name: 'Got it' }).click();
  await notice.waitFor({ state: 'detached' });
  await page.close();
});

it.each([
  ['a member', MEMBER, false],
  ['a coach, in the dark', COACH, true],
])('is sound for %s at 300 px', async (_, data, isDark) => {
  const { page, complaints } = await openSidebar(browser, data, {}, { isDark });
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

it('hostile words stay words', async () => {
  const wins = [win('win-x', { what: '<img src=x onerror=alert(1)>{{me}}', member: '"><script>' })];
  const { page, complaints } = await openSidebar(browser, {
    ...MEMBER,
    group: { ...GROUP, wins },
  });
  await page.getByText('<img src=x onerror=alert(1)>{{me}}').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
