// Notes on cells.
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Block } from './block';
import { mapCells } from './cells';
import type { Workbook } from './workbook';

export function readNotes(book: Workbook, block: Block): string[][] {
  const model = book.injector.get(SheetsNoteModel);
  return mapCells(
    block,
    (row, col) => model.getNote(book.unitId, block.sheetId, { row, col })?.note ?? '',
  );
}

/** '' or nothing takes the note away. */
export function writeNotes(
  book: Workbook,
  block: Block,
  notes: readonly (readonly string[])[],
): void {
  const model = book.injector.get(SheetsNoteModel);
  mapCells(block, (row, col) => {
    const note = notes[row - block.row]?.[col - block.column] ?? '';
    const old = model.getNote(book.unitId, block.sheetId, { row, col });
    const place = { sheetId: block.sheetId, row, col };
    if (note !== '') {
      const id = old?.id ?? `note-${block.sheetId}-${row}-${col}-${book.version}`;
      const shape = { width: 160, height: 100, row, col, id, note };
      book.run(UpdateNoteMutation.id, { ...place, note: shape });
    } else if (old) book.run(RemoveNoteMutation.id, { ...place, noteId: old.id });
  });
}
