import { closeAll, evaluate } from './script-bench';

afterEach(closeAll);

describe('tabs', () => {
  test('are found by name and number, and are told apart', async () => {
    const value = await evaluate(
      `const two = book.insertSheet('Two');
       return [book.getSheetByName('Two').getSheetId() === two.getSheetId(),
         book.getSheetById(two.getSheetId()).getName(), book.getSheetByName('None'), sheet.getSheetId()];`,
    );
    expect(value).toEqual([true, 'Two', null, 0]);
  });

  test('have names of their own', async () => {
    await expect(evaluate(`book.insertSheet('Sheet1');`)).rejects.toThrow(
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    );
  });

  test('stand where they are put, and the last one stays', async () => {
    const value = await evaluate(
      `book.insertSheet('First', 0);
       const names = () => book.getSheets().map((each) => each.getName());
       const seen = [names()];
       book.setActiveSheet(sheet);
       book.moveActiveSheet(1);
       seen.push(names());
       book.deleteSheet(book.getSheetByName('First'));
       try { book.deleteSheet(sheet); } catch (error) { seen.push(error.message); }
       return seen;`,
    );
    expect(value).toEqual([
      ['First', 'Sheet1'],
      ['Sheet1', 'First'],
      "You can't remove all the sheets in a document.",
    ]);
  });

  test('hide columns that come back when they are shown', async () => {
    const value = await evaluate(
      `sheet.hideColumns(1);
       const hidden = [1, 2].map((column) => sheet.isColumnHiddenByUser(column));
       sheet.showColumns(1);
       return [hidden, sheet.isColumnHiddenByUser(1)];`,
    );
    expect(value).toEqual([[true, false], false]);
  });

  test('keep frozen rows, colours, widths and heights', async () => {
    const value = await evaluate(
      `sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.setTabColor('#ff0000');
       sheet.setColumnWidth(2, 222); sheet.setRowHeightsForced(2, 3, 40); sheet.setHiddenGridlines(true);
       return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getTabColor(), sheet.getColumnWidth(2),
         sheet.getRowHeight(4), sheet.getRowHeight(5), sheet.hasHiddenGridlines()];`,
    );
    expect(value).toEqual([1, 2, '#ff0000', 222, 40, 21, true]);
  });
});

describe('ranges', () => {
  test.each([
    [`'B2'`, 'B2'],
    [`'B2:A1'`, 'A1:B2'],
    [`'B2:B'`, 'B2:B'],
    [`'Sheet1!C3'`, 'C3'],
    ['2, 3', 'C2'],
    ['2, 3, 4', 'C2:C5'],
    ['2, 3, 4, 2', 'C2:D5'],
  ])('getRange(%s) is %s', async (args, notation) => {
    expect(await evaluate(`return sheet.getRange(${args}).getA1Notation();`)).toBe(notation);
  });

  test.each([
    ['0, 1', 'The starting row of the range is too small.'],
    ['1, 0', 'The starting column of the range is too small.'],
    ['1, 1, 0', 'The number of rows in the range must be at least 1.'],
    ['1, 1, 1, 0', 'The number of columns in the range must be at least 1.'],
    ['1001, 1', 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`'nowhere'`, 'Range not found'],
    [
      `'A1', 2`,
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      `null`,
      "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])('getRange(%s) is refused: %s', async (args, message) => {
    await expect(evaluate(`sheet.getRange(${args});`)).rejects.toThrow(message);
  });

  test('say by name what the local edition has not', async () => {
    await expect(evaluate(`sheet.getRange('A1').getFoo();`)).rejects.toThrow('Range.getFoo');
    await expect(evaluate(`book.getFoo;`)).rejects.toThrow('Spreadsheet.getFoo');
  });

  test('hide what only the local edition knows of them', async () => {
    await expect(evaluate(`return sheet.getRange('A1').block;`)).rejects.toThrow('Range.block');
    expect(await evaluate(`return Object.keys(sheet.getRange('A1'));`)).toEqual([]);
  });

  test('with a name follow inserted rows', async () => {
    const value = await evaluate(
      `book.setNamedRange('People', sheet.getRange('A2:B3'));
       sheet.insertRowBefore(1);
       return [book.getRangeByName('People').getA1Notation(), book.getRangeByName('Nobody')];`,
    );
    expect(value).toEqual(['A3:B4', null]);
  });

  // Cost notes, live facts 1: a smaller target gets all of the source, a larger one whole repeats.
  test('are copied whole, and in whole repeats', async () => {
    const value = await evaluate(
      `sheet.getRange('A1:A2').setValues([["'01"], [2]]);
       sheet.getRange('A1:A2').copyTo(sheet.getRange('C1'));
       sheet.getRange('A1:A2').copyTo(sheet.getRange('E1:E5'));
       return [sheet.getRange('C1:C2').getValues().flat(), sheet.getRange('E1:E5').getValues().flat()];`,
    );
    expect(value).toEqual([
      ['01', 2],
      ['01', 2, '01', 2, ''],
    ]);
  });

  test('ignore colours and alignments that there are not', async () => {
    const value = await evaluate(
      `const cell = sheet.getRange('A1').setBackground('#ff0000').setBackground('nonsense')
         .setHorizontalAlignment('center').setHorizontalAlignment('nonsense');
       return [cell.getBackground(), cell.getHorizontalAlignment()];`,
    );
    expect(value).toEqual(['#ff0000', 'center']);
  });
});
