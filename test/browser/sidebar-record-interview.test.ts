// Record an interview, driven by hand in a real browser.
import type { Browser, Page } from 'playwright-core';
import type { FiledInterview, InterviewRecord } from '../../src/calls';
import { launchBrowser } from './browser';
import { ANA, changeOf, PAGE, PLANNED } from './sidebar-data';
import { hasFocus, no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const DATA = {
  ...PAGE,
  view: 'record-interview',
  selected: { ...ANA, stage: 'Scheduled', interviews: [PLANNED] },
} as const;
const FILED: FiledInterview = {
  referralsAdded: 1,
  referralsKnown: 0,
  thankYouDue: 'Tue 24 Nov 2026, 11:20',
  change: changeOf({ ...ANA, stage: 'Met' }),
};
const learned = (page: Page) => page.getByLabel('What I learned');
const recordIn = (args: readonly unknown[] | undefined) => args?.[0] as InterviewRecord;

it('files a whole record by keyboard alone, in the order of the page', async () => {
  const { page, calls } = await openSidebar(browser, DATA, { recordInterview: () => yes(FILED) });
  expect(await hasFocus(learned(page))).toBe(true);
  await page.keyboard.type('The portfolio matters most.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Rosa Diaz');
  await page.keyboard.press('Tab');
  await page.keyboard.type('rosa@example.com');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Acme');
  await page.getByRole('radio', { name: 'Yes' }).focus();
  await page.keyboard.press('Space');
  await page.getByText('Ideas and facts they gave me').press('Enter');
  await page.getByRole('button', { name: 'Write down: Idea' }).press('Enter');
  await page.keyboard.type('Two companies to look at');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Filed').waitFor();
  expect(calls).toHaveLength(1);
  expect(calls[0]?.args[0]).toMatchObject({
    contactId: ANA.id,
    interviewId: PLANNED.id,
    startsAtLocal: '2026-11-24T09:00',
    minutes: 20,
    learned: 'The portfolio matters most.',
    helpReceived: 'Idea: Two companies to look at',
    mayMention: 'Yes',
    referrals: [{ name: 'Rosa Diaz', email: 'rosa@example.com', introducedBy: 'Ana Silva' }],
    thankYou: 'Due',
  });
  await page.getByText('1 person added.').waitFor();
  await page.close();
});

it('says when the note comes, and that it waits where hourly drafts are off', async () => {
  const { page } = await openSidebar(browser, DATA, { recordInterview: () => yes(FILED) });
  await page.getByRole('button', { name: 'File it' }).click();
  const box = page.getByRole('status').filter({ hasText: 'Filed' });
  expect(await box.textContent()).toContain('Tue 24 Nov 2026, 11:20');
  await page.getByRole('button', { name: 'See hourly drafts' }).click();
  await page.getByRole('switch').waitFor();
  await page.close();
});

it('loses nothing when filing fails, and tries again under the same key', async () => {
  let isBroken = true;
  const { page, calls } = await openSidebar(browser, DATA, {
    recordInterview: () => (isBroken ? no('busy', 'Wait a minute.') : yes(FILED)),
  });
  await learned(page).fill('Precious words');
  await page.getByRole('button', { name: 'File it' }).click();
  await page.getByText('Wait a minute.').waitFor();
  expect(await learned(page).inputValue()).toBe('Precious words');
  isBroken = false;
  await page.getByRole('button', { name: 'File it' }).click();
  await page.getByText('Filed').waitFor();
  expect(recordIn(calls[1]?.args).key).toBe(recordIn(calls[0]?.args).key);
  await page.close();
});

it('gives the next record a key of its own', async () => {
  const { page, calls } = await openSidebar(browser, DATA, { recordInterview: () => yes(FILED) });
  await page.getByRole('button', { name: 'File it' }).click();
  await page.getByRole('button', { name: 'Record another talk' }).click();
  await page.getByRole('button', { name: 'File it' }).click();
  await page.getByText('Filed').waitFor();
  expect(recordIn(calls[1]?.args).key).not.toBe(recordIn(calls[0]?.args).key);
  await page.close();
});

it('shows the result though the person looked at another page meanwhile', async () => {
  let answer: (value: ReturnType<typeof yes<FiledInterview>>) => void = () => {};
  const { page } = await openSidebar(browser, DATA, {
    recordInterview: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  await page.getByRole('button', { name: 'File it' }).click();
  await page.getByText('Filing…').waitFor();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Help' }).click();
  answer(yes(FILED));
  await page.getByRole('button', { name: 'Record an interview' }).click();
  await page.getByText('Tue 24 Nov 2026, 11:20').waitFor();
  await page.close();
});

it('does not file on Enter in a one-line field', async () => {
  const { page, calls } = await openSidebar(browser, DATA);
  await page.getByLabel('Person 1: name').fill('Rosa');
  await page.keyboard.press('Enter');
  expect(calls).toEqual([]);
  await page.close();
});

it('opens what is folded and says so where something in it is wrong', async () => {
  const { page, calls } = await openSidebar(browser, DATA);
  await page.getByText('When and what about').click();
  await page.getByLabel('Minutes').fill('0');
  await page.getByText('When and what about').click();
  await page.getByRole('button', { name: 'File it' }).click();
  await page.getByText('Use a number from 1 to 999.').waitFor();
  expect(calls).toEqual([]);
  await page.close();
});
