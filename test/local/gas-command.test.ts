import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GAS = join(__dirname, '../../build/local/gas.js');

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gas-test-'));
  file = join(folder, 'code.gs');
  writeFileSync(
    file,
    `function greet(name) { console.log('greeting %s', name); return { hello: name }; }
     function nothing() {}
     function fail() { throw new Error('it went wrong'); }
     function count() {
       const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
       cell.setValue(Number(cell.getValue()) + 1);
       return cell.getValue();
     }
     function now() { return new Date().toISOString().slice(0, 16); }
     function me() { return Session.getActiveUser().getEmail(); }`,
  );
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function gas(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [GAS, ...args], {
      env: { ...process.env, TMPDIR: folder },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => {
      out += String(text);
    });
    child.stderr.on('data', (text) => {
      err += String(text);
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

describe('the gas command', () => {
  test('prints what the function returns as JSON, and logs on standard error', async () => {
    const { status, out, err } = await gas(file, '--call', 'greet', '--args', '["Ana"]');
    expect([status, JSON.parse(out), err]).toEqual([0, { hello: 'Ana' }, 'greeting Ana\n']);
  });

  test('prints null for a function that returns nothing', async () => {
    expect(await gas(file, '--call', 'nothing')).toEqual({ status: 0, out: 'null\n', err: '' });
  });

  test('fails with the message of a thrown error', async () => {
    const { status, out, err } = await gas(file, '--call', 'fail');
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('it went wrong');
  });

  test('has a status of its own for an execution that was ended', async () => {
    const { status, out, err } = await gas(
      file,
      '--call',
      'count',
      '--stop-before',
      '3',
      '--calls',
    );
    expect([status, out]).toEqual([3, '']);
    expect(err).toContain('1 Sheet.getRange');
    expect(err).toContain('ended');
  });

  test('keeps everything in a folder that is given', async () => {
    const data = join(folder, 'kept');
    expect((await gas(file, '--data', data, '--call', 'count')).out).toBe('1\n');
    expect((await gas(file, '--data', data, '--call', 'count')).out).toBe('2\n');
  });

  test('leaves nothing behind without one', async () => {
    expect((await gas(file, '--call', 'count')).out).toBe('1\n');
    expect(readdirSync(folder)).toEqual(['code.gs']);
  });

  test('sets the clock, also back, and runs as the person who is named', async () => {
    const data = join(folder, 'kept');
    const at = async (iso: string) =>
      (await gas(file, '--data', data, '--now', iso, '--call', 'now')).out;
    expect(await at('2030-01-01T00:00:00Z')).toBe('"2030-01-01T00:00"\n');
    expect(await at('2026-11-24T09:30:00Z')).toBe('"2026-11-24T09:30"\n');
    expect((await gas(file, '--as', 'ana@example.com', '--call', 'me')).out).toBe(
      '"ana@example.com"\n',
    );
  });

  test.each([
    [[], 'No file is given.'],
    [['code.gs'], '--call NAME is missing'],
    [['code.gs', '--call', 'a', '--what'], 'There is no option --what.'],
    [['code.gs', '--call'], '--call needs a value.'],
    [['code.gs', '--call', 'a', '--args', '{}'], '--args must be a JSON array'],
    [['code.gs', '--call', 'a', '--args', '[1'], '--args must be a JSON array'],
    [['code.gs', '--call', 'a', '--now', 'soon'], '--now is no ISO date: soon'],
    [['code.gs', '--call', 'a', '--stop-after', '0'], '--stop-after counts from 1'],
    [['code.gs', '--call', 'a', '--stop-after', '1', '--stop-before', '1'], 'exclude one another'],
  ])('%j is refused: %s', async (args, message) => {
    const { status, out, err } = await gas(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  test('a file that is not there is named', async () => {
    const missing = join(folder, 'missing.gs');
    const { status, err } = await gas(missing, '--call', 'a');
    expect(status).toBe(2);
    expect(err).toContain(missing);
    expect(existsSync(missing)).toBe(false);
  });
});
