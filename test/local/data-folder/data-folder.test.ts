import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolder, DataFolderError, folderNameOf } from '../../../local/data-folder';
import { openFolder, temporaryPath } from '../temporary-folder';

interface Note {
  readonly text: string;
}

function parse(value: unknown): Note {
  const { text } = value as Note;
  if (typeof text !== 'string') throw new Error('no text');
  return { text };
}

const fresh = () => ({ text: 'fresh' });

test('what was written is read again after opening anew, and no temporary file is left', () => {
  const path = temporaryPath();
  const folder = openFolder(path);
  folder.writeJson('notes/one.json', { text: 'hello' });
  expect(folder.list('notes')).toEqual(['one.json']);
  folder.close();
  expect(openFolder(path).readJson('notes/one.json', parse, fresh)).toEqual({ text: 'hello' });
});

test.each([
  ['cut off', '{"text": "hel'],
  ['empty', ''],
  ['of another kind', '[1]'],
  ['binary', '\u0000\u0001'],
])(
  'a file that is %s is kept aside, and the copy before the last change is used',
  (_how, content) => {
    const path = temporaryPath();
    const warnings: string[] = [];
    const folder = openFolder(path, warnings);
    folder.writeJson('note.json', { text: 'first' });
    folder.writeJson('note.json', { text: 'second' });
    writeFileSync(join(path, 'note.json'), content);
    expect(folder.readJson('note.json', parse, fresh)).toEqual({ text: 'first' });
    const damaged = readdirSync(path).find((name) => name.startsWith('note.json.damaged-')) ?? '';
    expect(readFileSync(join(path, damaged), 'utf8')).toBe(content);
    expect(warnings).toEqual([expect.stringContaining('The copy before the last change is used.')]);
  },
);

test('where both copies are damaged it starts empty, and keeps both', () => {
  const path = temporaryPath();
  const warnings: string[] = [];
  const folder = openFolder(path, warnings);
  writeFileSync(join(path, 'note.json'), '?');
  writeFileSync(join(path, 'note.json.last-good'), '!');
  expect(folder.readJson('note.json', parse, fresh)).toEqual({ text: 'fresh' });
  expect(readdirSync(path).filter((name) => name.includes('.damaged-'))).toHaveLength(2);
  expect(warnings).toHaveLength(2);
});

describe('one process at a time', () => {
  test('a second one is told who holds the folder', () => {
    const path = temporaryPath();
    openFolder(path);
    expect(() => new DataFolder(path)).toThrow(DataFolderError);
    expect(() => new DataFolder(path)).toThrow(
      `The folder ${path} is in use by process ${process.pid}. Stop that one first, or choose another folder with --data DIR.`,
    );
  });

  test('a process that lives keeps it; one that was killed does not', async () => {
    const path = temporaryPath();
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    writeFileSync(join(path, 'in-use.lock'), `${other.pid}\n`);
    expect(() => new DataFolder(path)).toThrow(`in use by process ${other.pid}`);
    const gone = new Promise((resolve) => other.on('exit', resolve));
    other.kill('SIGKILL');
    await gone;
    expect(openFolder(path).path).toBe(path);
  });

  test.each(['', 'rubbish', '-1', '99999999'])('a lock that says "%s" is taken over', (content) => {
    const path = temporaryPath();
    writeFileSync(join(path, 'in-use.lock'), content);
    expect(openFolder(path).path).toBe(path);
  });

  test('our own number from an earlier life, as in a container, is taken over', () => {
    const path = temporaryPath();
    writeFileSync(join(path, 'in-use.lock'), `${process.pid}\n`);
    expect(openFolder(path).path).toBe(path);
  });

  test('closing lets the next one in', () => {
    const path = temporaryPath();
    openFolder(path).close();
    openFolder(path).close();
    expect(readdirSync(path)).toEqual([]);
  });
});

test('a folder that cannot be made says so and what to do', () => {
  const path = temporaryPath();
  writeFileSync(join(path, 'file'), '');
  expect(() => new DataFolder(join(path, 'file', 'data'))).toThrow(
    /^The folder .*file.data can't be written to \(.*\)\. Choose another with --data DIR/,
  );
});

const isRoot = process.getuid?.() === 0;
(isRoot ? test.skip : test)('a folder that cannot be written to says so and what to do', () => {
  const path = join(temporaryPath(), 'locked');
  mkdirSync(path);
  chmodSync(path, 0o500);
  expect(() => new DataFolder(path)).toThrow(
    /can't be written to .* Choose another with --data DIR/,
  );
});

test('no name leads out of the folder', () => {
  const folder = openFolder();
  for (const name of ['../x', 'a/../../x', '/../x']) {
    expect(() => folder.readBytes(name)).toThrow(/lies outside the folder/);
  }
});

test.each([
  ['Ana@Example.com ', 'ana@example.com'],
  ['../../etc', '%2e.%2f..%2fetc'],
  ['..', '%2e%2e'],
  ['a/b\\c:d*e', 'a%2fb%5cc%3ad%2ae'],
  ['zoë@example.com', 'zo%c3%ab@example.com'],
  ['', '%'],
])('"%s" as the name of a folder is "%s"', (text, expected) => {
  expect(folderNameOf(text).toLowerCase()).toBe(expected);
});

test('a writer that is killed at any moment leaves a whole file', () => {
  const path = temporaryPath();
  const writer = `
    const { buildSync } = require('esbuild');
    const { outputFiles } = buildSync({ entryPoints: ['local/data-folder.ts'], bundle: true, write: false, platform: 'node', format: 'cjs' });
    const target = { exports: {} };
    new Function('module', 'exports', 'require', outputFiles[0].text)(target, target.exports, require);
    const folder = new target.exports.DataFolder(process.argv[1]);
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 60);
    const write = (n) => { folder.writeJson('big.json', { n, text: String(n).repeat(100000) }); setImmediate(write, n + 1); };
    write(1);
  `;
  for (let round = 0; round < 3; round += 1) {
    expect(() =>
      execFileSync(process.execPath, ['-e', writer, path], { stdio: 'ignore' }),
    ).toThrow();
    const warnings: string[] = [];
    const folder = openFolder(path, warnings);
    const { n, text } = folder.readJson(
      'big.json',
      (value) => value as { n: number; text: string },
      () => ({ n: 0, text: '' }),
    );
    expect(text).toBe(String(n).repeat(n === 0 ? 0 : 100000));
    expect(warnings).toEqual([]);
    folder.close();
  }
});
