// The workbook on disk: saved soon after each change, and at once when asked.
import type { DataFolder } from './data-folder';
import type { Workbook, WorkbookSnapshot } from './workbook/workbook';

const FILE = 'workbook.json';
/** Changes come in bursts; a large workbook takes a fifth of a second to write. */
const REST_MS = 500;

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
      this.timer ??= setTimeout(() => this.save(workbook), REST_MS);
    };
    workbook.onMutation(later);
    workbook.onFacts(later);
  }

  save(workbook: Workbook): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (!this.isDirty) return;
    this.folder.writeGood(FILE, JSON.stringify(workbook.snapshot()));
    this.isDirty = false;
  }
}

function parseSnapshot(value: unknown): WorkbookSnapshot {
  const snapshot = value as Partial<WorkbookSnapshot> | null;
  if (!snapshot?.univer?.sheets || !snapshot.facts) throw new Error('it is not a workbook');
  return snapshot as WorkbookSnapshot;
}
