// What a newcomer meets: the welcome, a sheet in place of the empty one, and what to do next.
import type { Page } from 'playwright-core';
import { LocalEdition, type Window } from './local-edition';

let edition: LocalEdition;
beforeEach(async () => {
  edition = await LocalEdition.start();
});
afterEach(() => edition.stop());

/** Opens the sheet; whatever the page's own script fails at is collected. */
async function welcome(choice: RegExp): Promise<{ window: Window; errors: readonly string[] }> {
  const errors: string[] = [];
  const window = await edition.open('you@example.com');
  window.page.on('pageerror', ({ message }) => errors.push(message));
  await window.page.locator('main[aria-busy="false"]').waitFor();
  await window.page.getByRole('button', { name: choice }).click();
  return { window, errors };
}

test('the sample ends with a button that opens Today, and the grid stands all its changes', async () => {
  const { window, errors } = await welcome(/Explore with sample data/);
  await window.page.getByRole('button', { name: 'Open Today' }).click();
  await window.page.getByRole('button', { name: 'Continue' }).click();
  await window.sidebar.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  expect(await window.page.getByRole('button', { name: 'Open Today' }).count()).toBe(0);
  expect(errors).toEqual([]);
});

test('a group begins at its contacts, and rows are as high as the text that wraps in them', async () => {
  const { window, errors } = await welcome(/A coaching group/);
  const { page } = window;
  await page.getByRole('button', { name: 'Open Today' }).waitFor();
  const tabs = page.locator('[data-u-comp="slide-tab-item"]');
  expect(await tabs.and(page.locator('[aria-selected="true"]')).textContent()).toBe('Contacts');
  await tabs.filter({ hasText: 'Wins' }).click();
  await type(page, 'E8', 'https://place.example');
  // A column header of 20 pixels, a header of 30, then seven rows of 21 if nothing wrapped.
  expect(await settledBottom(page, 'E8', 20 + 30 + 7 * 21 + 60)).toBe('fitted');
  expect(errors).toEqual([]);
});

/** Where a link is offered under the cell, the rows above it are that high; it may take a moment. */
async function settledBottom(page: Page, a1: string, atLeast: number): Promise<string> {
  let bottom = 0;
  for (let tries = 0; tries < 40; tries += 1) {
    await select(page, a1);
    const card = await page.getByRole('button', { name: /place\.example/ }).boundingBox();
    bottom = (card?.y ?? 0) - (await canvasTop(page));
    if (bottom >= atLeast) return 'fitted';
    await page.waitForTimeout(100);
  }
  return `only ${bottom} pixels`;
}

async function type(page: Page, a1: string, text: string): Promise<void> {
  await select(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function select(page: Page, a1: string): Promise<void> {
  const box = page.getByLabel('Name box');
  await box.fill(a1);
  await box.press('Enter');
}

function canvasTop(page: Page): Promise<number> {
  return page
    .locator('#grid canvas')
    .evaluateAll((all) => Math.max(...all.map((each) => each.getBoundingClientRect().top)));
}
