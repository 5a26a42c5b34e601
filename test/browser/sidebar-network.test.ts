// The network picture, driven by hand in a real browser.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { packPerson } from '../../src/domain/summaries';
import { launchBrowser } from './browser';
import { person, TOWN_PAGE } from './people-of-a-town';
import { crowd, someone } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { hasFocus, no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const VIEW = { ...TOWN_PAGE, view: 'network' } as const;
const you = (page: Page) =>
  page.getByRole('button', { name: 'You. Enter shows the whole picture.' });
const node = (page: Page, name: string) =>
  page.locator('.node').and(page.getByRole('button', { name: new RegExp(`^${name}`) }));
/** Where the picture stands and how large it is drawn. */
const view = (page: Page) => page.locator('.picture-pane > g').getAttribute('transform');

it('shows who led to whom without a call, also who is in no row', async () => {
  const { page, calls } = await openSidebar(browser, VIEW);
  await node(page, 'Amara Okafor, Keeping in touch · Harbour Hotels').waitFor();
  await node(page, 'Greg Stone, Not in your sheet, led to 1 person').waitFor();
  await page.getByText('8 people, 5 through someone else.').waitFor();
  expect(calls).toEqual([]);
  await page.close();
});

it('is walked by the arrow keys, opens a card with Enter, and goes on to a letter', async () => {
  const { page } = await openSidebar(browser, VIEW, { readContact: (id) => yes(person(id)) });
  await you(page).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  expect(await hasFocus(node(page, '陳美玲'))).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(await hasFocus(node(page, 'فاطمة'))).toBe(true);
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'فاطمة الزهراء بنعلي' });
  expect(await hasFocus(card)).toBe(true);
  await card.getByText('Introduced by Tomás Herrera').waitFor();
  await card.getByRole('button', { name: 'Close this card' }).click();
  expect(await hasFocus(node(page, 'فاطمة'))).toBe(true);
  await page.keyboard.press('Space');
  await card.getByRole('button', { name: 'Draft a request' }).click();
  await page.getByRole('heading', { level: 1, name: 'Draft a request' }).waitFor();
  await page.close();
});

it('tells of an introducer who is in no row how to add them', async () => {
  const { page } = await openSidebar(browser, VIEW);
  await node(page, 'Greg Stone').click();
  await page.getByRole('button', { name: 'Add to the sheet' }).click();
  await page.getByRole('heading', { level: 1, name: 'Add people' }).waitFor();
  await page.close();
});

it('zooms by keys, buttons and wheel, and moves by dragging, which opens no card', async () => {
  const { page } = await openSidebar(browser, VIEW);
  const seen = [await view(page)];
  const look = async () => {
    expect(seen).not.toContain(await view(page));
    seen.push(await view(page));
  };
  await you(page).focus();
  await page.keyboard.press('-');
  await look();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await look();
  const box = await node(page, 'Amara').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 20];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -200);
  await look();
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 40, { steps: 4 });
  await page.mouse.up();
  await look();
  expect(await page.getByRole('button', { name: 'Close this card' }).count()).toBe(0);
  await node(page, 'Amara').press('Enter');
  await page.getByRole('button', { name: 'Close this card' }).click();
  await node(page, 'Amara').click();
  await page.getByRole('button', { name: 'Close this card' }).waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  await look();
  await page.close();
});

it('is zoomed by two fingers', async () => {
  const { page } = await openSidebar(browser, VIEW);
  const before = await view(page);
  await page.locator('.picture-pane').evaluate((pane) => {
    const send = (type: string, pointerId: number, clientX: number) =>
      pane.dispatchEvent(
        new PointerEvent(type, { pointerId, clientX, clientY: 300, bubbles: true }),
      );
    send('pointerdown', 1, 100);
    send('pointerdown', 2, 140);
    send('pointermove', 2, 220);
    send('pointerup', 1, 100);
    send('pointerup', 2, 220);
  });
  const scale = (text: string | null) => Number(/scale\(([\d.]+)\)/.exec(text ?? '')?.[1]);
  await page.waitForFunction(
    `document.querySelector('.picture-pane > g').getAttribute('transform') !== ${JSON.stringify(before)}`,
  );
  expect(scale(await view(page)) / scale(before)).toBeCloseTo(3, 5);
  await page.close();
});

