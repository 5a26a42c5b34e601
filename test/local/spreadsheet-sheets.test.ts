import { closeAll, evaluate } from './script-bench';

afterEach(closeAll);

describe('tabs', () => {
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
    [`'B2:B'`, 'B2:B'],
    [`'Sheet1!C3'`, 'C3'],
  ])('getRange(%s) is %s', async (args, notation) => {
    expect(await evaluate(`return sheet.getRange(${args}).getA1Notation();`)).toBe(notation);
  });

  test('are refused where the arguments fit no signature, by their types', async () => {
    await expect(evaluate(`sheet.getRange('A1', 2);`)).rejects.toThrow(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  });

  test('say by name what the local edition has not', async () => {
    await expect(evaluate(`sheet.getRange('A1').getFoo();`)).rejects.toThrow('Range.getFoo');
    await expect(evaluate(`book.getFoo;`)).rejects.toThrow('Spreadsheet.getFoo');
  });

  test('hide what only the local edition knows of them', async () => {
    await expect(evaluate(`return sheet.getRange('A1').block;`)).rejects.toThrow('Range.block');
    expect(await evaluate(`return Object.keys(sheet.getRange('A1'));`)).toEqual([]);
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
