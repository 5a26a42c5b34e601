// Puts the add-on into one's own Google Sheet with clasp: checks, tests, builds, makes the bound
// project the first time, pushes. What it cannot do for a person it says at the end.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { buildAddOn } from './build-add-on.mjs';

const settings = JSON.parse(await readFile('.clasp.json', 'utf8'));
run('npm', ['run', 'check']);
run('npm', ['test']);
if (!settings.scriptId) {
  console.log('\nA new Google Sheet with the add-on inside is made for you.');
  run('npx', [
    'clasp',
    'create-script',
    '--type',
    'sheets',
    '--title',
    'Informational Interviews',
    '--rootDir',
    'dist',
  ]);
  // clasp writes its own .clasp.json and pulls a default manifest over ours.
  const made = JSON.parse(await readFile('.clasp.json', 'utf8'));
  await writeFile(
    '.clasp.json',
    `${JSON.stringify({ ...settings, ...made, rootDir: 'dist' }, null, 2)}\n`,
  );
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
  if (status !== 0) {
    console.error(`\n"${command} ${args.join(' ')}" failed. Nothing more was done.`);
    console.error('Not logged in yet? Run: npx clasp login');
    process.exit(1);
  }
}
