// Leaving a group with a file, and bringing the file into another sheet, driven by hand in a browser.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { PageData } from '../../src/calls';
import { marksOf, type RecordsFile } from '../../src/domain/leave/records-file';
import { launchBrowser } from './browser';
import { AS_COACH, GROUP } from './group-data';
import { PAGE } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const row = (id: string, name: string) => ({ cells: { id, name }, ownCells: [] });
const FILE: RecordsFile = {
  ...{ kind: 'informational-interviews/records', version: 1, from: 'Lakeport', savedAt: '' },
  settings: PAGE.settings,
  tabs: {
    Contacts: [row('a', 'Amara'), row('b', 'Bo')],
    ...{ Interviews: [row('t', 'Amara')], Answers: [], Organizations: [], Wins: [] },
  },
  privateIds: ['b'],
};
const data = (part: Partial<PageData> = {}): PageData => ({
  ...PAGE,
  ...{ view: 'group', group: GROUP },
  ...part,
});
const LOOK = process.env.LOOK;

it('says what goes along and what goes from here, saves the file, and leaves only then', async () => {
  const { page, calls, complaints } = await openSidebar(browser, data(), {
    takeRecords: () => yes(FILE),
    leaveGroup: () => yes(data({ group: { ...GROUP, me: null, members: [] } })),
  });
  await page.getByRole('button', { name: 'Leave this group…' }).click();
  await page.getByText(/Goes along, in one file: 2 people, 1 talk, 0 answers/).waitFor();
  await page.getByText(/Among them 1 person whom you keep to yourself/).waitFor();
  await page.getByText(/exactly those rows are taken out here/).waitFor();
  expect(await page.getByRole('button', { name: 'Leave the group' }).count()).toBe(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const saved = await (await download).path();
  expect(JSON.parse(readFileSync(saved, 'utf8'))).toEqual(FILE);
  await page.getByText(/This page cannot see whether it is/).waitFor();
  await page.getByRole('button', { name: 'Leave the group' }).click({ force: true });
  expect(calls.map(({ name }) => name)).toEqual(['takeRecords']);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  if (LOOK) await page.screenshot({ path: `${LOOK}/leave.png`, fullPage: true });
  await page.getByLabel('I looked: the file is on my computer.').check();
  await page.getByRole('button', { name: 'Leave the group' }).click();
  await page.getByRole('button', { name: 'Leave this group…' }).waitFor({ state: 'detached' });
  expect(calls[1]).toEqual({ name: 'leaveGroup', args: [marksOf(FILE)] });
  expect(complaints).toEqual([]);
  await page.close();
});

it('a coach of others is told first, and what stops it comes with a way on', async () => {
  const { page, calls } = await openSidebar(browser, data({ group: AS_COACH }), {
    takeRecords: () => yes(FILE),
    leaveGroup: () => no('bad-input', 'Rows were changed. Save the file anew.'),
  });
  await page.getByRole('button', { name: 'Leave this group…' }).click();
  await page.getByText('make somebody else a coach first').waitFor();
  await page.getByRole('button', { name: 'Save the file' }).click();
  await page.getByLabel('I looked: the file is on my computer.').check();
  await page.getByRole('button', { name: 'Leave the group' }).click();
  await page.getByText('Rows were changed. Save the file anew.').waitFor();
  await page.getByRole('button', { name: 'Begin again with a new file' }).click();
  await page.getByRole('button', { name: 'Save the file' }).waitFor();
  expect(calls.map(({ name }) => name)).toEqual(['takeRecords', 'leaveGroup', 'takeRecords']);
  await page.close();
});

describe('bringing records along', () => {
  const PLAN = {
    ...{ from: 'Lakeport', people: 2, talks: 1, answers: 0, organizations: 0 },
    ...{ known: 3, justMe: 0, wins: 4 },
  };
  const settings = () =>
    openSidebar(browser, data({ view: 'settings', group: null }), {
      previewRecords: () => yes(PLAN),
      bringRecords: () => yes(PLAN),
      readPage: () => yes(data({ view: 'settings', group: null })),
    });
  const chosen = (text: string) => ({
    name: 'my-interviews.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

  it('shows what is new and what is here already before anything comes in', async () => {
    const { page, calls, complaints } = await settings();
    const input = page.getByLabel('Choose the file');
    await input.setInputFiles(chosen(JSON.stringify(FILE)));
    await page.getByText('In this file from “Lakeport”').waitFor();
    await page.getByText('New here: 2 people, 1 talk, 0 answers, 0 organizations.').waitFor();
    await page.getByText('3 rows are here already and left as they are.').waitFor();
    expect(calls).toEqual([{ name: 'previewRecords', args: [FILE] }]);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    if (LOOK) await page.screenshot({ path: `${LOOK}/bring.png`, fullPage: true });
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await page.getByText('They are in: 2 people, 1 talk').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    ['cut off', JSON.stringify(FILE).slice(0, -20), 'This file is not whole.'],
    ['another kind', 'Name,Email', 'This is no file that a group was left with.'],
    ['newer', JSON.stringify({ ...FILE, version: 9 }), 'comes from a newer version'],
    ['changed', JSON.stringify({ ...FILE, tabs: 7 }), 'was changed and cannot be read'],
  ])('a file that is %s is refused in words, without a call', async (_, text, words) => {
    const { page, calls } = await settings();
    await page.getByLabel('Choose the file').setInputFiles(chosen(text));
    await page.getByText(words).waitFor();
    expect(calls).toEqual([]);
    await page.close();
  });
});
