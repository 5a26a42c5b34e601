// The compiled add-on on the local edition, used as a person uses it: menu clicks, sidebar calls,
// cells typed by hand, hours that pass.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { EditionOptions } from '../../local/edition';
import type { ExecuteOptions, ExecuteResult } from '../../local/executions';
import type { SidebarCalls } from '../../src/calls';
import type { NewPerson } from '../../src/domain/records';
import { Edition, setUpFolders } from '../built-edition';

export const ANA = 'ana@example.com';
export const BO = 'bo@example.com';
/** A Tuesday, 10:00 in New York. */
export const TUESDAY = new Date('2026-11-24T15:00:00Z');
const HOUR = 3_600_000;

/** What a test brings itself: a screen that tells, or files with another manifest. */
type Setting = Pick<EditionOptions, 'ui' | 'files'> & {
  /** The folder of the compiled add-on: the English one where nothing is said. */
  readonly project?: 'dist' | 'dist-es';
};
type Cells = Readonly<Record<string, unknown>>;

/** Somebody to be added, of whom nothing is known but what is given. */
export const person = (known: Partial<NewPerson>): NewPerson => ({
  ...{ name: '', email: '', phone: '', title: '', organization: '', field: '' },
  ...{ kind: '', association: '', introducedBy: '', linkedIn: '', notes: '' },
  ...known,
});

export class Product {
  readonly edition: Edition;
  private readonly folder: string;

  private constructor(edition: Edition, folder: string) {
    this.edition = edition;
    this.folder = folder;
  }

  /** A new spreadsheet in New York, set up; Ana and Bo have given every permission. */
  static async open(setting: Setting = {}): Promise<Product> {
    const { project = 'dist' } = setting;
    if (!setUpFolders.has(project)) {
      const first = await Product.openBlank(undefined, { project });
      await first.click('setUpSheet');
      await first.edition.close();
      setUpFolders.set(project, first.folder);
    }
    const product = await Product.openBlank(setUpFolders.get(project), setting);
    product.edition.clock.setTo(TUESDAY);
    return product;
  }

  /** The same without anything in it, or with a copy of what is in a folder. */
  static async openBlank(
    copied?: string,
    { project = 'dist', ...setting }: Setting = {},
  ): Promise<Product> {
    const folder = mkdtempSync(join(tmpdir(), 'interviews-journey-'));
    if (copied)
      cpSync(copied, folder, { recursive: true, filter: (path) => !path.endsWith('.lock') });
    const files = [`${project}/Code.js`, `${project}/Sidebar.html`, 'test/journeys/by-hand.js'];
    const edition = await Edition.open({
      dataDir: folder,
      files: files.map((file) => resolve(file)),
      ...(copied ? {} : { now: TUESDAY }),
      owner: ANA,
      onlyWhenAsked: true,
      timeZone: 'America/New_York',
      ...setting,
    });
    // What was asked in a copied folder was answered there.
    if (!copied) for (const person of [ANA, BO]) edition.permissions.grant(person);
    return new Product(edition, folder);
  }

  /** This spreadsheet as it is now, once more. */
  async copy(setting: Setting = {}): Promise<Product> {
    await this.edition.workbook.calculated();
    this.edition.save();
    return Product.openBlank(this.folder, setting);
  }

  /** A copy of it as Google makes one: everything is there, and the spreadsheet is another. */
  async copyAsAnotherSheet(): Promise<Product> {
    await this.edition.workbook.calculated();
    this.edition.save();
    const folder = mkdtempSync(join(tmpdir(), 'interviews-copy-'));
    cpSync(this.folder, folder, { recursive: true, filter: (path) => !path.endsWith('.lock') });
    const path = join(folder, 'workbook.json');
    const saved = JSON.parse(readFileSync(path, 'utf8'));
    saved.facts.id = 'another-sheet';
    writeFileSync(path, JSON.stringify(saved));
    const copy = await Product.openBlank(folder);
    rmSync(folder, { recursive: true, force: true });
    return copy;
  }

  /** Lets go of it at once: nothing of it is kept, and nothing that it still reckons is waited for. */
  close(): void {
    const { workbook, mailboxes, locks, caches, clock, folder } = this.edition;
    workbook.dispose();
    for (const part of [mailboxes, locks, caches, clock, folder]) part.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What the add-on keeps of a person and this spreadsheet under a name, as text. */
  kept(name: string, as = ANA): string | undefined {
    const { properties, workbook } = this.edition;
    return properties.readAll('user', as)[`${name}:${workbook.facts.id}`];
  }

  /** One execution, whatever comes of it. */
  run(functionName: string, options: Partial<ExecuteOptions> = {}): Promise<ExecuteResult> {
    return this.edition.execute({ functionName, as: ANA, kind: 'menu', ...options });
  }

  /** A click in the menu, or an hour of the trigger. @throws Error where the script failed */
  async click(functionName: string, as = ANA): Promise<void> {
    const result = await this.run(functionName, { as });
    if (!result.ok) throw new Error(`${functionName}: ${result.error.message}`);
  }

  /** A call of the sidebar, as it comes back over the border. */
  async call<Name extends keyof SidebarCalls>(
    name: Name,
    ...args: Parameters<SidebarCalls[Name]>
  ): Promise<ReturnType<SidebarCalls[Name]>> {
    const result = await this.run(name, { args, kind: 'sidebar' });
    if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
    return result.value as ReturnType<SidebarCalls[Name]>;
  }

  /** The same, for a call that must succeed. */
  async value<Name extends keyof SidebarCalls>(
    name: Name,
    ...args: Parameters<SidebarCalls[Name]>
  ): Promise<Extract<ReturnType<SidebarCalls[Name]>, { ok: true }>['value']> {
    const answer = await this.call(name, ...args);
    if (!answer.ok) throw new Error(`${name}: ${answer.code}: ${answer.message}`);
    return answer.value as Extract<ReturnType<SidebarCalls[Name]>, { ok: true }>['value'];
  }

  /** The hourly trigger of a person. */
  hourly(options: Partial<ExecuteOptions> = {}): Promise<ExecuteResult> {
    return this.run('runHourlyDrafts', { kind: 'time-trigger', ...options });
  }

  hoursPass(hours: number): void {
    this.edition.clock.moveBy(hours * HOUR);
  }

  /** The rows of a tab by header text, dates as ISO instants. */
  async rows(tab: string): Promise<readonly Record<string, unknown>[]> {
    return (await this.byHand('readRows', tab)) as Record<string, unknown>[];
  }

  /** Types into the first free row of a tab. */
  async type(tab: string, cells: Cells): Promise<void> {
    await this.byHand('typeRow', tab, cells);
  }

  /** What a person does in the sheet, by the functions of by-hand.js. */
  async byHand(functionName: string, ...args: readonly unknown[]): Promise<unknown> {
    const result = await this.run(functionName, { args, kind: 'editor' });
    if (!result.ok) throw new Error(`${functionName}: ${result.error.message}`);
    return result.value;
  }

  drafts(person = ANA) {
    return this.edition.mailboxes
      .list(person, 'drafts')
      .map(({ id }) => this.edition.mailboxes.read(person, id));
  }
}
