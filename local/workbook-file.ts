// The workbook on disk: saved soon after each change, and at once when asked.
import type { DataFolder } from './data-folder';
import type { WorkbookSnapshot } from './workbook/snapshot';
import type { Workbook } from './workbook/workbook';

const FILE = 'workbook.json';
/** Changes come in bursts; a large workbook takes a fifth of a second to write. */
const REST_MS = 500;
/** Where it could not be written, as on a full disk. */
const RETRY_MS = 2_000;

export class WorkbookFile {
  private timer: NodeJS.Timeout | null = null;
  private isDirty = false;

  constructor(
    private readonly folder: DataFolder,
    private readonly savesWhenTold = false,
  ) {}

  /** undefined where there is none yet */
  read(): WorkbookSnapshot | undefined {
    return this.folder.readJson<WorkbookSnapshot | undefined>(FILE, parseSnapshot, () => undefined);
  }

  /** Saves the workbook from now on whenever it has changed. */
  follow(workbook: Workbook): void {
    const later = (): void => {
      this.isDirty = true;
      if (this.savesWhenTold) return;
      this.timer ??= setTimeout(() => this.saveOrSay(workbook), REST_MS);
    };
    workbook.onMutation(later);
    workbook.onFacts(later);
  }

  /** @throws DataFolderError where it cannot be written; it is tried again with the next change */
  save(workbook: Workbook): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (!this.isDirty) return;
    this.folder.writeGood(FILE, JSON.stringify(workbook.snapshot()));
    this.isDirty = false;
  }

  private saveOrSay(workbook: Workbook): void {
    try {
      this.save(workbook);
    } catch (error) {
      // The workbook is whole in memory: a program that ended here would lose it.
      this.folder.say(error instanceof Error ? error.message : String(error));
      this.timer = setTimeout(() => this.saveOrSay(workbook), RETRY_MS);
    }
  }
}

function parseSnapshot(value: unknown): WorkbookSnapshot {
  const snapshot = value as Partial<WorkbookSnapshot> | null;
  if (!snapshot?.univer?.sheets || !snapshot.facts) throw new Error('it is not a workbook');
  return snapshot as WorkbookSnapshot;
}
