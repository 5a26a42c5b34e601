// The local edition: one spreadsheet with the project that is bound to it, its people and its clock,
// kept in one folder. The page and the `gas` command both run on it.
import { randomUUID } from 'node:crypto';
import { Caches, cacheOperations } from './cache';
import { Clock } from './clock';
import { DataFolder } from './data-folder';
import { Locks, lockOperations } from './locks';
import { Mailboxes } from './mailbox/mailboxes';
import { mailboxOperations } from './mailbox/operations';
import { Permissions, permissionOperations } from './permissions';
import { type Project, readProjectFiles, readProjectFolder } from './project';
import { Properties, propertiesOperations } from './properties';
import { readServicesBundle, workerFile } from './runtime/bundles';
import type { FormField } from './runtime/form';
import { HeadlessUi } from './runtime/headless-ui';
import type { AuthMode, Execution, ExecutionKind, Operations } from './runtime/host';
import { type Meanwhile, withMeanwhile } from './runtime/meanwhile';
import type { Fault, ScriptError } from './runtime/messages';
import { type Calls, type EndReason, runScript } from './runtime/run-script';
import { Slots } from './runtime/slots';
import type { UiHost } from './runtime/ui-host';
import { uiOperations } from './runtime/ui-operations';
import { serverWordsIn } from './server/words';
import { Triggers, triggerOperations } from './triggers';
import { utilitiesOperations } from './utilities-operations';
import { bookOperations } from './workbook/operations';
import type { Quirks } from './workbook/typed-value';
import { Workbook } from './workbook/workbook';
import { WorkbookFile } from './workbook-file';

/** At Google: 6 minutes, and 30 seconds for simple triggers. */
const TIME_LIMIT_MS = 6 * 60_000;
const SIMPLE_TRIGGER_MS = 30_000;
const MOST_AT_ONCE = 6;

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
  /** Saves the workbook only when it is told to, and at the end: for tests. Default: by itself. */
  readonly savesWhenTold?: boolean | undefined;
  /** Told, in a sentence, of what a person should know: a damaged file that was set aside. */
  readonly warn?: ((message: string) => void) | undefined;
}

export interface ExecuteOptions {
  readonly functionName: string;
  readonly args?: readonly unknown[] | undefined;
  /** In place of arguments: a form of the sidebar. */
  readonly form?: readonly FormField[] | undefined;
  /** E-mail of the person in whose name it runs. */
  readonly as: string;
  readonly kind?: ExecutionKind | undefined;
  readonly authMode?: AuthMode | undefined;
  readonly faults?: readonly Fault[] | undefined;
  /** Ends the execution before or after its N-th service call, counted from 1. */
  readonly stopBefore?: number | undefined;
  readonly stopAfter?: number | undefined;
  /** Sends each write by itself, where Google usually gathers several. */
  readonly writesAtOnce?: boolean | undefined;
  readonly timeLimitMs?: number | undefined;
  readonly meanwhile?: Meanwhile | undefined;
}

export interface LogLine {
  readonly level: string;
  readonly text: string;
}

interface Told {
  readonly calls: Calls;
  readonly logs: readonly LogLine[];
}

export type ExecuteResult = Told &
  (
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly ended: null; readonly error: ScriptError }
    | { readonly ok: false; readonly ended: EndReason; readonly error: ScriptError }
  );

/** How Google ends the run of a trigger before it begins, until its owner has answered anew. */
const NOT_AUTHORIZED: ExecuteResult = {
  ok: false,
  ended: null,
  error: {
    name: 'Exception',
    message: 'Authorization is required to perform that action.',
    stack: '',
  },
  calls: { total: 0, counts: {}, names: [] },
  logs: [],
};

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
  private readonly logs = new Map<string, LogLine[]>();
  private readonly slots = new Slots(MOST_AT_ONCE);
  private readonly running = new Set<Promise<unknown>>();

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
      const workbookFile = new WorkbookFile(folder, options.savesWhenTold ?? false);
      const workbook = new Workbook({
        snapshot: workbookFile.read(),
        now: () => clock.now(),
        quirks: options.quirks,
        name: untitled,
        firstTab,
        timeZone: options.timeZone,
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
      'log.write': ({ id }: Execution, level: string, text: string) => {
        this.logs.get(id)?.push({ level, text });
      },
    };
    clock.onMove(() => workbook.recalculate());
    workbook.recalculate();
    workbookFile.follow(workbook);
  }

  /** Runs one function of the project. Several may run at once; each service call is one step. */
  async execute(options: ExecuteOptions): Promise<ExecuteResult> {
    const release = await this.slots.take();
    const run = this.run(options).finally(release);
    this.running.add(run);
    try {
      return await run;
    } finally {
      this.running.delete(run);
    }
  }

  /** Everything that has changed is on disk when it resolves. */
  save(): void {
    this.workbookFile.save(this.workbook);
  }

  /** Waits for what is running, saves, and lets the folder go. */
  async close(): Promise<void> {
    await Promise.allSettled(this.running);
    await this.workbook.calculated();
    this.save();
    this.workbook.dispose();
    this.mailboxes.close();
    this.locks.close();
    this.caches.close();
    this.clock.close();
    this.folder.close();
  }

  private async run(options: ExecuteOptions): Promise<ExecuteResult> {
    const { functionName, as, kind = 'editor', authMode = 'FULL' } = options;
    if (kind === 'time-trigger' && !this.mayRunTriggers(as)) return NOT_AUTHORIZED;
    const execution: Execution = { id: randomUUID(), functionName, kind, authMode, as };
    const logs: LogLine[] = [];
    this.logs.set(execution.id, logs);
    const standardLimitMs = kind === 'simple-trigger' ? SIMPLE_TRIGGER_MS : TIME_LIMIT_MS;
    const clockAheadMs = () => this.clock.now().getTime() - Date.now();
    const result = await runScript({
      workerFile: workerFile(),
      start: {
        execution,
        scripts: this.project.scripts,
        servicesCode: readServicesBundle(),
        settings: {
          advancedServices: this.project.advancedServices,
          grantedScopes: this.grantedTo(as),
          clockAheadMs: clockAheadMs(),
          scriptTimeZone: this.project.scriptTimeZone,
          writesAtOnce: options.writesAtOnce ?? false,
          htmlFiles: this.project.htmlFiles,
        },
        faults: options.faults ?? [],
        stopBefore: options.stopBefore ?? null,
        stopAfter: options.stopAfter ?? null,
      },
      args: options.args ?? [],
      form: options.form ?? null,
      operations: options.meanwhile
        ? withMeanwhile(this.operations, options.meanwhile)
        : this.operations,
      timeLimitMs: options.timeLimitMs ?? standardLimitMs,
      clockAheadMs,
    });
    this.locks.releaseAll(execution.id);
    this.logs.delete(execution.id);
    const told: Told = { calls: result.calls, logs };
    if (result.kind === 'value') return { ...told, ok: true, value: result.value };
    if (result.kind === 'error') return { ...told, ok: false, ended: null, error: result.error };
    const error: ScriptError = { name: 'Exception', message: result.message, stack: '' };
    return { ...told, ok: false, ended: result.reason, error };
  }

  private mayRunTriggers(person: string): boolean {
    return this.project.oauthScopes === null || this.permissions.mayRunTriggers(person);
  }

  /** Without a manifest there is nothing to consent to: a script may do what it asks for. */
  private grantedTo(person: string): readonly string[] {
    return this.project.oauthScopes === null ? ALL_SCOPES : this.permissions.granted(person);
  }
}
