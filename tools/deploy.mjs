// Puts the add-on into one's own Google Sheet with clasp: checks, tests, builds, makes the bound
// project the first time, pushes. What it cannot do for a person it says at the end.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildAddOn } from './build-add-on.mjs';

const TITLE = 'Informational Interviews';
/** What stands in .clasp.json until the bound project is made; clasp wants something there. */
const NO_PROJECT_YET = 'your-script-id';

const settings = JSON.parse(readFileSync('.clasp.json', 'utf8'));
run('npm', ['run', 'check']);
run('npm', ['test']);
if (settings.scriptId === NO_PROJECT_YET) {
  console.log('\nA new Google Sheet with the add-on inside is made for you.');
  // clasp refuses to make a project where a .clasp.json is, writes its own, and pulls a default
  // manifest over ours.
  rmSync('.clasp.json');
  try {
    run('npx', [
      'clasp',
      'create-script',
      '--type',
      'sheets',
      '--title',
      TITLE,
      '--rootDir',
      'dist',
    ]);
    Object.assign(settings, JSON.parse(readFileSync('.clasp.json', 'utf8')), { rootDir: 'dist' });
  } finally {
    writeFileSync('.clasp.json', `${JSON.stringify(settings, null, 2)}\n`);
  }
  await buildAddOn('dist');
}
// Without --force clasp skips a changed manifest and still reports success.
run('npx', ['clasp', 'push', '--force']);
console.log(`
Done. Now, in your browser:
  1. Open the sheet "Informational Interviews" in Google Sheets (npx clasp open-container).
  2. Choose Extensions ▸ Informational Interviews ▸ Set up this sheet.
  3. Google asks for permissions; the README says what each is for.`);

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status === 0) return;
  throw new Error(
    `"${command} ${args.join(' ')}" failed. Nothing more was done. Not logged in yet? Run: npx clasp login`,
  );
}
