// Keeps the page's copy of the workbook and the server's in step: own changes go out with the
// version they were made on, others' come in, and a refused one is given back to the person.
import {
  CommandType,
  ICommandService,
  type IExecutionOptions,
  IUndoRedoService,
  IUniverInstanceService,
} from '@univerjs/core';
import { type IRemoveSheetMutationParams, RemoveSheetMutation } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { BookState, Change, Replay } from '../../server/messages';
import type { Grid } from './create-grid';
import { type LostEntry, lostEntries } from './lost-entries';

/** After these, the page's undo steps would hit other cells than those they were made on. */
const MOVES_CELLS = /insert-(row|col)|remove-(rows|col)|move-(rows|columns|range)|reorder-range/;

export class BookSync {
  private version = 0;
  private epoch = 0;
  private nextChangeId = 1;
  private collected: Replay[] = [];
  private pending: Change[] = [];
  private readonly commands: ICommandService;

  constructor(
    private readonly grid: Grid,
    private readonly send: (change: Change) => void,
    private readonly opened: (book: FWorkbook) => void,
  ) {
    this.commands = grid.univer.__getInjector().get(ICommandService);
    this.commands.onCommandExecuted((command, options) => {
      if (
        command.type === CommandType.MUTATION &&
        isOwn(options) &&
        this.isOfBook(command.params)
      ) {
        this.collect({ id: command.id, params: command.params ?? {} });
      }
    });
  }

  /** Takes the server's workbook in place of what is open. The tab in front stays in front. */
  open(state: BookState): void {
    const injector = this.grid.univer.__getInjector();
    const front = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    const selected = front?.getActiveRange()?.getA1Notation();
    const sheetId = front?.getSheetId();
    this.collected = [];
    this.pending = [];
    const open = this.grid.api.getActiveWorkbook()?.getId();
    if (open !== undefined) injector.get(IUniverInstanceService).disposeUnit(open);
    this.version = state.version;
    this.epoch = state.epoch;
    const book = this.grid.api.createWorkbook(state.book);
    const sheet = sheetId === undefined ? null : book.getSheetBySheetId(sheetId);
    if (sheet && !sheet.isSheetHidden()) {
      book.setActiveSheet(sheet);
      if (selected !== undefined) book.setActiveRange(sheet.getRange(selected));
    }
    this.opened(book);
  }

  /** Others' changes, in the order in which the server has them. */
  replay(version: number, mutations: readonly Replay[]): void {
    for (const { id, params } of mutations) {
      if (id === RemoveSheetMutation.id)
        this.leave((params as IRemoveSheetMutationParams).subUnitId);
      this.commands.syncExecuteCommand(id, params, { fromCollab: true });
      if (MOVES_CELLS.test(id)) this.forgetUndo();
    }
    this.version = version;
  }

  accepted(changeId: number, version: number): void {
    this.pending = this.pending.filter((change) => change.changeId !== changeId);
    this.version = version;
  }

  /** Back to the server's workbook. Returns what the person typed that is not in it. */
  refused(state: BookState): readonly LostEntry[] {
    const book = this.grid.api.getActiveWorkbook();
    const unsent = this.collected.splice(0);
    const lost = [...this.pending.flatMap(({ mutations }) => mutations), ...unsent];
    const entries = lostEntries(lost, (id) => book?.getSheetBySheetId(id)?.getSheetName());
    this.open(state);
    return entries;
  }

  /** Whether nothing made here is newer than what the server has on disk. */
  isOnDisk(version: number): boolean {
    return this.pending.length + this.collected.length === 0 && version >= this.version;
  }

  /** The cell editor and the formula bar are documents of their own, which stay in the page. */
  private isOfBook(params: object | undefined): boolean {
    const { unitId } = (params ?? {}) as { unitId?: string };
    return unitId !== undefined && unitId === this.grid.api.getActiveWorkbook()?.getId();
  }

  private collect(mutation: Replay): void {
    if (this.collected.length === 0) setTimeout(() => this.flush(), 0);
    // The engine goes on using its objects: what is sent is what they are now.
    this.collected.push(structuredClone(mutation));
  }

  private flush(): void {
    const mutations = this.collected.splice(0);
    if (mutations.length === 0) return;
    const change = {
      changeId: this.nextChangeId,
      base: this.version,
      epoch: this.epoch,
      mutations,
    };
    this.nextChangeId += 1;
    this.pending.push(change);
    this.send(change);
  }

  /** Before the tab in front goes away, another one comes to the front: the engine draws no hole. */
  private leave(sheetId: string): void {
    const book = this.grid.api.getActiveWorkbook();
    if (book?.getActiveSheet().getSheetId() !== sheetId) return;
    const next = book
      .getSheets()
      .find((sheet) => sheet.getSheetId() !== sheetId && !sheet.isSheetHidden());
    if (next) book.setActiveSheet(next);
  }

  private forgetUndo(): void {
    const book = this.grid.api.getActiveWorkbook();
    const undo = this.grid.univer.__getInjector().get(IUndoRedoService);
    if (book) undo.clearUndoRedo(book.getId());
  }
}

function isOwn(options: IExecutionOptions | undefined): boolean {
  return !options?.onlyLocal && !options?.fromCollab && !options?.fromFormula;
}
