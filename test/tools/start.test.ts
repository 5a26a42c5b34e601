// What `npm start` says to somebody who has not installed everything yet.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeProblem } from '../../tools/node-version.cjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interviews-start-'));
  mkdirSync(join(folder, 'tools'));
  for (const name of ['start.cjs', 'node-version.cjs'])
    cpSync(join('tools', name), join(folder, 'tools', name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = () => join(folder, 'tools/start.cjs');
const said = () => {
  const { status, stderr } = spawnSync('node', [program()], { encoding: 'utf8' });
  return [status, stderr.trim()];
};

test('before npm ci it says so', () => {
  expect(said()).toEqual([1, 'Nothing is installed yet. Run: npm ci']);
});

test('where only the build is missing it says so', () => {
  mkdirSync(join(folder, 'node_modules'));
  expect(said()).toEqual([1, 'The local edition is not built yet. Run: npm run build']);
});

test('otherwise it hands on to the program, with what was typed behind it', () => {
  mkdirSync(join(folder, 'build/local'), { recursive: true });
  writeFileSync(join(folder, 'build/local/start.js'), 'console.log(process.argv.slice(2).join())');
  const shown = execFileSync('node', [program(), '--port', '4400'], { encoding: 'utf8' });
  expect(shown).toBe('--port,4400\n');
});

test.each(['18.20.4', '8.17.0'])('Node %s is too old, which is said with what to do', (version) => {
  expect(nodeProblem(version)).toMatch(/20 or newer.*https:\/\/nodejs\.org/);
});

test.each(['20.0.0', '24.3.1'])('Node %s will do', (version) => {
  expect(nodeProblem(version)).toBeNull();
});
