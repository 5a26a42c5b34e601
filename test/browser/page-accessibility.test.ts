// The page around the grid, as axe sees it. What Univer draws inside of the grid is its own.
import { source } from 'axe-core';
import { PageWindow, type Screen, startScreen, stopScreen } from './page-window';

let screen: Screen;
let window: PageWindow;
beforeAll(async () => {
  screen = await startScreen();
  window = await PageWindow.open(screen, 'you@example.com', { welcome: true });
  await window.page.evaluate(source);
});
afterAll(() => stopScreen(screen));

interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

async function faults(): Promise<readonly string[]> {
  return window.page.evaluate(async () => {
    const { axe } = globalThis as never as { axe: Axe };
    const context = { exclude: ['#grid', 'iframe'] };
    const { violations } = await axe.run(context, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

test.each<[string, () => Promise<void>]>([
  ['the page', async () => {}],
  ['an open menu', () => window.page.getByRole('menuitem', { name: 'File' }).click()],
  ['the consent dialog', () => window.menu('Set up this sheet')],
  ['the clock', () => window.page.getByRole('button', { name: 'Clock' }).click()],
  ['the person', () => window.page.getByRole('button', { name: /^You are/ }).click()],
  ['the mailbox', () => window.page.getByRole('button', { name: /^Mailbox/ }).click()],
])('%s has no fault', async (_, open) => {
  await open();
  const found = await faults();
  await window.page.keyboard.press('Escape');
  expect(found).toEqual([]);
});
