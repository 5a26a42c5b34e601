// A deployment, step by step. Nothing at Google is changed before what is
// there was looked at and everything was built and checked here.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildAddOn } from '../build-add-on.mjs';
import { nextClicks } from './next-clicks.mjs';
import { distFolder, projectFileName, readProject, writeProject } from './project-file.mjs';
import { logIn } from './run-clasp.mjs';
import { askWhetherAllowed, makeProject, push, readFiles } from './script-project.mjs';

const { ToDo } = createRequire(import.meta.url)('./what-to-do.cjs');

const TITLE = 'Informational Interviews';
const OUR_FILES = ['Code.js', 'Sidebar.html', 'appsscript.json'];
/** The first words of a script that this project built. */
const OURS = '// Built from src/';
/** What Google puts into a new project. */
const EMPTY_SCRIPT = /^\s*(function \w+\(\) \{\s*\})?\s*$/;

/**
 * @param {{ isNew: boolean, isStandalone: boolean, mayReplace: boolean, language: 'en' | 'es' }} wish
 */
export async function deploy({ isNew, isStandalone, mayReplace, language }) {
  const file = projectFileName(isStandalone, language);
  const dist = distFolder(language);
  const known = isNew ? null : readProject(file);

  console.log(known ? 'Looking at the script at Google…' : 'Asking Google…');
  const there = await withLogIn(() => (known ? readFiles(known.scriptId) : askWhetherAllowed()));
  if (known && !mayReplace) refuseToOverwrite(there);

  console.log('Building…');
  await buildAddOn(dist, language);

  let project = known;
  if (!project) {
    console.log(isStandalone ? 'Making a script project…' : 'Making a new Google Sheet…');
    project = await makeProject({ title: TITLE, isStandalone });
    // Before anything else can fail: the next run goes on with this one.
    writeProject(file, project, dist);
  }

  console.log('Uploading…');
  await push(file);

  const before = known ? scopesOf(there.get('appsscript.json')) : null;
  const isAskingForMore =
    before !== null &&
    scopesOf(readFileSync(join(dist, 'appsscript.json'), 'utf8')).some(
      (one) => !before.includes(one),
    );
  const isUpdate = known !== null;
  console.log(nextClicks({ ...project, isStandalone, isUpdate, isAskingForMore, language }));
}

/** Runs `work`; where nobody is logged in and somebody sits there, they log in and it runs again. */
async function withLogIn(work) {
  try {
    return await work();
  } catch (error) {
    const isLogin = error instanceof ToDo && ['no-login', 'login-over'].includes(error.kind);
    if (!isLogin || !process.stdin.isTTY) throw error;
    console.log('Log in with the Google account whose sheet it shall be.');
    await logIn();
    return work();
  }
}

/** A push replaces a whole project; what others wrote there must not go without a word. */
function refuseToOverwrite(files) {
  const others = [...files.keys()].filter((name) => !OUR_FILES.includes(name));
  const code = files.get('Code.js') ?? '';
  if (!code.startsWith(OURS) && !EMPTY_SCRIPT.test(code)) others.unshift('Code');
  if (others.length === 0) return;
  throw new ToDo(
    'not-ours',
    `The script project holds something that is not this add-on (${others.join(', ')}), and uploading would delete it. If that is meant, run: npm run deploy -- --replace\nFor a new sheet instead: npm run deploy -- --new`,
  );
}

function scopesOf(manifest) {
  try {
    const { oauthScopes } = JSON.parse(manifest ?? '{}');
    return Array.isArray(oauthScopes) ? oauthScopes : [];
  } catch {
    return [];
  }
}
