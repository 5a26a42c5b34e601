// Downloads the tab in front as CSV, with the values as they are shown.
import { csvWords } from '#local-words/menus';
import type { Session } from '../session';

export function downloadCsv(session: Session): void {
  const { book } = session;
  const sheet = book?.getActiveSheet();
  if (!book || !sheet) return;
  const rows = sheet.getDataRange().getDisplayValues();
  const csv = rows.map((row) => row.map(quoted).join(',')).join('\r\n');
  const link = document.createElement('a');
  // The mark at the beginning tells Excel that the text is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }));
  link.download = `${book.getName()} - ${sheet.getSheetName()}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  session.toasts.show('', csvWords.downloaded(sheet.getSheetName()));
}

function quoted(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
