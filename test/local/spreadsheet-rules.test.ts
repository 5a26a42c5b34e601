import { answerOf, closeAll, evaluate, ME, openScript } from './script-bench';

afterEach(closeAll);

describe('data validation', () => {
  const LIST = `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No'])`;

  test('that rejects makes the whole write fail when it is flushed, not where it is made', async () => {
    const value = await evaluate(
      `${LIST}.setAllowInvalid(false).build();
       sheet.getRange('B1').setDataValidation(rule);
       const seen = [];
       sheet.getRange('A1:B1').setValues([['kept?', 'Maybe']]);
       seen.push('after setValues');
       try { SpreadsheetApp.flush(); } catch (error) { seen.push(error.name, error.message); }
       return [seen, sheet.getRange('A1').getValue()];`,
    );
    expect(value).toEqual([
      [
        'after setValues',
        'Exception',
        'The data you entered in cell B1 violates the data validation rules set on this cell. Please enter one of the following values: Yes, No.',
      ],
      '',
    ]);
  });

  test('refuses at the end of the execution what was never flushed', async () => {
    const edition = await openScript(
      `function main() {
        const sheet = SpreadsheetApp.getActiveSheet();
        ${LIST}.setAllowInvalid(false).build();
        sheet.getRange('A1').setDataValidation(rule).setValue('Maybe');
      }`,
    );
    const result = await edition.execute({ functionName: 'main', as: ME });
    expect(result).toMatchObject({ ok: false, ended: null });
  });

  test('allows what is not in the list unless it is told otherwise', async () => {
    const value = await evaluate(
      `${LIST}.build();
       return sheet.getRange('A1').setDataValidation(rule).setValue('Maybe').getValue();`,
    );
    expect(value).toBe('Maybe');
  });

  test('comes back as it was set', async () => {
    const value = await evaluate(
      `${LIST}.setHelpText('Yes or no?').setAllowInvalid(false).build();
       const read = sheet.getRange('A1:A9').setDataValidation(rule).getCell(5, 1).getDataValidation();
       return [
         read.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
         read.getCriteriaValues(), read.getHelpText(), read.getAllowInvalid(),
         sheet.getRange('A10').getDataValidation(),
       ];`,
    );
    expect(value).toEqual([true, [['Yes', 'No'], true], 'Yes or no?', false, null]);
  });

  test('moves with its rows', async () => {
    const value = await evaluate(
      `${LIST}.build();
       sheet.getRange('A5').setDataValidation(rule);
       sheet.insertRowsBefore(2, 3);
       return sheet.getRange('A5:A8').getDataValidations().map(([each]) => each !== null);`,
    );
    expect(value).toEqual([false, false, false, true]);
  });

  test('by a range knows the values there', async () => {
    const body = (text: string): string =>
      `sheet.getRange('D1:D2').setValues([['red'], ['blue']]);
       const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D2'))
         .setAllowInvalid(false).build();
       return sheet.getRange('A1').setDataValidation(rule).setValue('${text}').getValue();`;
    expect(await evaluate(body('blue'))).toBe('blue');
    await expect(evaluate(body('green'))).rejects.toThrow('red, blue');
  });

  test('of a cut-out block leaves its neighbours alone', async () => {
    const value = await evaluate(
      `${LIST}.build();
       sheet.getRange('A1:C3').setDataValidation(rule);
       sheet.getRange('B2').clearDataValidations();
       return sheet.getRange('A1:C3').getDataValidations().map((line) => line.map((each) => (each ? 1 : 0)));`,
    );
    expect(value).toEqual([
      [1, 1, 1],
      [1, 0, 1],
      [1, 1, 1],
    ]);
  });
});

describe('checkboxes', () => {
  test('begin as FALSE, and mixed ones are neither ticked nor not', async () => {
    const value = await evaluate(
      `const range = sheet.getRange('A1:A2').insertCheckboxes();
       const before = [range.getValues(), range.isChecked()];
       sheet.getRange('A2').check();
       return [...before, range.isChecked(), sheet.getRange('A2').isChecked(), sheet.getRange('B1').isChecked()];`,
    );
    expect(value).toEqual([[[false], [false]], false, null, true, null]);
  });

  test('take no other text', async () => {
    await expect(
      evaluate(`sheet.getRange('A1').insertCheckboxes().setValue('maybe');`),
    ).rejects.toThrow('violates the data validation rules');
  });
});

