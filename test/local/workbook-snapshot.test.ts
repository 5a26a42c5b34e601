import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerOf, closeAll, ME, openScript } from './script-bench';

afterEach(closeAll);

const SCRIPT = `
  function fill() {
    const book = SpreadsheetApp.getActive();
    const sheet = book.getActiveSheet().setName('People');
    sheet.getRange('A1:C2').setValues([['Name', 'Met', 'Count'], ["'01", true, '=COUNTA(A:A)']]);
    sheet.getRange('A1').setNote('Who').setFontWeight('bold');
    const list = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setHelpText('pick').build();
    sheet.getRange('D2:D9').setDataValidation(list);
    sheet.getRange('E2').insertCheckboxes();
    const rule = SpreadsheetApp.newConditionalFormatRule().whenTextContains('x').setBold(true)
      .setRanges([sheet.getRange('A2:A9')]).build();
    sheet.setConditionalFormatRules([rule]);
    sheet.getRange('A1:E9').applyRowBanding();
    sheet.getRange('A1:E9').createFilter();
    sheet.getRange('A2').protect().setDescription('own').setWarningOnly(true);
    sheet.getRange('2:2').addDeveloperMetadata('id', 'p1');
    book.setNamedRange('Names', sheet.getRange('A2:A9'));
    book.setSpreadsheetTimeZone('Europe/Berlin');
    sheet.hideColumns(3);
    sheet.setFrozenRows(1);
    book.insertSheet('Empty');
  }
  function describe() {
    const book = SpreadsheetApp.getActive();
    const sheet = book.getSheetByName('People');
    const rule = sheet.getRange('D5').getDataValidation();
    const [format] = sheet.getConditionalFormatRules();
    const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    return {
      tabs: book.getSheets().map((each) => [each.getName(), each.getSheetId()]),
      values: sheet.getDataRange().getValues(),
      formulas: sheet.getDataRange().getFormulas(),
      note: sheet.getRange('A1').getNote(),
      bold: sheet.getRange('A1').getFontWeight(),
      list: [rule.getCriteriaValues(), rule.getHelpText(), rule.getAllowInvalid()],
      ticked: sheet.getRange('E2').isChecked(),
      format: [String(format.getBooleanCondition().getCriteriaType()), format.getRanges()[0].getA1Notation()],
      bandings: sheet.getBandings().map((each) => each.getRange().getA1Notation()),
      filter: sheet.getFilter().getRange().getA1Notation(),
      protection: [protection.getDescription(), protection.isWarningOnly()],
      metadata: book.createDeveloperMetadataFinder().withKey('id').find().length,
      named: book.getRangeByName('Names').getA1Notation(),
      zone: book.getSpreadsheetTimeZone(),
      hidden: sheet.isColumnHiddenByUser(3),
      frozen: sheet.getFrozenRows(),
    };
  }`;

test('everything that a script sets is there when the folder is opened again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  const dataDir = join(folder, 'data');
  try {
    const before = await openScript(SCRIPT, { dataDir });
    answerOf(await before.execute({ functionName: 'fill', as: ME }));
    const first = answerOf(await before.execute({ functionName: 'describe', as: ME }));
    await closeAll();
    const after = await openScript(SCRIPT, { dataDir });
    expect(answerOf(await after.execute({ functionName: 'describe', as: ME }))).toEqual(first);
    expect(first).toMatchObject({ ticked: false, hidden: true, frozen: 1, metadata: 1 });
  } finally {
    await closeAll();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a second workbook that replays the mutations becomes the same', async () => {
  const one = await openScript(SCRIPT);
  const other = await openScript(SCRIPT);
  let last = 0;
  one.workbook.onMutation(({ id, params, version }) => {
    expect(version).toBe(last + 1);
    last = version;
    const { unitId } = other.workbook;
    other.workbook.applyMutation({ id, params: { ...structuredClone(params), unitId } }, 'page');
  });
  answerOf(await one.execute({ functionName: 'fill', as: ME }));
  const described = answerOf(await one.execute({ functionName: 'describe', as: ME }));
  other.workbook.setFacts(one.workbook.facts);
  expect(answerOf(await other.execute({ functionName: 'describe', as: ME }))).toEqual(described);
});
