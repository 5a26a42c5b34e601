// The local edition with the Spanish add-on: its own page is Spanish as well, wherever a person looks.
import type { Page } from 'playwright-core';
import * as enFrame from '../../local/words/en/frame';
import * as enMenus from '../../local/words/en/menus';
import * as enStart from '../../local/words/en/start';
import * as esFrame from '../../local/words/es/frame';
import * as esMenus from '../../local/words/es/menus';
import * as esStart from '../../local/words/es/start';
import { menuWords as enMenu } from '../../src/words/en/menu';
import { menuWords as esMenu } from '../../src/words/es/menu';
import { LocalEdition, type Window } from './local-edition';

interface Language {
  readonly frame: typeof enFrame.frameWords;
  readonly menus: Pick<typeof enMenus, 'topMenus' | 'menuItems'>;
  readonly welcome: typeof enStart.welcomeWords;
  readonly addOn: typeof enMenu;
  readonly goOn: string;
  readonly tabs: readonly string[];
}
const ENGLISH: Language = {
  ...{ frame: enFrame.frameWords, menus: enMenus, welcome: enStart.welcomeWords, addOn: enMenu },
  goOn: 'Continue',
  tabs: ['Contacts', 'Interviews'],
};
const SPANISH: Language = {
  ...{ frame: esFrame.frameWords, menus: esMenus, welcome: esStart.welcomeWords, addOn: esMenu },
  goOn: 'Continuar',
  tabs: ['Contactos', 'Entrevistas'],
};

/** What may be the same in both languages: names, keys, figures, and words that are alike. */
const ALIKE = [
  /^Informational Interviews$/,
  /^[\w.]+@example\.com$/,
  /^Ctrl\+[A-Z]$/,
  /^[\d\s+,:/]+$/,
  // Where nobody is called anything yet, the first letter of "you".
  /^Y$/,
];

/** All that the page itself shows or says: the grid and the script's pages are not its own. */
function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const own = [...document.querySelectorAll('#page *')].filter(
      (element) => !element.closest('#grid') && isShown(element),
    );
    return own.flatMap((element) => {
      const texts = [...element.childNodes].flatMap((node) =>
        node instanceof Text ? [node.data] : [],
      );
      const said = ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name));
      return [texts.join(''), ...said].flatMap((text) => (text?.trim() ? [text.trim()] : []));
    });
  });
}

