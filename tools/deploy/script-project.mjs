// The script project at Google: made, looked at, written. All in a folder of its own, so that
// nothing that clasp pulls or writes there touches what is built here.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clasp, run } from './run-clasp.mjs';

const { ToDo, whatToDo } = createRequire(import.meta.url)('./what-to-do.cjs');

/** A project that nobody has. Asking for it tells whether one may ask. */
const NOBODYS_PROJECT = 'nobodys-project';
/** Where clasp names what it made; it does so before it pulls, which can fail. */
const MADE_SCRIPT = /script\.google\.com\/d\/([\w-]+)\/edit/;
const MADE_SHEET = /drive\.google\.com\/open\?id=([\w-]+)/;

/**
 * The files of a project by name, as they are at Google now.
 * @param {string} scriptId
 * @throws {ToDo}
 */
export function readFiles(scriptId) {
  return inFolder(async (folder) => {
    const files = join(folder, 'files');
    mkdirSync(files);
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'files' }));
    await clasp(['pull'], folder);
    const names = readdirSync(files, { recursive: true }).map(String);
    return new Map(
      names
        .filter((name) => statSync(join(files, name)).isFile())
        .map((name) => [name, readFileSync(join(files, name), 'utf8')]),
    );
  });
}

/**
 * Whether this person is logged in and may use the Apps Script API.
 * @throws {ToDo} where not, or where Google cannot be reached
 */
export async function askWhetherAllowed() {
  try {
    await readFiles(NOBODYS_PROJECT);
  } catch (error) {
    if (!(error instanceof ToDo) || !['gone', 'not-yours'].includes(error.kind)) throw error;
  }
}

/**
 * Makes a project: one that is bound to a new sheet, or one that stands alone.
 * @returns {Promise<{ scriptId: string, parentId: string | null }>}
 * @throws {ToDo}
 */
export function makeProject({ title, isStandalone }) {
  return inFolder(async (folder) => {
    const type = isStandalone ? 'standalone' : 'sheets';
    const { said } = await run(['create-script', '--type', type, '--title', title], folder);
    const scriptId = MADE_SCRIPT.exec(said)?.[1];
    // Where only the pull behind it failed, the project is there all the same.
    if (scriptId) return { scriptId, parentId: MADE_SHEET.exec(said)?.[1] ?? null };
    const problem = whatToDo(said);
    throw isStandalone
      ? problem
      : new ToDo(
          problem.kind,
          `${problem.message}\nAn empty sheet "${title}" may have been left in your Google Drive. You can delete it.`,
        );
  });
}

/**
 * Writes what is in dist/ into the project that `projectFile` names.
 * @throws {ToDo}
 */
export async function push(projectFile) {
  // Without --force clasp skips a changed manifest and still reports success.
  await clasp(['push', '--force', '--project', projectFile]);
}

async function inFolder(work) {
  // clasp takes no folder for a project's that it reaches through a link.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'interviews-deploy-')));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
