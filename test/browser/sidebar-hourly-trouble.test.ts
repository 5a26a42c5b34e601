// Hourly drafts that Google stopped, as Today and Thank-you notes say it, with the way back.
import type { Browser } from 'playwright-core';
import type { PageData, ThankYouStatus } from '../../src/calls';
import type { HourlyTrouble } from '../../src/domain/hourly-trouble';
import { launchBrowser } from './browser';
import { NOTES, PAGE } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { openSidebar, type Server, yes } from './sidebar-page';
import { BUSY_DAY } from './today-data';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** 9:20 in New York, where it is half past nine. */
const JUST_NOW = '2026-11-24T14:20:00Z';
const ON: ThankYouStatus = {
  hourlyDraftsOn: true,
  hourlyDraftsWanted: true,
  hourlyCameAt: JUST_NOW,
  lastRun: {
    at: JUST_NOW,
    atLocal: 'Tue 24 Nov 2026, 09:20',
    drafted: 1,
    needAttention: 0,
    result: '1 note is in your Gmail drafts.',
    stopReason: '',
  },
  otherEditors: [],
  notes: NOTES,
};
const lastRun = (stopReason: 'quota' | 'google', result: string) =>
  ON.lastRun && { ...ON.lastRun, stopReason, result };

const CASES: Readonly<Record<HourlyTrouble, Partial<PageData>>> = {
  'no-permission': {
    thankYous: ON,
    canDraftInGmail: false,
    consentUrl: 'https://accounts.google.com/o/oauth2/auth',
  },
  'asks-again': { thankYous: ON, consentUrl: 'https://accounts.google.com/o/oauth2/auth' },
  'switched-off': { thankYous: { ...ON, hourlyDraftsOn: false } },
  'stayed-away': { thankYous: { ...ON, hourlyCameAt: '2026-11-23T22:05:00Z' } },
  'used-up': {
    thankYous: {
      ...ON,
      lastRun: lastRun(
        'quota',
        'Gmail’s daily allowance is used up. The rest is drafted when it is back.',
      ),
    },
  },
  stopped: {
    thankYous: {
      ...ON,
      lastRun: lastRun(
        'google',
        'Stopped: Google did not answer in time. Wait a minute and try again.',
      ),
    },
  },
};
const TITLES: Readonly<Record<HourlyTrouble, string>> = {
  'no-permission': 'Drafts in Gmail are no longer allowed',
  'asks-again': 'Google asks for your yes once more',
  'switched-off': 'Hourly drafts are not running any more',
  'stayed-away': 'The hourly run has stayed away',
  'used-up': 'Google’s allowance for today is used up',
  stopped: 'The last run stopped half-way',
};
const ALL = Object.keys(CASES) as HourlyTrouble[];
const VIEWS = ['today', 'thank-you-notes'] as const;
type View = (typeof VIEWS)[number];

const open = (view: View, trouble: HourlyTrouble | null, server: Server = {}, isDark = false) => {
  const data = view === 'today' ? BUSY_DAY : PAGE;
  const known = trouble === null ? { thankYous: ON } : CASES[trouble];
  return openSidebar(browser, { ...data, view, ...known }, server, { isDark });
};

describe.each(VIEWS)('%s', (view) => {
  it('says nothing while the runs come', async () => {
    const { page } = await open(view, null);
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const title of Object.values(TITLES)) expect(await page.getByText(title).count()).toBe(0);
    await page.close();
  });

  it.each(ALL)('says %s in one notice that is sound for everybody', async (trouble) => {
    const { page } = await open(view, trouble, {}, trouble.length % 2 === 0);
    await page.getByText(TITLES[trouble]).waitFor();
    for (const other of ALL.filter((one) => one !== trouble))
      expect(await page.getByText(TITLES[other]).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    if (process.env.PICTURES_OF_TROUBLE) {
      await page.screenshot({ path: `${process.env.PICTURES_OF_TROUBLE}/${view}-${trouble}.png` });
    }
    await page.close();
  });

  it('leads to Google’s question, and sees that it was answered', async () => {
    const { page, calls } = await open(view, 'no-permission', {
      readPage: () => yes({ ...PAGE, view, thankYous: ON }),
    });
    const link = page.getByRole('link', { name: 'Allow it at Google' });
    expect(await link.getAttribute('href')).toBe(CASES['no-permission'].consentUrl);
    await page.getByRole('button', { name: 'I have allowed it' }).click();
    await page.getByText(TITLES['no-permission']).waitFor({ state: 'detached' });
    expect(calls).toEqual([{ name: 'readPage', args: [view] }]);
    await page.close();
  });

  it('says so where Google does not know of the permission yet', async () => {
    const { page } = await open(view, 'no-permission', {
      readPage: () => yes({ ...PAGE, view, ...CASES['no-permission'] }),
    });
    await page.getByRole('button', { name: 'I have allowed it' }).click();
    await page.getByText('Google does not say so yet.').waitFor();
    await page.close();
  });

  it.each([
    ['stayed-away', 'Start them again', true],
    ['switched-off', 'Turn them on again', true],
    ['switched-off', 'Leave them off', false],
  ] as const)('mends %s by “%s”', async (trouble, button, isOn) => {
    const { page, calls } = await open(view, trouble, {
      turnHourlyDrafts: (on) => yes({ ...ON, hourlyDraftsOn: on, hourlyDraftsWanted: on }),
    });
    await page.getByRole('button', { name: button }).click();
    await page.getByText(TITLES[trouble]).waitFor({ state: 'detached' });
    expect(calls).toEqual([{ name: 'turnHourlyDrafts', args: [isOn] }]);
    await page.close();
  });

  it('asks first where others can edit the sheet', async () => {
    const shared = { ...ON, hourlyDraftsOn: false, otherEditors: ['sam@example.com'] };
    const data = view === 'today' ? BUSY_DAY : PAGE;
    const { page, calls } = await openSidebar(browser, { ...data, view, thankYous: shared });
    await page.getByRole('button', { name: 'Turn them on again' }).click();
    if (view === 'today') await page.getByRole('button', { name: 'Turn them on again' }).click();
    await page.getByText('sam@example.com').waitFor();
    expect(calls).toEqual([]);
    await page.close();
  });
});

it('does not promise a draft within the hour that will not come', async () => {
  const promise = 'The draft comes by itself within the hour.';
  const well = await open('today', null);
  await well.page.getByText(promise).waitFor();
  await well.page.close();
  const { page } = await open('today', 'stayed-away');
  await page.getByText(TITLES['stayed-away']).waitFor();
  expect(await page.getByText(promise).count()).toBe(0);
  await page.close();
});
