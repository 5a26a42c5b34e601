// What crosses google.script.run here: the page that tries the same in a sidebar at Google.
import { resolve } from 'node:path';
import { PageWindow, type Screen, startScreen, stopScreen } from './page-window';

let screen: Screen;
beforeAll(async () => {
  screen = await startScreen(resolve('dist-live'));
});
afterAll(() => stopScreen(screen));

test('all cases of the page pass', async () => {
  const window = await PageWindow.open(screen, 'you@example.com', { welcome: true });
  await window.page.getByRole('menuitem', { name: 'Conformance' }).click();
  await window.page.getByRole('menuitem', { name: 'Try the page' }).click();
  await window.page.getByRole('button', { name: 'Continue' }).click();
  await window.sidebar.getByText(/ of \d+ passed\.$/).waitFor();
  expect(await window.sidebar.getByText(/^FAILED/).allTextContents()).toEqual([]);
  const summary = await window.sidebar.getByText(/ of \d+ passed\.$/).textContent();
  expect(summary).toMatch(/^(\d+) of \1 passed\.$/);
});
