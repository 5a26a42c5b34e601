// "Whom do I know there?", driven by hand in a real browser.
import type { Browser, Page } from 'playwright-core';
import type { TargetLine } from '../../src/calls';
import type { OrganizationId } from '../../src/domain/records';
import { packPerson } from '../../src/domain/summaries';
import { launchBrowser } from './browser';
import { person, TOWN_PAGE } from './people-of-a-town';
import { crowd, type FewPeople, NO_CHANGE, someone } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const VIEW: FewPeople = { ...TOWN_PAGE, view: 'whom-i-know' };
const TARGET: TargetLine = {
  id: 'organization-1' as OrganizationId,
  organization: 'City Quarter Brokerage',
  field: 'Commercial real estate',
  why: 'They know every empty office.',
  whoLeadsThere: 'Nobody yet.',
  lookedOnLocal: '2026-11-02',
};
const search = (page: Page) => page.getByRole('searchbox', { name: 'Organization or field' });
const cards = (page: Page) => page.locator('.path .card-name').allTextContents();

it('tells as one types who leads there, the nearest first, and by which way', async () => {
  const { page, calls } = await openSidebar(browser, VIEW);
  await search(page).pressSequentially('city quar');
  await page.getByRole('heading', { name: '4 people could lead to City Quarter' }).waitFor();
  await search(page).pressSequentially('ter');
  await page.getByRole('heading', { name: '5 people could lead to City Quarter' }).waitFor();
  expect((await cards(page)).slice(0, 5).map((text) => text.split(' ')[0])).toEqual([
    ...['陳美玲', 'Javier', 'Amara', 'Tomás', 'David'],
  ]);
  const david = page.locator('.path').filter({ hasText: 'David' });
  expect(await david.textContent()).toContain(
    'Through Amara Okafor → Tomás Herrera → 陳美玲 (Mei-ling Chen)',
  );
  expect(calls).toEqual([]);
  await page.close();
});

it('never takes a part of a word for a name', async () => {
  const { page } = await openSidebar(browser, VIEW);
  await search(page).fill('quart');
  expect(await cards(page)).not.toEqual([]);
  await search(page).fill('uarter');
  await page.getByRole('heading', { name: 'Nobody yet for uarter' }).waitFor();
  await page.close();
});

it('goes on to a letter for the person on the card', async () => {
  const { page, calls } = await openSidebar(browser, VIEW, {
    readContact: (id) => yes(person(id)),
  });
  await search(page).fill('city quarter');
  await page.getByRole('button', { name: 'Draft a request to Javier Ortega O’Neill' }).click();
  await page.getByRole('heading', { level: 1, name: 'Draft a request' }).waitFor();
  await page.getByText('Former asset manager').first().waitFor();
  expect(calls.map(({ name, args }) => [name, ...args])).toEqual([['readContact', 'javier']]);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Whom do I know there?' }).click();
  expect(await search(page).inputValue()).toBe('city quarter');
  await page.close();
});

it('offers no letter to those who said no, and none for people of others', async () => {
  const { page } = await openSidebar(browser, VIEW);
  await search(page).fill('hospitality');
  const priya = page.locator('.path').filter({ hasText: 'Priya' });
  expect(await priya.getByRole('button').count()).toBe(0);
  await search(page).fill('goldberg');
  await page.getByText('In the list of someone else in your group').waitFor();
  await page.close();
});

it('says “nobody yet” aloud, with the nearest by field, whom to ask, and how to add someone', async () => {
  const { page } = await openSidebar(browser, VIEW);
  await search(page).fill('Port Authority');
  const said = page.getByRole('status').filter({ hasText: 'Nobody yet for Port Authority' });
  await said.waitFor();
  await page.getByText('People you have met').waitFor();
  expect(await cards(page)).toHaveLength(3);
  await page.getByLabel('Which field is it in?').fill('affordable');
  await page.getByText('Nearest by field').waitFor();
  await page.getByText('Works in the same field: Affordable housing').first().waitFor();
  await page.getByRole('button', { name: 'Add someone' }).click();
  await page.getByRole('heading', { level: 1, name: 'Add people' }).waitFor();
  await page.close();
});

