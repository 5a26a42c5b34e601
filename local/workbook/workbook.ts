// The one true workbook: Univer without a screen, and the facts that Univer has no place for.
// Everything in here is synchronous but waiting for formulas; rows and columns count from 0.
import {
  CommandType,
  ICommandService,
  type Injector,
  type Univer,
  type Workbook as UniverWorkbook,
  type Worksheet,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { ServiceError } from '../runtime/host';
import type { Shift } from './block';
import { Calculation } from './calculation';
import { clockFunctions } from './clock-functions';
import { type Facts, forgetSheet, shiftFacts } from './facts';
import { followShift } from './follow-shift';
import { FormulaSheets } from './formula-sheets';
import { IMPORT_RANGE } from './import-range';
import { lookOnlyWhereFormulasAre } from './look-for-formulas';
import { startEngine } from './plugins';
import { shiftOf } from './shift-of';
import { type NewWorkbook, newSnapshot, type WorkbookSnapshot } from './snapshot';
import { DEFAULT_QUIRKS, type Quirks } from './typed-value';
import { instantToSerial, openZone, type Zone } from './zone';

/** A change to the cells, as Univer replays it. Serialize `params` at once: the engine owns them. */
export interface Mutation {
  /** The version of the workbook once the change is in. */
  readonly version: number;
  readonly id: string;
  readonly params: object;
  /** "script", or what `applyMutation` was told: the page that the change came from. */
  readonly source: string;
}

export interface WorkbookOptions extends NewWorkbook {
  /** Where there is none, a new workbook is made. */
  readonly snapshot?: WorkbookSnapshot | undefined;
  readonly now: () => Date;
  readonly quirks?: Partial<Quirks> | undefined;
  /** Calculates formulas only once somebody waits for `calculated`. Default: soon after each change. */
  readonly calculatesWhenRead?: boolean | undefined;
}

export class Workbook {
  readonly now: () => Date;
  readonly quirks: Quirks;
  readonly facade: FWorkbook;
  readonly injector: Injector;
  private readonly univer: Univer;
  private readonly commands: ICommandService;
  private readonly calculation: Calculation;
  private readonly formulaSheets: FormulaSheets;
  private readonly mutationListeners = new Set<(mutation: Mutation) => void>();
  private readonly factListeners = new Set<(facts: Facts) => void>();
  private currentFacts: Facts;
  private currentZone: Zone;
  private currentVersion = 0;
  private source = 'script';

  constructor(options: WorkbookOptions) {
    const { univer, facts } = options.snapshot ?? newSnapshot(options);
    this.now = options.now;
    this.quirks = { ...DEFAULT_QUIRKS, ...options.quirks };
    this.currentFacts = facts;
    this.currentZone = openZone(this.currentFacts.timeZone);
    this.univer = startEngine([
      ...clockFunctions(() => instantToSerial(this.now().getTime(), this.currentZone)),
      IMPORT_RANGE,
    ]);
    this.injector = this.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.calculation = new Calculation(this.commands, () =>
      this.injector.get(TriggerCalculationController),
    );
    this.formulaSheets = new FormulaSheets((sheetId) =>
      this.worksheet(sheetId).getCellMatrix().getMatrix(),
    );
    this.commands.onCommandExecuted((command, execution) => {
      if (command.type !== CommandType.MUTATION || execution?.onlyLocal === true) return;
      this.announce(command.id, command.params ?? {});
    });
    this.facade = FUniver.newAPI(this.univer).createWorkbook(univer);
    if (options.calculatesWhenRead) this.calculation.holdBack();
    const model = this.injector.get(FormulaDataModel);
    lookOnlyWhereFormulasAre(model, this.univerWorkbook, this.formulaSheets);
  }

  get unitId(): string {
    return this.facade.getId();
  }

  /** Counts the changes since the workbook was opened. */
  get version(): number {
    return this.currentVersion;
  }

  get facts(): Facts {
    return this.currentFacts;
  }

  get zone(): Zone {
    return this.currentZone;
  }

  get univerWorkbook(): UniverWorkbook {
    return this.facade.getWorkbook();
  }

  snapshot(): WorkbookSnapshot {
    return { univer: this.facade.save(), facts: this.currentFacts };
  }

  /** Changes what Univer has no place for. */
  setFacts(change: Partial<Facts>): void {
    this.currentFacts = { ...this.currentFacts, ...change };
    if (change.timeZone !== undefined) {
      this.currentZone = openZone(change.timeZone);
      this.recalculate();
    }
    for (const listener of this.factListeners) listener(this.currentFacts);
  }

  /** The next of the numbers that Google gives to bandings and metadata. */
  takeNumber(): number {
    const number = this.currentFacts.nextNumber;
    this.setFacts({ nextNumber: number + 1 });
    return number;
  }

  worksheet(sheetId: string): Worksheet {
    const sheet = this.univerWorkbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new ServiceError(`Sheet ${sheetId} not found`);
    return sheet;
  }

  facadeSheet(sheetId: string): FWorksheet {
    const sheet = this.facade.getSheetBySheetId(sheetId);
    if (sheet === null) throw new ServiceError(`Sheet ${sheetId} not found`);
    return sheet;
  }

  /** Runs one of Univer's mutations in the name of the script. Adds the workbook's id. */
  run(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
  }

  /** Runs one of Univer's commands, which makes the mutations that belong together. */
  command(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
  }

  /**
   * Replays a change that a page made to its own copy.
   * @returns the version once it is in
   */
  applyMutation(change: { readonly id: string; readonly params: object }, source: string): number {
    const before = this.source;
    this.source = source;
    try {
      this.commands.syncExecuteCommand(change.id, change.params, { fromCollab: true });
    } finally {
      this.source = before;
    }
    return this.currentVersion;
  }

  /** @returns a function that ends the listening */
  onMutation(listener: (mutation: Mutation) => void): () => void {
    this.mutationListeners.add(listener);
    return () => this.mutationListeners.delete(listener);
  }

  /** Told of changes to what is outside of Univer: time zone, editors, protections … */
  onFacts(listener: (facts: Facts) => void): () => void {
    this.factListeners.add(listener);
    return () => this.factListeners.delete(listener);
  }

  /** Whether the tab has formulas, whose values may be waiting to be calculated. */
  hasFormulas(sheetId: string): boolean {
    return this.formulaSheets.has(sheetId);
  }

  /** Resolves when every formula shows the value that follows from the cells as they are now. */
  calculated(): Promise<void> {
    return this.calculation.settled();
  }

  /** Has TODAY() and its like calculated anew, after the clock was moved. */
  recalculate(): void {
    if (!this.facade.getSheets().some((sheet) => this.hasFormulas(sheet.getSheetId()))) return;
    this.calculation.calculateAll();
  }

  dispose(): void {
    this.mutationListeners.clear();
    this.factListeners.clear();
    this.calculation.dispose();
    this.univer.dispose();
  }

  private announce(id: string, params: object): void {
    this.currentVersion += 1;
    this.formulaSheets.follow(id, params);
    const mutation: Mutation = { version: this.currentVersion, id, params, source: this.source };
    for (const listener of this.mutationListeners) listener(mutation);
    const shift = shiftOf(id, params);
    if (shift !== null) this.follow(shift);
    if (id === 'sheet.mutation.remove-sheet') {
      this.setFacts(forgetSheet(this.currentFacts, (params as { subUnitId: string }).subUnitId));
    }
  }

  private follow(shift: Shift): void {
    this.setFacts(shiftFacts(this.currentFacts, shift));
    // A page moves its own conditional formats and says so; without a screen nobody does.
    if (this.source === 'script') followShift(this, shift);
  }
}