it('reads as lists within lists, with the same cards', async () => {
  const { page } = await openSidebar(browser, VIEW);
  await page.getByRole('radio', { name: 'As a list' }).check();
  const chain = page.locator('ul.node-list ul ul ul > li');
  expect(await chain.textContent()).toContain('David Kowalczyk');
  const david = page.getByRole('button', { name: /^David Kowalczyk Scheduled/ });
  await david.click();
  await page.getByText('Next: Confirm tomorrow’s talk (Tue 24 Nov)').waitFor();
  expect(await david.getAttribute('aria-expanded')).toBe('true');
  await david.click();
  expect(await page.getByRole('button', { name: 'Close this card' }).count()).toBe(0);
  await page.close();
});

it('saves the whole picture as a file that stands by itself', async () => {
  const people = [
    ...VIEW.people,
    packPerson(someone('odd', '<script>&"\u0001 🙂', { stage: 'Asked', organization: '=1+1' })),
  ];
  const { page, complaints } = await openSidebar(browser, { ...VIEW, people });
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFile(await (await download).path());
  };
  const svg = (await save('Save as SVG')).toString('utf8');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+/);
  expect(svg).toContain('David Kowalczyk');
  expect(svg).not.toMatch(/<script|tabindex|role=/);
  const fault = await page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')
        ?.textContent ?? '',
    svg,
  );
  expect(fault).toBe('');
  const png = await save('Save as PNG');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1_000);
  expect(complaints).toEqual([]);
  await page.close();
});

it('opens large by one call, and says what went wrong', async () => {
  let isBroken = true;
  const { page, calls } = await openSidebar(browser, VIEW, {
    showNetworkLarge: () => (isBroken ? no('busy', 'Wait a minute.') : yes(null)),
  });
  await page.getByRole('button', { name: 'Open large' }).click();
  await page.getByText('Wait a minute.').waitFor();
  isBroken = false;
  await page.getByRole('button', { name: 'Open large' }).click();
  await page.getByText('Wait a minute.').waitFor({ state: 'detached' });
  expect(calls.map(({ name }) => name)).toEqual(['showNetworkLarge', 'showNetworkLarge']);
  await page.close();
  const large = await openSidebar(browser, VIEW, {}, { width: 1_000, height: 700 });
  await you(large.page).waitFor();
  expect(await large.page.getByRole('button', { name: 'Open large' }).count()).toBe(0);
  await large.page.close();
});

it('leaves out the many who were only imported, and says how many', async () => {
  const { page } = await openSidebar(browser, {
    ...VIEW,
    people: [...VIEW.people, ...crowd(10_000)],
  });
  await page.getByText('10,000 people in your sheet are not shown').waitFor();
  expect(await page.locator('.node').count()).toBe(9);
  await page.close();
});

it('draws 400 of more than that, and says so', async () => {
  const people = Array.from({ length: 500 }, (_, at) =>
    packPerson(someone(`contact-${at}`, `Person ${at}`, { stage: 'Met' })),
  );
  const { page } = await openSidebar(browser, { ...VIEW, people });
  await page.getByText('100 people more belong here.').waitFor();
  expect(await page.locator('.node').count()).toBe(401);
  await page.close();
});

it('has a word for a sheet in which nobody was asked yet', async () => {
  const { page } = await openSidebar(browser, { ...VIEW, people: crowd(3) });
  await page.getByText('Nothing to see yet').waitFor();
  await page.getByRole('button', { name: 'Draft a request' }).click();
  await page.getByRole('heading', { level: 1, name: 'Draft a request' }).waitFor();
  await page.close();
});

it.each([
  [300, false],
  [300, true],
  [200, false],
  [1_000, true],
])('is sound at %d px (dark: %s) with many people and long names', async (width, isDark) => {
  const people = Array.from({ length: 80 }, (_, at) =>
    packPerson(
      someone(
        `contact-${at}`,
        at === 0 ? 'Donaudampfschifffahrtsgesellschaftskapitän' : `N ${at}`,
        {
          stage: 'Met',
          organization: 'فاطمة '.repeat(12),
          introducedBy:
            at < 60 ? '' : at < 80 ? 'Donaudampfschifffahrtsgesellschaftskapitän' : 'N 3',
        },
      ),
    ),
  );
  const { page, complaints } = await openSidebar(
    browser,
    { ...VIEW, people },
    {},
    { width, isDark },
  );
  const check = async () => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  };
  await node(page, 'Donau').press('Enter');
  await check();
  await page.getByRole('radio', { name: 'As a list' }).check();
  await check();
  expect(complaints).toEqual([]);
  await page.close();
});
