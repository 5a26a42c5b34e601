// Counts the service calls of every entry point at 10 to 10,000 contacts, with what crosses to the
// page, how long our own code takes beside a plain read, and a modelled time at Google. Writes
// docs/performance.md. `node bench/performance.mjs [most contacts]`; needs `npm run build` first.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { ACTIONS } from './performance/actions.mjs';
import { modelledSeconds } from './performance/google-costs.mjs';

const { Edition } = createRequire(import.meta.url)('../build/local/edition.js');

const MOST = Number(process.argv[2] ?? 10_000);
const SIZES = [10, 100, 1_000, 10_000].filter((size) => size <= MOST);
const ME = 'you@example.com';
const DUE = 10;
const RUNS = 5;
const FILES = ['dist/Code.js', 'dist/Sidebar.html', 'bench/performance/seed.js'];

async function open(copied) {
  const folder = mkdtempSync(join(tmpdir(), 'interviews-bench-'));
  if (copied)
    cpSync(copied, folder, { recursive: true, filter: (path) => !path.endsWith('.lock') });
  const edition = await Edition.open({
    dataDir: folder,
    files: FILES.map((file) => resolve(file)),
    owner: ME,
    timeZone: 'America/New_York',
  });
  edition.permissions.grant(ME);
  const run = async (functionName, ...args) => {
    const result = await edition.execute({ functionName, args, as: ME, kind: 'sidebar' });
    if (!result.ok) throw new Error(`${functionName}: ${result.error.message}`);
    if (result.value?.ok === false) throw new Error(`${functionName}: ${result.value.message}`);
    return result;
  };
  const close = async () => {
    await edition.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { edition, folder, run, close };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function medianTime(work) {
  const times = [];
  for (let at = 0; at < RUNS; at++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Calls, bytes and, for those that only read, the time as a multiple of a plain read. */
async function measure(blank, size) {
  const { run, close, edition } = await open(blank);
  await run('benchSeed', size, 0);
  await run('saveSettings', {
    name: 'Ana Silva',
    introduction: '',
    field: 'banking',
    signature: '',
  });
  const plain = await medianTime(() => run('benchPlainRead'));
  const page = (await run('readPage', 'today')).value.value;
  const found = {};
  const context = { page, run, due: DUE, seed: () => run('benchSeed', size, DUE), edition };
  for (const { name, isRead, start } of ACTIONS) {
    const work = await start(context);
    const { calls, value } = await work();
    found[name] = {
      total: calls.total,
      counts: calls.counts,
      bytes: JSON.stringify(value ?? null).length,
      ratio: isRead ? (await medianTime(work)) / plain : null,
    };
  }
  await close();
  return { size, plain, found };
}

const blank = await open();
await blank.edition.execute({ functionName: 'setUpSheet', as: ME, kind: 'menu' }).then((result) => {
  blank.setUp = result.calls;
});
blank.edition.save();
const results = [];
for (const size of SIZES) {
  process.stderr.write(`${size} contacts…\n`);
  results.push(await measure(blank.folder, size));
}
const merge = await mergeSideBySide(blank.folder);
const { setUp } = blank;
await blank.close();

/** The usual mail merge and the drafter on the same sheet: 1,000 rows, 10 of them due. */
async function mergeSideBySide(folder) {
  const ours = await open(folder);
  await ours.run('benchSeed', 1_000, DUE);
  const theirs = await open(folder);
  await theirs.run('benchSeed', 1_000, DUE);
  const told = {
    ours: (await ours.run('draftDueThankYous', DUE)).calls.total,
    theirs: (await theirs.run('benchMailMerge')).calls.total,
  };
  await ours.close();
  await theirs.close();
  return told;
}

function loadRatio() {
  const code = readFileSync('dist/Code.js', 'utf8');
  const json = JSON.stringify(
    Array.from({ length: 20_000 }, (_, at) => ({ at, text: 'x'.repeat(30) })),
  );
  const script = () => new vm.Script(code).runInContext(vm.createContext({}));
  const time = (work) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const load = median(Array.from({ length: 9 }, () => time(script)));
  const parse = median(Array.from({ length: 9 }, () => time(() => JSON.parse(json.slice(0)))));
  return { load, parse: (parse * 1_000_000) / json.length };
}

const sizes = ['dist/Code.js', 'dist/Sidebar.html'].map((file) => {
  const bytes = readFileSync(file);
  return { file, bytes: bytes.length, gzipped: gzipSync(bytes).length };
});
const load = loadRatio();

const largest = results[results.length - 1];
const number = (value) => value.toLocaleString('en');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Each look at the sheet reads its five tabs whole. */
const cellsRead = (counts, size) =>
  Math.max(1, Math.round((counts['Sheet.getDataRange'] ?? 0) / 5)) * size * (26 + 22);
const report = `# Performance

Made by \`npm run build && node bench/performance.mjs\`. At Google, time is service calls: so they are
counted, each call by its name, on a sheet with as many interviews as contacts, in a group of 50.

## Service calls

${table(
  ['action', ...results.map(({ size }) => `${number(size)} contacts`), 'grows'],
  ACTIONS.map(({ name }) => {
    const totals = results.map(({ found }) => found[name].total);
    return [name, ...totals.map(number), Math.max(...totals) > Math.min(...totals) ? 'yes' : 'no'];
  }),
)}

Where it grows, the free rows of the tab had run out: rows are added and given their formats and rules,
with the same calls however many.

Setting up a new sheet: ${setUp.total} calls, whatever is in it.

The usual mail merge (one read, then a draft and a status for each row, cell by cell) on 1,000 rows
with ${DUE} due: ${number(merge.theirs)} calls. The drafter here: ${number(merge.ours)}, that is
${(merge.theirs / merge.ours).toFixed(1)} times fewer.

## Bytes, own time, and a model of Google

Bytes are what the answer carries to the page at ${number(largest.size)} contacts. The ratio is the whole
execution beside one that only reads the two tabs (median of ${RUNS}, on one machine in one run). The
modelled time (typical – pessimistic) comes from published figures of others, named in
\`bench/performance/google-costs.mjs\`; nothing of it was measured at Google.

${table(
  ['action', 'bytes', 'ratio to a plain read', 'modelled at Google'],
  ACTIONS.map(({ name }) => {
    const { bytes, ratio, counts } = largest.found[name];
    const [typical, pessimistic] = modelledSeconds(counts, cellsRead(counts, largest.size));
    return [
      name,
      number(bytes),
      ratio === null ? '' : ratio.toFixed(2),
      `${typical.toFixed(1)} – ${pessimistic.toFixed(1)} s`,
    ];
  }),
)}

## Size

${table(
  ['file', 'bytes', 'gzipped'],
  sizes.map(({ file, bytes, gzipped }) => [file, number(bytes), number(gzipped)]),
)}

Loading the script in a bare V8 context takes ${load.load.toFixed(1)} ms where parsing 1 MB of JSON takes
${load.parse.toFixed(1)} ms.

## Calls by name, at ${number(largest.size)} contacts

${ACTIONS.map(({ name }) => {
  const counts = Object.entries(largest.found[name].counts).sort(([, a], [, b]) => b - a);
  return `- **${name}**: ${counts.map(([call, count]) => `${call} ${count}`).join(', ')}`;
}).join('\n')}
`;
writeFileSync('docs/performance.md', report);
process.stdout.write(report);
