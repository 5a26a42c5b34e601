// How the project runs in a sheet: in batches, tidily, and with a report that tells nothing of anybody.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { parse } from 'acorn';
import { call, type Edition, ME, PROJECT, readLists, withLiveProject } from './live-project';
import type { Progress } from './script/run-live';

const { cases, byHand } = readLists();

/** Runs a batch of the shortest length: it ends after the first case. */
async function batch(edition: Edition, functionName: 'runAll' | 'goOn', ms: number) {
  return (await call<Progress>(edition, functionName, [ms])).value;
}

function tabs(edition: Edition): string[] {
  return edition.workbook.univerWorkbook.getSheets().map((sheet) => sheet.getName());
}

test('a run goes on where it stopped, and puts back what it changed', () =>
  withLiveProject(async (edition) => {
    edition.workbook.setFacts({ timeZone: 'Asia/Tokyo', locale: 'de_DE' });
    const first = await batch(edition, 'runAll', 400);
    expect(first.total).toBe(cases.length);
    expect(first.done).toBeGreaterThan(0);
    const second = await batch(edition, 'goOn', 400);
    expect(second.done).toBeGreaterThan(first.done);
    const { timeZone, locale } = edition.workbook.facts;
    expect([timeZone, locale]).toEqual(['Asia/Tokyo', 'de_DE']);
    expect(tabs(edition)).toEqual(['Sheet1', 'Conformance report']);
    expect(edition.properties.readAll('user', ME)).toEqual({});
  }));

test('a batch that was ended in the middle leaves its tabs to the next', () =>
  withLiveProject(async (edition) => {
    await edition.execute({ functionName: 'runAll', args: [400], as: ME, stopBefore: 40 });
    expect(tabs(edition).join()).toContain('conformance scratch');
    await batch(edition, 'goOn', 0);
    expect(tabs(edition).join()).not.toContain('conformance scratch');
    expect(edition.workbook.facts.timeZone).toBe('America/New_York');
  }));

test('the report can be pasted: it names what failed and what came, and nobody', () =>
  withLiveProject(async (edition) => {
    await batch(edition, 'runAll', 1500);
    const { value: text } = await call<string>(edition, 'writeReport');
    expect(text).toMatch(
      /^# Conformance of Apps Script\n\n\d+ of \d+ cases passed; \d+ there are\./,
    );
    for (const title of [
      'Failed',
      'Seen, where several answers are allowed',
      'From the page',
      'By hand',
    ]) {
      expect(text).toContain(`## ${title}\n`);
    }
    expect(text).toContain('Spreadsheet: renameActiveSheet and duplicateActiveSheet');
    expect(text).toContain('The local edition has no Spreadsheet.duplicateActiveSheet');
    for (const { says } of byHand) expect(text).toContain(says);
    expect(text).not.toContain(ME);
    expect(text).not.toContain(edition.workbook.facts.id);
  }));

test('a clock trigger notes what it has, and the report has it once the person agrees', () =>
  withLiveProject(async (edition) => {
    await call(edition, 'nextByHand');
    expect(edition.triggers.list(ME)).toMatchObject([{ handler: 'clockFired' }]);
    await call(edition, 'clockFired', [{ triggerUid: '1' }], 'time-trigger');
    expect(edition.triggers.list(ME)).toEqual([]);
    await call(edition, 'nextByHand');
    await batch(edition, 'runAll', 0);
    const { value: text } = await call<string>(edition, 'writeReport');
    expect(text).toContain('active spreadsheet: there; document lock: there');
    expect(text).toContain('getUi: Cannot call SpreadsheetApp.getUi() from this context.');
    expect(text).toContain('a trigger made here: disabled is true');
  }));

test('the script is ES2019 and touches nothing when it loads, as Google needs it', () => {
  const code = readFileSync(`${PROJECT}/Code.js`, 'utf8');
  expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  const context = vm.createContext({});
  vm.runInContext(code, context);
  for (const [, name] of code.matchAll(/addItem\([^,]+, ['"](\w+)['"]\)/g)) {
    expect([name, typeof context[name ?? '']]).toEqual([name, 'function']);
  }
});

test('what only people can find out is on the list, with its source', () => {
  expect(byHand.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'draft-scopes',
      'add-on-trigger',
      'sort-by-hand',
      'draft-edited',
      'consent',
    ]),
  );
  for (const { source } of byHand) expect(source).toMatch(/^https:\/\//);
});
