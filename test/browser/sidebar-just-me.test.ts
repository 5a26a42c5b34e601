// The people whom a member keeps to themselves, driven by hand in a real browser.
import type { Browser } from 'playwright-core';
import type { PageData, SheetChange } from '../../src/calls';
import type { ContactId } from '../../src/domain/records';
import { packPerson } from '../../src/domain/summaries';
import { launchBrowser } from './browser';
import { GROUP } from './group-data';
import { ANA, BO, NO_CHANGE, PAGE } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const KEPT = { ...ANA, privacy: 'kept' as const };
const data = (part: Partial<PageData> = {}): PageData => ({
  ...PAGE,
  view: 'just-me',
  group: GROUP,
  people: [packPerson(ANA), packPerson(BO)],
  selected: null,
  ...part,
});
const PREVIEW = {
  ...{ talks: 2, answers: 1, introduced: 1, wins: 1, organizations: 0, fullPercent: 63 },
  mentions: ['Interviews, Lin Wei'],
};
const told = (part: Partial<SheetChange>) => yes({ ...NO_CHANGE, ...part });

it('says truthfully what goes and what stays, before anybody is taken out', async () => {
  const { page, calls, complaints } = await openSidebar(browser, data(), {
    previewPrivacy: () => yes(PREVIEW),
    keepPrivate: () => told({ people: [packPerson(KEPT)] }),
  });
  await page.getByText('All your people are in the shared sheet.').waitFor();
  await page.getByRole('combobox', { name: 'Whom?' }).fill(ANA.name.slice(0, 3));
  await page.getByRole('option', { name: ANA.name }).click();
  await page.getByText(`Keep ${ANA.name} to yourself?`).waitFor();
  for (const text of [
    /2 talks, 1 answer go out of the sheet/,
    /“Introduced by” of 1 person; “About” of 1 win or question/,
    /Your own words name this person in: Interviews, Lin Wei/,
    /stays in its version history/,
    /can also change the script behind it/,
    /63 % full/,
  ])
    await page.getByText(text).waitFor();
  expect(calls.map(({ name }) => name)).toEqual(['previewPrivacy']);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  if (process.env.LOOK)
    await page.screenshot({ path: `${process.env.LOOK}/just-me-preview.png`, fullPage: true });
  await page.getByRole('button', { name: 'Keep to myself' }).click();
  await page.getByRole('heading', { name: 'Kept to yourself: 1 person' }).waitFor();
  expect(calls[1]).toEqual({ name: 'keepPrivate', args: [ANA.id] });
  expect(complaints).toEqual([]);
  await page.close();
});

it('what cannot be done is told, and nothing is lost of the choice', async () => {
  const { page } = await openSidebar(browser, data(), {
    previewPrivacy: () => yes(PREVIEW),
    keepPrivate: () => no('too-much', 'There is no more room.'),
  });
  await page.getByRole('combobox', { name: 'Whom?' }).fill(ANA.name.slice(0, 3));
  await page.getByRole('option', { name: ANA.name }).click();
  await page.getByRole('button', { name: 'Keep to myself' }).click();
  await page.getByText('There is no more room.').waitFor();
  await page.getByText(`Keep ${ANA.name} to yourself?`).waitFor();
  await page.close();
});

it('each can be written to, changed, put back and forgotten', async () => {
  const { page, calls, complaints } = await openSidebar(
    browser,
    data({ people: [packPerson(KEPT), packPerson(BO)] }),
    {
      readContact: () => yes({ ...ANA, ...KEPT, rowNumber: 0 }),
      changePrivate: () => told({ people: [packPerson({ ...KEPT, stage: 'Declined' })] }),
      backIntoSheet: () => told({ people: [packPerson(ANA)] }),
      forgetPrivate: (id: ContactId) => told({ removedIds: [id] }),
    },
  );
  const named = (what: string) => page.getByRole('button', { name: `${what}: ${ANA.name}` });
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  if (process.env.LOOK)
    await page.screenshot({ path: `${process.env.LOOK}/just-me-list.png`, fullPage: true });
  await named('Change').click();
  await page.getByLabel('Stage').selectOption('Declined');
  await page.getByLabel('Notes').fill('Rather not.');
  expect(await overflow(page)).toBe(0);
  if (process.env.LOOK)
    await page.screenshot({ path: `${process.env.LOOK}/just-me-change.png`, fullPage: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('.stage', { hasText: 'Declined' }).waitFor();
  expect(calls[1]).toMatchObject({
    name: 'changePrivate',
    args: [{ contactId: ANA.id, stage: 'Declined', notes: 'Rather not.' }],
  });
  await named('Forget…').click();
  await page.getByText('for good. It is in no sheet').waitFor();
  await page.getByRole('button', { name: 'Leave it so' }).click();
  await named('Back into the sheet').click();
  await page.getByText('Everybody with the sheet can read the rows then').waitFor();
  await page.getByRole('button', { name: 'Put back' }).click();
  await page.getByText('All your people are in the shared sheet.').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

it('is in the menu of a group, and of nobody whose sheet is their own', async () => {
  const menu = async (part: Partial<PageData>) => {
    const { page } = await openSidebar(browser, data({ view: 'today', ...part }));
    await page.getByRole('button', { name: 'Menu' }).click();
    const count = await page.getByRole('button', { name: 'Just me' }).count();
    await page.close();
    return count;
  };
  expect(await menu({})).toBe(1);
  expect(await menu({ group: null })).toBe(0);
  expect(await menu({ group: null, people: [packPerson(KEPT)] })).toBe(1);
});
