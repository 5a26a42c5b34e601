// Where it is remembered which script project is one's own: .clasp.json for the sheet with the
// script inside, .clasp-standalone.json for the add-on as a project of its own; in Spanish .clasp-es.json
// and .clasp-standalone-es.json, so that no sheet gets the add-on in another language than its own.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { ToDo } = createRequire(import.meta.url)('./what-to-do.cjs');

/** What stands in .clasp.json until a project is made; clasp wants something there. */
const NO_PROJECT_YET = 'your-script-id';

/** The folder of what is pushed. @param {'en' | 'es'} language */
export const distFolder = (language) => `dist${ending(language)}`;

/** @param {boolean} isStandalone @param {'en' | 'es'} language */
export const projectFileName = (isStandalone, language) =>
  `.clasp${isStandalone ? '-standalone' : ''}${ending(language)}.json`;

const ending = (language) => (language === 'en' ? '' : `-${language}`);

/**
 * @param {string} name
 * @returns {{ scriptId: string, parentId?: string } | null} null where no project was made yet
 * @throws {ToDo} where the file cannot be read
 */
export function readProject(name) {
  if (!existsSync(name)) return null;
  let stored;
  try {
    stored = JSON.parse(readFileSync(name, 'utf8'));
  } catch {
    throw new ToDo(
      'bad-file',
      `${name} is damaged. Put {"scriptId": "${NO_PROJECT_YET}", "rootDir": "dist"} into it to begin anew, or the ID of your script project in place of "${NO_PROJECT_YET}".`,
    );
  }
  const { scriptId, parentId } = stored ?? {};
  if (typeof scriptId !== 'string' || scriptId === '' || scriptId === NO_PROJECT_YET) return null;
  return typeof parentId === 'string' ? { scriptId, parentId } : { scriptId };
}

/** @param {{ scriptId: string, parentId?: string | null }} project @param {string} rootDir */
export function writeProject(name, { scriptId, parentId }, rootDir) {
  const settings = { scriptId, rootDir, ...(parentId ? { parentId } : {}) };
  writeFileSync(name, `${JSON.stringify(settings, null, 2)}\n`);
}
