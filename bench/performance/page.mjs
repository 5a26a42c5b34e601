// How the page does in a real Chromium with all its people in it, and how the local edition starts.
// The doors to both are those of the tests. Milliseconds, medians of a few runs.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const RUNS = 3;
const DOORS = ['browser', 'local-edition', 'page-window', 'sidebar-page'];

async function openDoors() {
  const file = resolve('build/bench-doors.mjs');
  await build({
    stdin: {
      contents: DOORS.map((name) => `export * from './test/browser/${name}';`).join('\n'),
      resolveDir: '.',
    },
    ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: file },
  });
  const doors = await import(pathToFileURL(file).href);
  rmSync(file);
  return doors;
}

export const median = (numbers) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function medians(measure) {
  const runs = [];
  for (let at = 0; at < RUNS; at += 1) runs.push(await measure());
  return Object.fromEntries(
    Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))]),
  );
}

/** @param {object} data what the page is given, with all its people */
export async function measurePage(data) {
  const { launchBrowser, openSidebar } = await openDoors();
  const browser = await launchBrowser();
  try {
    return await medians(async () => {
      const { page } = await openSidebar(browser, data);
      const usable = await page.evaluate(() => performance.now());
      await page.waitForTimeout(500);
      const opened = await page.evaluate(readTimes);
      await page.getByRole('combobox').first().focus();
      const from = await page.evaluate(() => performance.now());
      await page.keyboard.type('person number77', { delay: 60 });
      await page.waitForTimeout(300);
      const typed = await page.evaluate(readTimes);
      await page.close();
      const during = typed.tasks.filter(({ start }) => start >= from);
      return {
        firstPaint: opened.firstPaint,
        usable,
        longestWhileOpening: longest(opened.tasks),
        longestWhileTyping: longest(during),
      };
    });
  } finally {
    await browser.close();
  }
}

const longest = (tasks) => Math.max(0, ...tasks.map(({ start, end }) => end - start));

/** Runs in the page. Only what takes 50 ms or more counts as a long task there. */
function readTimes() {
  return new Promise((done) => {
    const tasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        tasks.push({ start: startTime, end: startTime + duration });
    }).observe({ type: 'longtask', buffered: true });
    setTimeout(() => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0];
      done({ firstPaint: paint?.startTime ?? 0, tasks });
    }, 50);
  });
}

/** From the command to a grid that takes keys, and from Enter in one window to the other's socket. */
export async function measureLocalEdition() {
  const { LocalEdition, PageWindow, startScreen, stopScreen } = await openDoors();
  const start = await medians(async () => {
    const from = performance.now();
    const edition = await LocalEdition.start();
    const told = performance.now();
    const { page } = await edition.open('you@example.com');
    await page.locator('main[aria-busy="false"]').waitFor();
    const usable = performance.now();
    await edition.stop();
    return { server: told - from, usable: usable - from };
  });
  const screen = await startScreen();
  try {
    await PageWindow.open(screen, 'you@example.com', { welcome: true });
    const writer = await PageWindow.open(screen, 'ana@example.com');
    let heard = () => {};
    await PageWindow.open(screen, 'ben@example.com', {
      before: async (page) => {
        page.on('websocket', (socket) =>
          socket.on('framereceived', ({ payload }) => heard(String(payload))),
        );
      },
    });
    let row = 2;
    const { seen } = await medians(async () => {
      row += 1;
      const text = `Typed into ${row}`;
      await writer.select(`B${row}`);
      await writer.page.keyboard.type(text);
      const arrived = new Promise((done) => {
        heard = (payload) => payload.includes(text) && done(performance.now());
      });
      const from = performance.now();
      await writer.page.keyboard.press('Enter');
      return { seen: (await arrived) - from };
    });
    return { ...start, seen };
  } finally {
    await stopScreen(screen);
  }
}
