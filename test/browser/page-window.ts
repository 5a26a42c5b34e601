// A window on the local edition with the small add-on of the fixtures.
import { readFile } from 'node:fs/promises';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { type Program, startProgram } from '../local/server/program';
import { launchBrowser } from './browser';

export interface Screen {
  readonly program: Program;
  readonly browser: Browser;
}

export async function startScreen(project?: string): Promise<Screen> {
  return {
    program: await startProgram(undefined, project === undefined ? {} : { project }),
    browser: await launchBrowser(),
  };
}

export async function stopScreen({ program, browser }: Screen): Promise<void> {
  await browser.close();
  await program.stop();
}

interface OpenOptions {
  /** The first window on a new folder: answers the welcome. */
  readonly welcome?: boolean;
  /** Is given the page before it goes anywhere. */
  readonly before?: (page: Page) => Promise<void>;
}

export class PageWindow {
  /** Addresses outside of the program that the page has tried to reach. */
  readonly strayRequests: string[] = [];
  readonly sidebar: FrameLocator;

  private constructor(readonly page: Page) {
    this.sidebar = page.frameLocator('iframe.pane-frame');
  }

  static async open(
    { program, browser }: Screen,
    person: string,
    { welcome = false, before = async () => {} }: OpenOptions = {},
  ): Promise<PageWindow> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    const window = new PageWindow(page);
    const hosts = [`127.0.0.1:${program.port}`, `localhost:${program.port}`];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^(http|ws)/.test(url.protocol) && !hosts.includes(url.host)) {
        window.strayRequests.push(request.url());
      }
    });
    await before(page);
    await page.goto(`${program.address}/?as=${person}`);
    await page.getByLabel('Name box').waitFor();
    // Before the grid has drawn itself once, it hears no keys.
    await page.locator('main[aria-busy="false"]').waitFor();
    if (welcome) await page.getByRole('button', { name: /Start with an empty sheet/ }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    return window;
  }

  async menu(...names: readonly string[]): Promise<void> {
    await this.page.getByRole('menuitem', { name: 'Extensions' }).click();
    await this.page.getByRole('menuitem', { name: 'Informational Interviews' }).hover();
    for (const name of names) await this.page.getByRole('menuitem', { name }).click();
  }

  /** Runs a menu item that asks for permission first, and gives all of it. */
  async menuWithConsent(...names: readonly string[]): Promise<void> {
    await this.menu(...names);
    await this.page.getByRole('button', { name: 'Continue' }).click();
  }

  async select(a1: string): Promise<void> {
    const box = this.page.getByLabel('Name box');
    await box.fill(a1);
    await box.press('Enter');
  }

  async type(a1: string, text: string): Promise<void> {
    await this.select(a1);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The tab in front, as its download has it. */
  async csv(): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('menuitem', { name: 'File' }).click();
    await this.page.getByRole('menuitem', { name: /Download this tab/ }).click();
    return readFile(await (await download).path(), 'utf8');
  }

  /** Resolves once the download has that text in it. */
  async shows(text: string): Promise<void> {
    for (let tries = 0; tries < 40; tries += 1) {
      if ((await this.csv()).includes(text)) return;
      await this.page.waitForTimeout(250);
    }
    throw new Error(`"${text}" did not come: ${await this.csv()}`);
  }
}
