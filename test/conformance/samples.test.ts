// Scripts in the manner of those that go round, unchanged, by the `gas` command. Each has a function
// `demo` that fills a sheet, does the work, and says what is there then.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const GAS = join(__dirname, '../../build/local/gas.js');
const SAMPLES = 'test/fixtures/local/samples';

/** What `demo` returns, on a Tuesday in November. */
async function demo(name: string): Promise<unknown> {
  const file = join(SAMPLES, `${name}.gs`);
  const args = [GAS, '--now', '2026-11-24T09:00:00Z', file, '--call', 'demo'];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}

test('a mail merge drafts each row once, and writes down what Gmail refuses', async () => {
  expect(await demo('mail-merge')).toEqual({
    counts: [1, 0],
    drafts: ['Lunch on Friday, Zoë?'],
    marks: [
      '2026-11-24',
      'API call to gmail.users.drafts.create failed with error: Invalid To header',
      '',
    ],
  });
});

test('a list of things to do has checkboxes, an archive and grey rows', async () => {
  expect(await demo('todo')).toEqual({
    moved: 2,
    left: [
      ['Done', 'What', 'By'],
      ['FALSE', '=not a formula', '2026-12-01'],
    ],
    archive: ['Buy stamps', 'Write to Ana'],
    rules: 1,
  });
});

test('a dialog prints the cells of the sheet for their place, and keeps the choice', async () => {
  expect(await demo('dialog')).toEqual({
    content: expect.stringContaining(
      '<li title="&lt;b&gt;Bonn&lt;/b&gt;">&lt;b&gt;Bonn&lt;/b&gt;</li>',
    ),
    sure: true,
    kept: '<b>Bonn</b>',
    note: 'Chosen in the dialog',
  });
});

test('reminders make their trigger once, and colour what is due', async () => {
  expect(await demo('reminders')).toEqual({
    triggers: 1,
    isNew: true,
    due: 1,
    colours: [['#f4cccc'], ['#ffffff'], ['#ffffff']],
    month: 'January 2020',
    kept: '3',
  });
});

test('expenses are money and percents as typed, and formulas that are copied down follow', async () => {
  expect(await demo('expenses')).toEqual({
    before: { Travel: 1320, Food: 22 },
    formulas: [2, 3, 4, 5, 6].map((row) => `=B${row}*(1+C${row})`),
    shown: [['$10.00'], ['$120.00']],
    name: 'D3:D6',
    blanksAreText: true,
  });
});

test('a register refuses what its rule rejects, finds who is there, and writes no formula', async () => {
  expect(await demo('register')).toEqual({
    said: ['new', 'new', 'row 3'],
    refused: expect.stringContaining('cell C4 violates the data validation rules'),
    names: ['=HYPERLINK("x")', 'Zoë', ''],
    warnsOnly: true,
    validated: 'C:C',
  });
});