/** What the page itself shows, but not all of it: cut off, or beyond the edge of the window. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const own = [...document.querySelectorAll<HTMLElement>('#page *')].filter(
      (element) =>
        !element.closest('#grid, .for-readers') &&
        element.clientWidth > 0 &&
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    );
    return own.flatMap((element) => {
      const { left, right, bottom } = element.getBoundingClientRect();
      const isOutside = left < 0 || right > innerWidth || bottom > innerHeight;
      const isCut = element.scrollWidth > element.clientWidth + 1;
      return isOutside || isCut ? [element.textContent ?? ''] : [];
    });
  });
}

/** Goes everywhere on the page. `look` is called wherever there is something new to read. */
async function walk(window: Window, words: Language, look: (place: string) => Promise<void>) {
  const { page } = window;
  const { frame, menus, welcome, addOn } = words;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const top = (name: string) => page.getByRole('menuitem', { name, exact: true }).first();
  const close = () => button(frame.close).last().click();
  const choose = async (menu: string, item: string) => {
    await top(menu).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };

  await page.locator('main[aria-busy="false"]').waitFor();
  await look('welcome');
  await button(welcome.empty).click();
  await button(addOn.setUp).waitFor();
  await look('first step');
  for (const key of ['file', 'edit', 'view', 'insert', 'format', 'data', 'help'] as const) {
    await top(menus.topMenus[key]).click();
    await look(`menu ${key}`);
    await page.keyboard.press('Escape');
  }
  await window.menu(addOn.thankYouNotes);
  await page.getByRole('menuitem', { name: addOn.turnHourlyDrafts }).waitFor();
  await look('submenus');
  for (const _ of [1, 2, 3]) await page.keyboard.press('Escape');
  await window.menu(addOn.setUp);
  await button(words.goOn).waitFor();
  await look('permission');
  await button(words.goOn).click();
  await page.locator('[data-u-comp="slide-tab-item"]', { hasText: words.tabs[0] ?? '' }).waitFor();
  // The set-up says when it is done; the first tab is there long before.
  await page.locator('.toast', { hasText: words.tabs[0] ?? '' }).waitFor();
  await window.view(addOn.today, addOn.today);
  await look('sidebar');
  await button(frame.mailbox).click();
  await page.locator('.mail-empty').waitFor();
  await look('mailbox');
  await page.getByRole('tab').last().click();
  await look('sent');
  await page.locator('.mailbox .icon-button').first().click();
  await look('new message');
  await page.getByRole('textbox').nth(-3).fill('ana@example.com');
  await page.locator('.compose .button.is-main').click();
  await page.locator('.compose').waitFor({ state: 'detached' });
  await page.locator('.mail-list button').waitFor();
  await look('sent message in the list');
  await page.locator('.mail-list button').click();
  await page.locator('.mail-view').waitFor();
  await look('sent message');
  await page.locator('.mailbox .icon-button').last().click();
  await page.locator('.clock-chip').click();
  await look('clock');
  await page.keyboard.press('Escape');
  await page.locator('.avatar-button').click();
  await look('person');
  await page.keyboard.press('Escape');
  await choose(menus.topMenus.file, menus.menuItems.startWithSample);
  await look('start over');
  await close();
  await choose(menus.topMenus.file, menus.menuItems.whereKept);
  await look('where it is kept');
  await close();
  await choose(menus.topMenus.help, menus.menuItems.about);
  await look('about');
  await close();
  await choose(menus.topMenus.help, menus.menuItems.permissions);
  await page.locator('.scope').first().waitFor();
  await look('permissions');
  await close();
}

const editions: LocalEdition[] = [];
afterEach(() => Promise.all(editions.splice(0).map((edition) => edition.stop())));

/** What is read at each place, on the edition that runs that add-on. */
async function readAll(
  project: string,
  words: Language,
  see: (window: Window, place: string) => Promise<void> = async () => {},
): Promise<{ window: Window; read: ReadonlyMap<string, readonly string[]> }> {
  const edition = await LocalEdition.start(project);
  editions.push(edition);
  const window = await edition.open('you@example.com');
  const read = new Map<string, readonly string[]>();
  await walk(window, words, async (place) => {
    read.set(place, await textsOf(window.page));
    await see(window, place);
  });
  return { window, read };
}

test('whoever runs the Spanish add-on reads no English around it', async () => {
  const english = await readAll('dist', ENGLISH);
  const cut: string[] = [];
  const spanish = await readAll('dist-es', SPANISH, async ({ page }, place) => {
    cut.push(...(await cutOff(page)).map((text) => `${place}: ${text}`));
  });
  const { page, sidebar } = spanish.window;

  const known = new Set([...english.read.values()].flat());
  const alike = [...spanish.read].flatMap(([place, texts]) =>
    texts
      .filter((text) => known.has(text) && !ALIKE.some((each) => each.test(text)))
      .map((text) => `${place}: ${text}`),
  );
  expect(alike).toEqual([]);
  expect(cut).toEqual([]);
  expect([...spanish.read.keys()]).toEqual([...english.read.keys()]);
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  const tabs = await page.locator('[data-u-comp="slide-tab-item"]').allTextContents();
  expect(tabs).toEqual(expect.arrayContaining([...SPANISH.tabs]));
  expect(await sidebar.locator('html').getAttribute('lang')).toBe('es');
  expect(await page.getByLabel('Cuadro de nombres').count()).toBe(1);
});
