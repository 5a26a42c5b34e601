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

/** What a tab shows, by the text in its first column: the cells beside it, as people see them. */
function shownBeside(tab) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const shown = sheet.getDataRange().getDisplayValues();
  return Object.fromEntries(shown.map(([label, ...cells]) => [label, cells]));
}

function formulaBeside(tab, label, column) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const labels = sheet
    .getDataRange()
    .getValues()
    .map((row) => row[0]);
  return sheet.getRange(labels.indexOf(label) + 1, column).getFormula();
}

function typeBeside(tab, label, column, value) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const labels = sheet
    .getDataRange()
    .getValues()
    .map((row) => row[0]);
  sheet.getRange(labels.indexOf(label) + 1, column).setValue(value);
}

function insertColumnBefore(tab, header) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  sheet.insertColumnBefore(headers.indexOf(header) + 1);
}

function insertRowAbove(tab, rowNumber) {
  SpreadsheetApp.getActive().getSheetByName(tab).insertRowBefore(rowNumber);
}

/** Types many rows at once; dates as `{at: ISO instant}`. */
function typeRows(tab, records) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  const first = sheet.getLastRow() + 1;
  const lacking = first + records.length - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  const rows = records.map((record) =>
    headers.map((header) => {
      const value = record[header] ?? '';
      return typeof value === 'object' ? new Date(value.at) : value;
    }),
  );
  sheet.getRange(first, 1, rows.length, headers.length).setValues(rows);
}

/** Formats and rules of a whole row. */
function lookOfRow(tab, rowNumber) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const row = sheet.getRange(rowNumber, 1, 1, sheet.getLastColumn());
  return {
    formats: row.getNumberFormats()[0],
    rules: row.getDataValidations()[0].map((rule) => rule && String(rule.getCriteriaType())),
  };
}

function renameTab(tab, name) {
  SpreadsheetApp.getActive().getSheetByName(tab).setName(name);
}

function deleteLastColumn(tab) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  sheet.deleteColumn(sheet.getLastColumn());
}

function columnRange(tab, header) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  return sheet.getRange(2, headers.indexOf(header) + 1, sheet.getMaxRows() - 1, 1);
}

function clearRules(tab, header) {
  columnRange(tab, header).clearDataValidations();
}

function refuseOthers(tab, header) {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(['One', 'Two'])
    .setAllowInvalid(false)
    .build();
  columnRange(tab, header).setDataValidation(rule);
}

/**
 * Calls a function of the add-on with one list of arguments after the other; what each comes to, and
 * in the end whether one left something behind in all objects.
 */
function callWithEach(name, argumentLists) {
  const called = new Function(`return ${name}`)();
  const told = argumentLists.map((args) => {
    try {
      const answer = called(...args);
      return answer && typeof answer === 'object' && 'ok' in answer
        ? { ok: answer.ok, code: answer.code ?? '', message: answer.message ?? '' }
        : { ok: true, code: '', message: '' };
    } catch (error) {
      return { ok: false, code: 'thrown', message: String(error?.message) };
    }
  });
  const isPolluted = ['polluted', 'ok', 'id'].some((key) => key in {});
  return { told, isPolluted };
}

/** The values of all tabs. */
function readAll() {
  return SpreadsheetApp.getActive()
    .getSheets()
    .map((sheet) => [sheet.getName(), sheet.getDataRange().getValues()]);
}

/** From now on the cells of a column take nothing but "never". */
function refuseIn(tab, header) {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(['never'], true)
    .setAllowInvalid(false)
    .build();
  columnRange(tab, header).setDataValidation(rule);
}

function allowIn(tab, header) {
  clearRules(tab, header);
}

function tabInFront() {
  return SpreadsheetApp.getActive().getActiveSheet().getName();
}

/** All that a tab shows, line by line. */
function shownIn(tab) {
  return SpreadsheetApp.getActive().getSheetByName(tab).getDataRange().getDisplayValues();
}

function typeAt(tab, cell, value) {
  SpreadsheetApp.getActive().getSheetByName(tab).getRange(cell).setValue(value);
}

/** Of each protection of a whole tab: does it only warn? */
function tabWarnings(tab) {
  return SpreadsheetApp.getActive()
    .getSheetByName(tab)
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .map((protection) => protection.isWarningOnly());
}

/** Types cells side by side. */
function typeLine(tab, cell, values) {
  const first = SpreadsheetApp.getActive().getSheetByName(tab).getRange(cell);
  first.offset(0, 0, 1, values.length).setValues([values]);
}

/** All that a person reads in the spreadsheet: names of tabs, cells, notes, and the help of dropdowns. */
function readAllTexts() {
  return SpreadsheetApp.getActive()
    .getSheets()
    .flatMap((sheet) => {
      const range = sheet.getDataRange();
      const rules = range.getDataValidations().flat();
      return [
        sheet.getName(),
        ...range.getDisplayValues().flat(),
        ...range.getNotes().flat(),
        ...rules.map((rule) => rule?.getHelpText() ?? ''),
        ...rules.flatMap((rule) => rule?.getCriteriaValues()[0] ?? []),
      ];
    })
    .filter((text) => typeof text === 'string');
}
