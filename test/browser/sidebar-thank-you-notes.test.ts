// Thank-you notes, Settings and the state of the sheet, driven by hand in a real browser.
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { NO_CHANGE, NOTES, PAGE } from './sidebar-data';
import { openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const NAMES = ['sam@example.com', 'coach@example.com'];
const withNotes = { ...PAGE.thankYous, notes: NOTES };
const DATA = { ...PAGE, view: 'thank-you-notes', thankYous: withNotes } as const;

it('says how each note stands and what can be done', async () => {
  const { page } = await openSidebar(browser, DATA);
  await page.getByText('Late, and still worth sending').waitFor();
  await page.getByText('No longer in Drafts: sent?').waitFor();
  await page.getByText('There is no e-mail address').waitFor();
  await page.close();
});

it('marks the note whose button was pressed', async () => {
  const { page, calls } = await openSidebar(browser, DATA, {
    markThankYou: () =>
      yes({ ...NO_CHANGE, thankYous: { ...withNotes, notes: NOTES.filter((_, at) => at !== 3) } }),
  });
  await page.getByRole('button', { name: 'I sent it: the note to Carla Reyes' }).click();
  await page.getByText('Carla Reyes').waitFor({ state: 'detached' });
  expect(calls).toEqual([{ name: 'markThankYou', args: [NOTES[3]?.interviewId, 'Sent'] }]);
  await page.close();
});

describe('turning the hourly drafts on', () => {
  it('happens at once where nobody else can edit the sheet', async () => {
    const { page, calls } = await openSidebar(browser, DATA, {
      turnHourlyDrafts: (on) => yes({ ...withNotes, hourlyDraftsOn: on }),
    });
    const hourly = page.getByRole('switch', { name: 'Draft by itself, every hour' });
    await hourly.click();
    await page.getByText('It has not run yet.').waitFor();
    expect(await hourly.getAttribute('aria-checked')).toBe('true');
    expect(calls).toEqual([{ name: 'turnHourlyDrafts', args: [true] }]);
    await page.close();
  });

  it.each([
    [NAMES, NAMES],
    [null, ['Google does not tell who else can edit this sheet.']],
  ])('asks first where %j can edit it', async (otherEditors, said) => {
    const shared = { ...withNotes, otherEditors };
    const { page, calls } = await openSidebar(
      browser,
      { ...DATA, thankYous: shared },
      { turnHourlyDrafts: (on) => yes({ ...shared, hourlyDraftsOn: on }) },
    );
    await page.getByRole('switch').click();
    for (const text of said) await page.getByText(text).waitFor();
    expect(calls).toEqual([]);
    await page.getByRole('button', { name: 'I trust them: turn it on' }).click();
    await page.getByText('It has not run yet.').waitFor();
    await page.close();
  });
});

it('does not offer drafts without the permission for them, and says how it is given', async () => {
  const { page, calls } = await openSidebar(browser, { ...DATA, canDraftInGmail: false });
  await page.getByText('There is no Gmail permission yet').waitFor();
  await page.getByRole('switch').click({ force: true });
  expect(calls).toEqual([]);
  await page.close();
});

it('saves the settings, and the letters know them at once', async () => {
  const empty = { ...PAGE, settings: { ...PAGE.settings, name: '' } };
  const { page } = await openSidebar(browser, empty, {
    saveSettings: (settings) => yes(settings),
  });
  await page.getByRole('button', { name: 'Open Settings' }).click();
  await page.getByLabel('Your name', { exact: true }).fill('Grace Park');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Draft a request' }).click();
  expect(await page.getByLabel('Message', { exact: true }).inputValue()).toContain('Grace Park');
  await page.close();
});

it('sets up the sheet from the page', async () => {
  const { page } = await openSidebar(
    browser,
    { ...PAGE, isSetUp: false, people: [], selected: null },
    { setUpSheetFromPage: () => yes({ ...PAGE, people: [], selected: null }) },
  );
  await page.getByRole('button', { name: 'Set up this sheet' }).click();
  await page.getByText('The sheet is set up.').waitFor();
  await page.close();
});

it('names what is broken in the sheet and mends it', async () => {
  const problems = [{ tab: 'Contacts', message: 'The column “Stage” is missing.' }];
  const { page } = await openSidebar(
    browser,
    { ...PAGE, problems },
    { setUpSheetFromPage: () => yes(PAGE) },
  );
  await page.getByText('The column “Stage” is missing.').waitFor();
  await page.getByRole('button', { name: 'Repair the sheet' }).click();
  await page.getByText('The sheet is in order again.').waitFor();
  await page.close();
});
