// What people do in a sheet with their own hands, as script functions: reading rows by header,
// typing, sorting, renaming, deleting.

function readRows(tab) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const [headers, ...rows] = sheet.getDataRange().getValues();
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, index) => [header, row[index]])),
  );
}

function typeRow(tab, cells) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  const rowNumber = sheet.getLastRow() + 1;
  for (const [header, value] of Object.entries(cells)) {
    sheet.getRange(rowNumber, headers.indexOf(header) + 1).setValue(value);
  }
}

function typeCell(tab, rowNumber, header, value) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  sheet.getRange(rowNumber, headers.indexOf(header) + 1).setValue(value);
}

function renameHeader(tab, header, text) {
  typeCell(tab, 1, header, text);
}

function deleteColumnOf(tab, header) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  sheet.deleteColumn(headers.indexOf(header) + 1);
}

function deleteTab(tab) {
  const book = SpreadsheetApp.getActive();
  book.deleteSheet(book.getSheetByName(tab));
}

function sortBy(tab, header) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  sheet
    .getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn())
    .sort({ column: headers.indexOf(header) + 1, ascending: false });
}

function formulasIn(tab) {
  return SpreadsheetApp.getActive()
    .getSheetByName(tab)
    .getDataRange()
    .getFormulas()
    .flat()
    .filter((formula) => formula !== '');
}

function selectRow(tab, rowNumber) {
  SpreadsheetApp.getActive().getSheetByName(tab).getRange(rowNumber, 2).activate();
}

function addColumn(tab, header, value) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const column = sheet.getLastColumn() + 1;
  if (column > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
  sheet.getRange(1, column).setValue(header);
  sheet.getRange(2, column, Math.max(1, sheet.getLastRow() - 1), 1).setValue(value);
}

function moveColumnToEnd(tab, header) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const last = sheet.getLastColumn();
  const headers = sheet.getRange(1, 1, 1, last).getValues()[0];
  const from = headers.indexOf(header) + 1;
  sheet.insertColumnsAfter(last, 1);
  const rows = sheet.getMaxRows();
  sheet.getRange(1, from, rows, 1).moveTo(sheet.getRange(1, last + 1));
  sheet.deleteColumn(from);
}