describe('protection', () => {
  const SETUP = `
    function protect(warningOnly) {
      const book = SpreadsheetApp.getActive();
      book.addEditor('ana@example.com');
      const protection = book.getActiveSheet().getRange('A1:A5').protect().setWarningOnly(warningOnly);
      return protection.getRange().getA1Notation();
    }
    function write() { SpreadsheetApp.getActiveSheet().getRange('A2').setValue('x'); return 'written'; }
    function canEdit() { return SpreadsheetApp.getActiveSheet().getRange('A2').canEdit(); }
    function insert() { SpreadsheetApp.getActiveSheet().insertRowBefore(1); }`;

  test('keeps others out when they flush, and the owner never', async () => {
    const edition = await openScript(SETUP);
    const run = async (functionName: string, as: string, args: unknown[] = []) =>
      answerOf(await edition.execute({ functionName, as, args }));
    await run('protect', ME, [false]);
    expect(await run('write', ME)).toBe('written');
    expect(await run('canEdit', 'ana@example.com')).toBe(false);
    await expect(run('write', 'ana@example.com')).rejects.toThrow(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  });

  test('that only warns keeps nobody out', async () => {
    const edition = await openScript(SETUP);
    await edition.execute({ functionName: 'protect', as: ME, args: [true] });
    const result = await edition.execute({ functionName: 'write', as: 'ana@example.com' });
    expect(answerOf(result)).toBe('written');
  });

  test('moves with its rows', async () => {
    const edition = await openScript(SETUP);
    await edition.execute({ functionName: 'protect', as: ME, args: [false] });
    await edition.execute({ functionName: 'insert', as: ME });
    expect(edition.workbook.facts.protections[0]?.block.row).toBe(1);
  });
});

describe('conditional formats', () => {
  test('come back as they were set, and move with their rows, formulas too', async () => {
    const value = await evaluate(
      `const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B2="Met"')
         .setBackground('#00ff00').setRanges([sheet.getRange('A2:B10')]).build();
       sheet.setConditionalFormatRules([rule]);
       sheet.insertRowsBefore(1, 2);
       const [read] = sheet.getConditionalFormatRules();
       return [
         read.getRanges().map((range) => range.getA1Notation()),
         read.getBooleanCondition().getCriteriaValues(),
         read.getBooleanCondition().getBackground(),
       ];`,
    );
    expect(value).toEqual([['A4:B12'], ['=$B4="Met"'], '#00ff00']);
  });
});

describe('sorting', () => {
  // Live facts in the cost notes: numbers < text < booleans; Range.sort counts columns of the tab.
  test('puts numbers before text before booleans, and blanks last in either direction', async () => {
    const value = await evaluate(
      `const range = sheet.getRange('B1:B5').setValues([['b'], [true], [''], [2], ['A']]);
       const up = range.sort(2).getValues().flat();
       return [up, range.sort({ column: 2, ascending: false }).getValues().flat()];`,
    );
    expect(value).toEqual([
      [2, 'A', 'b', true, ''],
      [true, 'b', 'A', 2, ''],
    ]);
  });
});

describe('rich text', () => {
  test('keeps its links and styles', async () => {
    const value = await evaluate(
      `const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
       const text = SpreadsheetApp.newRichTextValue().setText('Open draft')
         .setLinkUrl(0, 4, 'https://mail.google.com/').setTextStyle(5, 10, bold).build();
       sheet.getRange('A1').setRichTextValue(text);
       const read = sheet.getRange('A1').getRichTextValue();
       return [sheet.getRange('A1').getValue(), read.getLinkUrl(), read.getRuns().map((run) =>
         [run.getText(), run.getLinkUrl(), run.getTextStyle().isBold()])];`,
    );
    expect(value).toEqual([
      'Open draft',
      null,
      [
        ['Open', 'https://mail.google.com/', false],
        [' ', null, false],
        ['draft', null, true],
      ],
    ]);
  });

  test('is null for what is not text', async () => {
    expect(
      await evaluate(`return sheet.getRange('A1').setValue(7).getRichTextValue();`),
    ).toBeNull();
  });
});

describe('developer metadata', () => {
  test('of a row moves with inserted rows and goes with its row', async () => {
    const value = await evaluate(
      `sheet.getRange('3:3').addDeveloperMetadata('id', 'c1');
       sheet.insertRowsBefore(1, 2);
       const find = () => sheet.createDeveloperMetadataFinder().withKey('id').find();
       const moved = find()[0].getLocation().getRow().getRow();
       sheet.deleteRow(moved);
       return [moved, find().length];`,
    );
    expect(value).toEqual([5, 0]);
  });

  test('cannot be put on a single cell', async () => {
    await expect(evaluate(`sheet.getRange('A1').addDeveloperMetadata('id');`)).rejects.toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
  });
});
