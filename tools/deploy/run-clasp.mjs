// Runs clasp, Google's tool for script projects, and turns its failures into what to do.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { whatToDo } = createRequire(import.meta.url)('./what-to-do.cjs');
const CLASP = fileURLToPath(
  new URL('../../node_modules/@google/clasp/build/src/index.js', import.meta.url),
);

/**
 * @param {string[]} args
 * @param {string} folder where it runs
 * @returns {Promise<string>} what it printed
 * @throws {ToDo}
 */
export async function clasp(args, folder = process.cwd()) {
  const { status, said } = await run(args, folder);
  if (status !== 0) throw whatToDo(said);
  return said;
}

/**
 * Like {@link clasp}, but hands over what was printed also where it failed.
 * @returns {Promise<{ status: number | null, said: string }>}
 */
export function run(args, folder) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLASP, ...args], { cwd: folder });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    child.on('error', reject).on('close', (status) => resolve({ status, said }));
  });
}

/** Lets the person log in: clasp opens the browser, and says what it does. */
export function logIn() {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLASP, 'login'], { stdio: 'inherit' });
    child.on('error', reject).on('close', resolve);
  });
}
