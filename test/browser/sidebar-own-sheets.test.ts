// Members in sheets of their own, one's own tab, and a group of fifty, in the view of the group.
import type { Browser, Page } from 'playwright-core';
import type { GatheredSheet, GroupState } from '../../src/domain/group/group-state';
import { launchBrowser } from './browser';
import { AS_COACH, figures, GROUP, member, win } from './group-data';
import { NO_CHANGE, PAGE } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const KEY = '1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789abcde';
const LINK = `https://docs.google.com/spreadsheets/d/${KEY}/edit#gid=0`;
const NOT_YET: GatheredSheet = { name: 'Bo Li', key: KEY, figures: null, isOld: false };
const READ: GatheredSheet = {
  ...{ name: 'Cy Young', key: `${KEY}2`, isOld: true },
  figures: figures({ askedThisWeek: 4, asked: 77 }),
};
const data = (group: GroupState | null) => ({ ...PAGE, view: 'group', group }) as const;
const part = (page: Page) => page.locator('details', { hasText: 'Gather from own sheets' });

it('a coach pastes addresses, sees what was understood, and what Google has to be told', async () => {
  const { page, calls } = await openSidebar(browser, data(AS_COACH), {
    gatherSheets: () => yes({ ...NO_CHANGE, group: { ...AS_COACH, gathered: [NOT_YET] } }),
  });
  await page.getByText('Gather from own sheets').click();
  const gather = part(page).getByRole('button', { name: /^Gather \d/ });
  expect(await gather.isDisabled()).toBe(true);
  const field = page.getByLabel('Addresses of their sheets');
  await field.fill(`Bo Li: ${LINK}\n${LINK}\nsee you <b>there</b>`);
  await part(page).getByText('1 sheet understood · 1 is there already').waitFor();
  await part(page).getByText('Line 3: “see you <b>there</b>” is no address of a sheet.').waitFor();
  await gather.click();
  await part(page).getByText('One sheet cannot be read yet').waitFor();
  await part(page)
    .getByText(/choose Allow access/)
    .waitFor();
  expect(calls).toMatchObject([{ name: 'gatherSheets', args: [[{ name: 'Bo Li', key: KEY }]] }]);
  expect(await field.inputValue()).toBe('');
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.close();
});

it('numbers that came are in the overview and at the meeting, and an old week is said to be old', async () => {
  const group = { ...AS_COACH, gathered: [NOT_YET, READ] };
  const { page } = await openSidebar(browser, data(group));
  await page
    .locator('.member', { hasText: 'Cy Young' })
    .locator('.week-told', { hasText: /^4$/ })
    .waitFor();
  expect(await page.locator('.member', { hasText: 'Bo Li' }).count()).toBe(0);
  await part(page)
    .getByText(/Of an earlier week, .*: Cy Young\./)
    .waitFor();
  await page.close();
  const large = await openSidebar(browser, data(group), {}, { width: 1_000, height: 700 });
  await large.page.locator('.meeting-member', { hasText: 'Cy Young' }).waitFor();
  await large.page.close();
});

it('who has a coach and a sheet of their own makes the numbers, and copies the address', async () => {
  const { page } = await openSidebar(browser, data(null), { shareNumbers: () => yes(LINK) });
  await page.getByText('I have a coach, and a sheet of my own').click();
  await page.getByRole('button', { name: 'Make the Numbers tab' }).click();
  await page.getByText('The tabs Numbers and Wins are there.').waitFor();
  expect(await page.getByLabel('The address of this sheet').inputValue()).toBe(LINK);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.close();
});

it('a member is shown their own rows, or told why not', async () => {
  let isBusy = true;
  const { page } = await openSidebar(browser, data(GROUP), {
    showMyRows: () => {
      if (!isBusy) return yes('Maria – my people');
      isBusy = false;
      return no('busy', 'Another run is writing in this sheet.');
    },
  });
  const button = page.getByRole('button', { name: 'Show me my rows' });
  await button.click();
  await page.getByText('Another run is writing in this sheet.').waitFor();
  await button.click();
  await page.getByText('The tab “Maria – my people” is in front now.').waitFor();
  await page.close();
});

describe('a group of fifty', () => {
  const LONG = 'Bartholomew Featherstonehaugh-Montgomery III';
  const others = Array.from({ length: 49 }, (_, at) =>
    member(at % 5 === 0 ? `${LONG} ${at}` : `Member ${at}`, { email: `member${at}@example.com` }),
  );
  const group: GroupState = {
    ...AS_COACH,
    members: [...AS_COACH.members.slice(0, 1), ...others],
    progress: others.map(({ email }, at) => ({
      memberEmail: email,
      figures: at % 7 === 0 ? null : figures({ askedThisWeek: at % 8, metThisWeek: at % 3 }),
    })),
    wins: Array.from({ length: 30 }, (_, at) => win(`win-${at}`)),
  };

  it('those who need a word come first, and all can be shown', async () => {
    const { page } = await openSidebar(browser, data(group));
    const cards = page.locator('.group-part .member');
    await cards.first().waitFor();
    expect(await cards.count()).toBe(12);
    await page.getByRole('button', { name: 'Show all 49' }).click();
    expect(await cards.count()).toBe(49);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });

  it('at the meeting they stand side by side', async () => {
    const { page } = await openSidebar(browser, data(group), {}, { width: 1_000, height: 700 });
    await page.locator('.meeting-member').first().waitFor();
    const places = await page
      .locator('.meeting-member')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
    expect(places).toHaveLength(42);
    expect(new Set(places).size).toBe(3);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
