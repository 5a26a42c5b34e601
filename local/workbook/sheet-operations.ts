// The workbook's operations on tabs, rows and columns, and on the spreadsheet as a whole.
import { BooleanNumber } from '@univerjs/core';
import {
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorkbookNameMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { type Execution, type Operations, ServiceError } from '../runtime/host';
import type { Axis } from './block';
import { onceCalculated } from './cell-operations';
import { extentOf } from './extent';
import { columnFit } from './fit';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveRows,
  setHidden,
  setSizes,
} from './rows-and-columns';
import { addSheet, removeSheet } from './tabs';
import type { Workbook } from './workbook';
import { openZone } from './zone';

export interface BookInfo {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly sheetIds: readonly string[];
}

export interface SheetInfo {
  readonly name: string;
  readonly index: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly gridlinesHidden: boolean;
}

export function sheetOperations(book: Workbook): Operations {
  const set = (mutation: string, sheetId: string, params: object): void =>
    book.run(mutation, { subUnitId: sheetId, ...params });
  return {
    'book.info': (): BookInfo => ({
      id: book.facts.id,
      name: book.facade.getName(),
      timeZone: book.facts.timeZone,
      locale: book.facts.locale,
      owner: book.facts.owner,
      editors: book.facts.editors,
      sheetIds: book.univerWorkbook.getSheets().map((sheet) => sheet.getSheetId()),
    }),
    'book.rename': (_, name: string) => book.run(SetWorkbookNameMutation.id, { name }),
    'book.setTimeZone': (_, timeZone: string) => {
      if (!isZone(timeZone)) throw new ServiceError(`Invalid argument: ${timeZone}`);
      book.setFacts({ timeZone });
    },
    'book.setLocale': (_, locale: string) => book.setFacts({ locale }),
    'book.addEditors': (_, people: readonly string[]) => {
      const { editors } = book.facts;
      book.setFacts({ editors: [...editors, ...people.filter((each) => !editors.includes(each))] });
    },
    'book.removeEditor': (_, person: string) =>
      book.setFacts({ editors: book.facts.editors.filter((each) => each !== person) }),
    'sheet.info': (_, sheetId: string) => infoOf(book, sheetId),
    'sheet.exists': (_, sheetId: string) => book.univerWorkbook.getSheetBySheetId(sheetId) != null,
    'sheet.extent': (_, sheetId: string) =>
      onceCalculated(book, { sheetId }, () => extentOf(book, sheetId)),
    'sheet.insert': (_, name: string | null, index: number | null) => addSheet(book, name, index),
    'sheet.remove': (_, sheetId: string) => removeSheet(book, sheetId),
    'sheet.rename': (_, sheetId: string, name: string) => {
      const taken = book.univerWorkbook
        .getSheets()
        .some((sheet) => sheet.getName() === name && sheet.getSheetId() !== sheetId);
      if (taken) {
        throw new ServiceError(
          `A sheet with the name "${name}" already exists. Please enter another name.`,
        );
      }
      set(SetWorksheetNameMutation.id, sheetId, { name });
    },
    'sheet.move': (_, sheetId: string, toOrder: number) =>
      set(SetWorksheetOrderMutation.id, sheetId, {
        fromOrder: infoOf(book, sheetId).index,
        toOrder,
      }),
    'sheet.setHidden': (_, sheetId: string, hidden: boolean) => {
      const shown = book.univerWorkbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
      if (hidden && shown.length === 1 && shown[0]?.getSheetId() === sheetId) {
        throw new ServiceError("You can't hide all the sheets in a document.");
      }
      set(SetWorksheetHideMutation.id, sheetId, { hidden: flag(hidden) });
    },
    'sheet.setTabColor': (_, sheetId: string, color: string) =>
      set(SetTabColorMutation.id, sheetId, { color }),
    'sheet.setGridlines': (_, sheetId: string, shown: boolean) =>
      set(ToggleGridlinesMutation.id, sheetId, { showGridlines: flag(shown) }),
    'sheet.freeze': (_, sheetId: string, rows: number, columns: number) =>
      set(SetFrozenMutation.id, sheetId, {
        startRow: rows === 0 ? -1 : rows,
        startColumn: columns === 0 ? -1 : columns,
        ySplit: rows,
        xSplit: columns,
      }),
    'lines.insert': (_, sheetId: string, axis: Axis, at: number, count: number) =>
      (axis === 'row' ? insertRows : insertColumns)(book, sheetId, at, count),
    'lines.delete': (_: Execution, sheetId: string, axis: Axis, at: number, count: number) =>
      (axis === 'row' ? deleteRows : deleteColumns)(book, sheetId, at, count),
    'lines.move': (_, sheetId: string, at: number, count: number, to: number) =>
      moveRows(book, sheetId, at, count, to),
    'lines.setHidden': (
      _,
      sheetId: string,
      axis: Axis,
      at: number,
      count: number,
      hidden: boolean,
    ) => setHidden(book, sheetId, axis, at, count, hidden),
    'lines.isHidden': (_, sheetId: string, axis: Axis, at: number) => {
      const sheet = book.worksheet(sheetId);
      return axis === 'row' ? !sheet.getRowRawVisible(at) : !sheet.getColVisible(at);
    },
    'lines.isFiltered': (_, sheetId: string, at: number) =>
      book.worksheet(sheetId).isRowFiltered(at),
    'lines.setSize': (_, sheetId: string, axis: Axis, at: number, count: number, size: number) =>
      setSizes(book, sheetId, axis, at, count, size),
    'lines.size': (_, sheetId: string, axis: Axis, at: number) => {
      const sheet = book.worksheet(sheetId);
      const count = axis === 'row' ? sheet.getRowCount() : sheet.getColumnCount();
      if (at < 0 || at >= count) throw new ServiceError(`Those ${axis}s are out of bounds.`);
      return axis === 'row' ? sheet.getRowHeight(at) : sheet.getColumnWidth(at);
    },
    'lines.fit': (_, sheetId: string, at: number, count: number) => {
      for (let column = at; column < at + count; column += 1) {
        setSizes(book, sheetId, 'column', column, 1, columnFit(book, sheetId, column));
      }
    },
  };
}

function infoOf(book: Workbook, sheetId: string): SheetInfo {
  const sheet = book.worksheet(sheetId);
  const freeze = sheet.getFreeze();
  return {
    name: sheet.getName(),
    index: book.univerWorkbook.getSheetOrders().indexOf(sheetId),
    maxRows: sheet.getRowCount(),
    maxColumns: sheet.getColumnCount(),
    frozenRows: freeze.ySplit,
    frozenColumns: freeze.xSplit,
    hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    tabColor: sheet.getTabColor() || null,
    gridlinesHidden: sheet.hasHiddenGridlines(),
  };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function isZone(name: string): boolean {
  try {
    openZone(name);
    return true;
  } catch {
    // Intl throws a RangeError for a zone that it does not know.
    return false;
  }
}