it('keeps the organization with the answer, by keyboard alone', async () => {
  const { page, calls } = await openSidebar(browser, VIEW, {
    saveTarget: () =>
      yes({
        ...NO_CHANGE,
        targets: [TARGET],
        undo: { done: 'You aim at City Quarter Brokerage.', token: 'token' },
      }),
    undo: () => yes({ ...NO_CHANGE, targets: [] }),
  });
  await search(page).focus();
  await page.keyboard.type('City Quarter Brokerage');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('is on your list.').waitFor();
  expect(calls).toEqual([
    {
      name: 'saveTarget',
      args: [
        {
          id: '',
          organization: 'City Quarter Brokerage, Inc.',
          field: 'Commercial real estate',
          why: '',
          whoLeadsThere:
            '陳美玲 (Mei-ling Chen) works there; Javier Ortega O’Neill was there; ' +
            'Amara Okafor led you there; Tomás Herrera led you there. And 1 more.',
        },
      ],
    },
  ]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Aim at City Quarter Brokerage, Inc.' }).waitFor();
  await page.close();
});

it('shows on the list what is new, writes it down at one click, and takes one off', async () => {
  const targets = [
    TARGET,
    { ...TARGET, id: 'organization-2' as OrganizationId, organization: 'X' },
  ];
  const { page, calls } = await openSidebar(
    browser,
    { ...VIEW, targets },
    {
      saveTarget: (edit) =>
        yes({
          ...NO_CHANGE,
          targets: [{ ...TARGET, ...edit, id: TARGET.id, lookedOnLocal: '2026-11-24' }],
        }),
      removeTarget: () => no('row-missing', 'It is not on your list any more.'),
    },
  );
  const first = page.locator('.path').first();
  await first.getByText('New since then').waitFor();
  await page.getByRole('button', { name: 'Remove City Quarter Brokerage' }).click();
  await page.getByRole('alert').getByText('It is not on your list any more.').waitFor();
  await page.getByRole('button', { name: 'Look again: City Quarter Brokerage' }).click();
  await first.getByText('Looked on Tue 24 Nov').waitFor();
  expect(await first.getByText('New since then').count()).toBe(0);
  expect(calls[1]?.args[0]).toMatchObject({ id: TARGET.id, why: TARGET.why });
  await page.getByRole('button', { name: 'Show who leads to City Quarter Brokerage' }).click();
  expect(await search(page).inputValue()).toBe('City Quarter Brokerage');
  await page.close();
});

it('answers among 10,000 people, and shows so many as can be read', async () => {
  const people = [
    ...crowd(10_000),
    packPerson(someone('one', 'Una Sola', { organization: 'Lone' })),
  ];
  const { page } = await openSidebar(browser, { ...VIEW, people });
  await search(page).fill('company');
  await page.getByRole('heading', { name: '10000 people could lead' }).waitFor();
  expect(await cards(page)).toHaveLength(50);
  await search(page).fill('lone');
  await page.getByRole('heading', { name: 'One person could lead to Lone' }).waitFor();
  await page.close();
});

it('has a word for a sheet with nobody in it', async () => {
  const { page } = await openSidebar(browser, { ...VIEW, people: [] });
  await page.getByText('Nobody is in your sheet yet').waitFor();
  await search(page).fill('Acme');
  await page.getByRole('heading', { name: 'Nobody yet for Acme' }).waitFor();
  await page.close();
});

it.each([
  [300, false],
  [300, true],
  [200, false],
])('is sound at %d px (dark: %s) with names of any length and script', async (width, isDark) => {
  const organization = 'Donaudampfschifffahrtsgesellschaftskapitänsverband';
  const people = [
    ...VIEW.people,
    packPerson(
      someone('long', 'Bartholomew Featherstonehaugh-Montgomery III', {
        organization,
        title: 'Former =HYPERLINK("x") 🙂 فاطمة',
        introducedBy: 'فاطمة الزهراء بنعلي',
      }),
    ),
  ];
  const targets = [TARGET, { ...TARGET, id: 'organization-2' as OrganizationId, organization }];
  const { page, complaints } = await openSidebar(
    browser,
    { ...VIEW, people, targets },
    {},
    { width, isDark },
  );
  for (const typed of ['', organization, 'city quarter', 'Nowhere at all']) {
    await search(page).fill(typed);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }
  expect(complaints).toEqual([]);
  await page.close();
});
