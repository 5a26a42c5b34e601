// The local edition as a newcomer starts it, in a process of its own, and a window on it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from './browser';

const PICTURES = 'docs/pictures';

export class Window {
  readonly page: Page;
  /** What stands in the sidebar. */
  readonly sidebar: FrameLocator;

  constructor(page: Page) {
    this.page = page;
    this.sidebar = page.frameLocator('iframe.pane-frame');
  }

  /** Clicks through Extensions ▸ Informational Interviews ▸ …. */
  async menu(...items: readonly string[]): Promise<void> {
    await this.page.getByRole('menuitem', { name: /^Extensio(ns|nes)$/ }).click();
    await this.page.getByRole('menuitem', { name: 'Informational Interviews' }).hover();
    for (const name of items) await this.page.getByRole('menuitem', { name }).click();
  }

  /** Opens a view from the menu and waits until it is there. */
  async view(heading: string, ...items: readonly string[]): Promise<void> {
    await this.menu(...items);
    await this.sidebar.getByRole('heading', { name: heading, level: 1 }).waitFor();
  }

  /** Moves the clock by a button of its panel, and closes the panel. */
  async moveClock(button: string): Promise<void> {
    await this.page
      .getByRole('button', { name: /^Clock|\d\d:\d\d$/ })
      .first()
      .click();
    await this.page.getByRole('button', { name: button }).click();
    await this.page.keyboard.press('Escape');
  }

  /** A picture for the guide; kept in docs/ where `PICTURES=1` asks for it. */
  async picture(name: string): Promise<void> {
    const picture = await this.page.screenshot({ animations: 'disabled' });
    if (!process.env.PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(join(PICTURES, `${name}.png`), picture);
  }

  /** Picks somebody in the open view, whoever was chosen before. */
  async choose(name: string): Promise<void> {
    const other = this.sidebar.getByRole('button', { name: /Choose someone else/ });
    const picker = this.sidebar.getByRole('combobox', { name: 'Who is it about?' });
    await other.or(picker).first().waitFor();
    if (await other.count()) await other.click();
    await picker.fill(name);
    await this.sidebar.getByRole('option', { name }).first().click();
    await picker.waitFor({ state: 'detached' });
  }
}

export class LocalEdition {
  private readonly server: ChildProcess;
  private readonly browser: Browser;
  private readonly folder: string;
  private readonly address: string;

  private constructor(server: ChildProcess, browser: Browser, folder: string, address: string) {
    this.server = server;
    this.browser = browser;
    this.folder = folder;
    this.address = address;
  }

  /** @param project the compiled add-on */
  static async start(project = 'dist'): Promise<LocalEdition> {
    const folder = mkdtempSync(join(tmpdir(), 'interviews-page-'));
    const given = ['build/local/start.js', '--data', folder, '--project', project];
    const server = spawn('node', given, { stdio: ['ignore', 'pipe', 'inherit'] });
    const address = await new Promise<string>((resolve, reject) => {
      let told = '';
      server.stdout?.on('data', (chunk: Buffer) => {
        told += chunk.toString('utf8');
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(told) ?? [];
        if (found) resolve(found);
      });
      server.on('exit', () => reject(new Error(`It stopped at once and said:\n${told}`)));
    });
    return new LocalEdition(server, await launchBrowser(), folder, address);
  }

  async open(person: string): Promise<Window> {
    const page = await this.browser.newPage({ viewport: { width: 1280, height: 800 } });
    // A busy machine may be slow; whoever passes does not wait.
    page.setDefaultTimeout(60_000);
    await page.goto(`${this.address}/?as=${person}`);
    return new Window(page);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    const ended = new Promise((resolve) => this.server.once('exit', resolve));
    this.server.kill('SIGINT');
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
