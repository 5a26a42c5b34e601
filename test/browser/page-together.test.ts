// Several windows on one sheet.
import type { WebSocketRoute } from 'playwright-core';
import { PageWindow, type Screen, startScreen, stopScreen } from './page-window';

let screen: Screen;
beforeAll(async () => {
  screen = await startScreen();
  await PageWindow.open(screen, 'you@example.com', { welcome: true });
});
afterAll(() => stopScreen(screen));

test('what one person types, another sees, and a reload shows it again', async () => {
  const ana = await PageWindow.open(screen, 'ana@example.com');
  const ben = await PageWindow.open(screen, 'ben@example.com');
  await ana.type('B3', 'from Ana');
  await ben.shows('from Ana');
  await ben.type('C4', 'from Ben');
  await ana.shows('from Ben');
  await ana.page.getByText('Saved', { exact: true }).waitFor();
  await ana.page.reload();
  await ana.page.getByLabel('Name box').waitFor();
  await ana.shows('from Ben');
});

test('who else is here shows in the title bar, and is gone when the window closes', async () => {
  const ana = await PageWindow.open(screen, 'ana@example.com');
  const cleo = await PageWindow.open(screen, 'cleo.diaz@example.com');
  const here = ana.page.getByRole('list', { name: 'Also here' });
  await here.getByText('cleo.diaz@example.com').waitFor();
  expect(await here.getByText('ana@example.com').count()).toBe(0);
  await cleo.page.getByRole('list', { name: 'Also here' }).getByText('ana@example.com').waitFor();
  await cleo.page.close();
  await here.getByText('cleo.diaz@example.com').waitFor({ state: 'detached' });
});

test('a typed date becomes a date, and a formula is calculated', async () => {
  const ana = await PageWindow.open(screen, 'ana@example.com');
  await ana.type('E1', '20');
  await ana.type('E2', '=E1+22');
  await ana.shows('42');
});

test('the name of the spreadsheet is changed for everybody', async () => {
  const ana = await PageWindow.open(screen, 'ana@example.com');
  const ben = await PageWindow.open(screen, 'ben@example.com');
  const name = ana.page.getByLabel('Name of the spreadsheet');
  await name.fill('Our interviews');
  await name.press('Enter');
  await ben.page.waitForFunction(() => document.title === 'Our interviews');
});

test('of two entries in one cell the later is given back, and can be entered again', async () => {
  const line = new HeldLine();
  const ana = await PageWindow.open(screen, 'ana@example.com');
  const ben = await PageWindow.open(screen, 'ben@example.com', {
    before: (page) => page.routeWebSocket(/\/socket/, (route) => line.take(route)),
  });
  line.hold();
  await ana.type('H8', 'Ana was first');
  await ana.page.getByText('Saved', { exact: true }).waitFor();
  await ben.type('H8', 'Ben was second');
  line.release();
  const dialog = ben.page.getByRole('dialog', { name: /Not everything you typed/ });
  await dialog.getByText('Ben was second').waitFor();
  await dialog.getByRole('button', { name: 'Enter it again' }).click();
  await ana.shows('Ben was second');
});

/** Keeps back what page and server say to each other. */
class HeldLine {
  private isHeld = false;
  private held: (() => void)[] = [];

  take(route: WebSocketRoute): void {
    const server = route.connectToServer();
    route.onMessage((message) => this.pass(() => server.send(message)));
    server.onMessage((message) => this.pass(() => route.send(message)));
  }

  hold(): void {
    this.isHeld = true;
  }

  release(): void {
    this.isHeld = false;
    for (const send of this.held.splice(0)) send();
  }

  private pass(send: () => void): void {
    if (this.isHeld) this.held.push(send);
    else send();
  }
}
