// What is in sight while the page opens, with as many people as a sheet may have.
import type { Browser } from 'playwright-core';
import { packPeople } from '../../src/domain/summaries';
import { launchBrowser } from './browser';
import { NO_CHANGE, PAGE, someone } from './sidebar-data';
import { violations } from './sidebar-looks';
import { openSidebar, yes } from './sidebar-page';

const MANY = 10_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const everybody = Array.from({ length: MANY }, (_, at) =>
  someone(`contact-${at}`, `Person Number${at}`, {
    email: `person${at}@example.com`,
    stage: 'Thanked',
    lastContactOnLocal: '2026-08-01',
  }),
);
const TODAY = { ...PAGE, view: 'today', selected: null, people: packPeople(everybody) } as const;

it.each([false, true])(
  'shows the view’s title before any script runs (dark: %s)',
  async (isDark) => {
    const { page } = await openSidebar(browser, TODAY, {}, { isDark, runsScripts: false });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Today');
    expect(await page.getByRole('status').textContent()).toBe('Opening…');
    await page.close();
  },
);

/** Marks the first frame with a title in it, and when the data are taken out of the page: they are read by then. */
function watchData(): void {
  // When it is presented, which is what the browser tells itself, hangs on how busy the computer is.
  const look = () => {
    if (document.querySelector('h1')) performance.mark('first-frame');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new MutationObserver((changes) => {
    const isRead = changes.some(({ removedNodes }) =>
      [...removedNodes].some((node) => node instanceof Element && node.id === 'page-data'),
    );
    if (isRead) performance.mark('people-read');
  }).observe(document, { childList: true, subtree: true });
}

it('is drawn before the people are read, and then shows them', async () => {
  const { page, complaints, calls } = await openSidebar(browser, TODAY, {}, { first: watchData });
  await page.getByRole('heading', { name: 'Person Number0' }).waitFor();
  const { drawnAt, readAt } = await page.evaluate(() => ({
    drawnAt: performance.getEntriesByName('first-frame')[0]?.startTime,
    readAt: performance.getEntriesByName('people-read')[0]?.startTime,
  }));
  expect(Number(drawnAt)).toBeLessThan(Number(readAt));
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await page.getByText('Opening…').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(calls).toEqual([]);
  await page.close();
});

it('goes on with the next step among thousands, once one is done', async () => {
  const { page } = await openSidebar(browser, TODAY, {
    markDone: () => yes({ ...NO_CHANGE, removedIds: ['contact-0'] }),
  });
  const first = page.getByRole('heading', { name: 'Person Number0', exact: true });
  await first.waitFor();
  await page.getByRole('button', { name: 'I was in touch' }).first().click();
  await first.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Person Number3' }).waitFor();
  await page.close();
});
