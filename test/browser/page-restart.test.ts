// A page that is left open while the program is killed and started again.
import type { Browser } from 'playwright-core';
import { type Program, startProgram } from '../local/server/program';
import { launchBrowser } from './browser';
import { PageWindow } from './page-window';

let browser: Browser;
let program: Program;
beforeAll(async () => {
  browser = await launchBrowser();
  program = await startProgram();
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

test('finds its way back, and gives back what was typed meanwhile', async () => {
  const { port, data } = program;
  const ana = await PageWindow.open({ program, browser }, 'ana@example.com', { welcome: true });
  await ana.menuWithConsent('Open the sidebar…');
  const heading = ana.sidebar.getByRole('heading', { name: 'Example' });
  await heading.waitFor();
  await ana.type('B2', 'before');
  await ana.page.getByText('Saved', { exact: true }).waitFor();

  await program.kill();
  await ana.page.getByText('Not connected: trying again…').waitFor();
  await ana.type('B3', 'meanwhile');
  program = await startProgram(data, { port });

  const back = ana.page.getByRole('dialog', { name: /Not everything you typed/ });
  await back.getByText('meanwhile').waitFor();
  await back.getByRole('button', { name: 'Enter it again' }).click();
  // What stands in the sidebar can still be read and copied.
  await ana.page.getByText('Copy what you typed there').waitFor();
  expect(await heading.count()).toBe(1);
  await ana.shows('meanwhile');
  await ana.page.getByText('Saved', { exact: true }).waitFor();

  const ben = await PageWindow.open({ program, browser }, 'ben@example.com');
  await ben.shows('before');
  await ben.shows('meanwhile');
});
