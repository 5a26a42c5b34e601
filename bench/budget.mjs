// What the add-on may cost: the service calls of every entry point, by name, and the bytes of what is
// pushed to Google. `npm run build && node bench/budget.mjs` writes bench/budget.json, which a test
// compares with; `--print` only prints.
import { statSync, writeFileSync } from 'node:fs';
import { ACTIONS, MORE_ACTIONS, SETTINGS } from './performance/actions.mjs';
import { ME, openSheet } from './performance/open-sheet.mjs';
import { countTravelling } from './performance/travels.mjs';

/** Few, since no number of calls may depend on it; two of them belong to the person. */
const CONTACTS = 100;
/** More than a new tab has free rows. */
const MANY = 1_200;
const DUE = 10;

function told({ counts, total }) {
  const byName = Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { all: total, travelling: countTravelling(counts), byName };
}

async function countAll() {
  const { edition, execute, run, close } = await openSheet();
  const calls = {};
  const setUp = await execute({ functionName: 'setUpSheet', kind: 'menu' });
  calls['menu: Set up this sheet'] = told(setUp.calls);
  const seed = (due) => run('benchSeed', CONTACTS, due);
  await seed(0);
  await run('saveSettings', SETTINGS);
  const page = (await run('readPage', 'today')).value.value;
  const context = { page, run, execute, seed, edition, due: DUE, many: MANY, me: ME };
  for (const { name, start } of [...ACTIONS, ...MORE_ACTIONS]) {
    const work = await start(context);
    calls[name] = told((await work()).calls);
  }
  await close();
  return calls;
}

const bytes = Object.fromEntries(
  ['dist/Code.js', 'dist/Sidebar.html'].map((file) => [file, statSync(file).size]),
);
const text = `${JSON.stringify({ bytes, calls: await countAll() }, null, 2)}\n`;
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync('bench/budget.json', text);
