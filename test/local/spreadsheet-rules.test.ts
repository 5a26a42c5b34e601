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
