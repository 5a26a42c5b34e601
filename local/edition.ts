// The local edition: one spreadsheet with the project that is bound to it, its people and its clock,
// kept in one folder. The page and the `gas` command both run on it.
import { Caches, cacheOperations } from './cache';
import { Clock } from './clock';
import { DataFolder } from './data-folder';
import { type ExecuteOptions, type ExecuteResult, Executions } from './executions';
import { Locks, lockOperations } from './locks';
import { Logs, logOperations } from './logs';
import { Mailboxes } from './mailbox/mailboxes';
import { mailboxOperations } from './mailbox/operations';
import { Permissions, permissionOperations } from './permissions';
import { type Project, readProjectFiles, readProjectFolder } from './project';
import { Properties, propertiesOperations } from './properties';
import { HeadlessUi } from './runtime/headless-ui';
import type { Operations } from './runtime/host';
import type { UiHost } from './runtime/ui-host';
import { uiOperations } from './runtime/ui-operations';
import { serverWordsIn } from './server/words';
import { Triggers, triggerOperations } from './triggers';
import { utilitiesOperations } from './utilities-operations';
import { SHEET_LOCALES } from './words/languages';
import { bookOperations } from './workbook/operations';
import type { Quirks } from './workbook/typed-value';
import { Workbook } from './workbook/workbook';
import { WorkbookFile } from './workbook-file';

/** What a script asks for where it has no manifest to say so. */
const ALL_SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://mail.google.com/',
];

export interface EditionOptions {
  /** Everything that lasts is kept here; the folder is made if need be. */
  readonly dataDir: string;
  /** The folder of the compiled project. */
  readonly distDir?: string | undefined;
  /** In place of a folder: single files, in order. */
  readonly files?: readonly string[] | undefined;
  /** Where the clock is set to; default: where it stood, or real time. */
  readonly now?: Date | undefined;
  readonly ui?: UiHost | undefined;
  /** Who owns the spreadsheet, when it is made. */
  readonly owner?: string | undefined;
  /** Zone of the spreadsheet, when it is made. */
  readonly timeZone?: string | undefined;
  readonly quirks?: Partial<Quirks> | undefined;
  /**
   * Has the sheet on disk before a script's private notes about it: for a program that may be killed.
   * Else a note could say that a draft is recorded in a sheet which does not know of it.
   */
  readonly savesInOrder?: boolean | undefined;
  /**
   * Saves the workbook only when told to and at the end, and calculates formulas only when somebody
   * reads them: for tests. Default: both soon after each change.
   */
  readonly onlyWhenAsked?: boolean | undefined;
  /** Told, in a sentence, of what a person should know: a damaged file that was set aside. */
  readonly warn?: ((message: string) => void) | undefined;
}

interface Parts {
  readonly folder: DataFolder;
  readonly project: Project;
  readonly ui: UiHost;
  readonly clock: Clock;
  readonly workbook: Workbook;
  readonly workbookFile: WorkbookFile;
  readonly savesInOrder: boolean;
}

export class Edition {
  readonly folder: DataFolder;
  readonly project: Project;
  readonly clock: Clock;
  readonly workbook: Workbook;
  readonly properties: Properties;
  readonly caches: Caches;
  readonly locks: Locks;
  readonly triggers: Triggers;
  readonly permissions: Permissions;
  readonly mailboxes: Mailboxes;
  readonly ui: UiHost;
  private readonly workbookFile: WorkbookFile;
  private readonly operations: Operations;
  private readonly executions: Executions;

  /** @throws DataFolderError where the folder is in use or cannot be written to */
  static async open(options: EditionOptions): Promise<Edition> {
    const folder = new DataFolder(options.dataDir, options.warn);
    try {
      const project =
        options.distDir === undefined
          ? readProjectFiles(options.files ?? [])
          : readProjectFolder(options.distDir);
      const clock = new Clock({ folder });
      if (options.now) clock.setTo(options.now);
      const { untitled, firstTab } = serverWordsIn(project.language);
      const { onlyWhenAsked = false } = options;
      const workbookFile = new WorkbookFile(folder, onlyWhenAsked);
      const workbook = new Workbook({
        snapshot: workbookFile.read(),
        now: () => clock.now(),
        quirks: options.quirks,
        calculatesWhenRead: onlyWhenAsked,
        name: untitled,
        firstTab,
        timeZone: options.timeZone,
        locale: SHEET_LOCALES[project.language],
        owner: options.owner,
      });
      return new Edition({
        folder,
        project,
        clock,
        workbook,
        workbookFile,
        ui: options.ui ?? new HeadlessUi(),
        savesInOrder: options.savesInOrder ?? false,
      });
    } catch (error) {
      folder.close();
      throw error;
    }
  }

  private constructor(parts: Parts) {
    const { folder, project, clock, workbook, workbookFile, ui, savesInOrder } = parts;
    this.folder = folder;
    this.project = project;
    this.clock = clock;
    this.workbook = workbook;
    this.workbookFile = workbookFile;
    this.ui = ui;
    this.properties = new Properties(folder);
    this.caches = new Caches(clock);
    this.locks = new Locks();
    this.triggers = new Triggers(folder, clock);
    this.permissions = new Permissions(folder, project.oauthScopes ?? ALL_SCOPES);
    this.mailboxes = new Mailboxes(folder, clock);
    const logs = new Logs();
    this.operations = {
      ...bookOperations(workbook),
      ...uiOperations(ui),
      ...propertiesOperations(this.properties, () => savesInOrder && this.save()),
      ...cacheOperations(this.caches),
      ...lockOperations(this.locks),
      ...triggerOperations(this.triggers),
      ...permissionOperations(this.permissions),
      ...mailboxOperations(this.mailboxes, clock),
      ...utilitiesOperations(),
      ...logOperations(logs),
    };
    this.executions = new Executions({
      ...{ project, clock, logs },
      permissions: this.permissions,
      locks: this.locks,
      operations: this.operations,
    });
    clock.onMove(() => workbook.recalculate());
    workbook.recalculate();
    workbookFile.follow(workbook);
  }

  /** Runs one function of the project. Several may run at once; each service call is one step. */
  execute(options: ExecuteOptions): Promise<ExecuteResult> {
    return this.executions.execute(options);
  }

  /** Everything that has changed is on disk when it resolves. */
  save(): void {
    this.workbookFile.save(this.workbook);
  }

  /** Waits for what is running, saves, and lets the folder go. */
  async close(): Promise<void> {
    await this.executions.finished();
    await this.workbook.calculated();
    this.save();
    this.workbook.dispose();
    this.mailboxes.close();
    this.locks.close();
    this.caches.close();
    this.clock.close();
    this.folder.close();
  }
}
