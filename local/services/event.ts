// The event object of a trigger. Ranges cross as blocks of cells and become ranges here.

import type { AuthMode } from '../runtime/host';
import type { Block } from '../workbook/block';
import { authModeConstant } from './script-app';
import type { Book } from './spreadsheet/book';

/** `range` is a block, counted from 0; `source` only says that there is a spreadsheet. */
interface EventData {
  readonly authMode?: AuthMode;
  readonly range?: Block;
  readonly source?: unknown;
}

export function reviveEvent(book: Book, event: unknown): unknown {
  if (typeof event !== 'object' || event === null) return event;
  const { authMode, range, source } = event as EventData;
  return {
    ...event,
    ...(authMode === undefined ? {} : { authMode: authModeConstant(authMode) }),
    ...(range === undefined ? {} : { range: book.makers.range(range) }),
    ...(source === undefined ? {} : { source: book.makers.spreadsheet() }),
  };
}
