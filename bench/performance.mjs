// Counts the service calls of every entry point at 10 to 10,000 contacts, with what crosses to the
// page, how long our own code takes beside a plain read, and a modelled time at Google. Writes
// docs/performance.md. `node bench/performance.mjs [most contacts]`; needs `npm run build` first.
import { readFileSync, writeFileSync } from 'node:fs';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { ACTIONS } from './performance/actions.mjs';
import { modelledSeconds } from './performance/google-costs.mjs';
import { ME, openSheet } from './performance/open-sheet.mjs';
import { measureLocalEdition, measurePage, median } from './performance/page.mjs';
import { countTravelling, travels } from './performance/travels.mjs';
import { weights } from './performance/weights.mjs';

const MOST = Number(process.argv[2] ?? 10_000);
const SIZES = [10, 100, 1_000, 10_000].filter((size) => size <= MOST);
/** People who come in at once: on the largest sheet, and on the others. */
const MANY = 10_000;
const FEWER = 1_200;
const DUE = 10;
const RUNS = 5;

const told = ({ calls }) => ({ total: calls.total, travelling: countTravelling(calls.counts) });

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
  const { run, execute, close, edition } = await openSheet(blank);
  await run('benchSeed', size, 0);
  await run('saveSettings', {
    name: 'Ana Silva',
    introduction: '',
    field: 'banking',
    signature: '',
    thankYouDelayHours: 2,
    holidays: [],
  });
  const plain = await medianTime(() => run('benchPlainRead'));
  const page = (await run('readPage', 'today')).value.value;
  // Before more people are added.
  const forPage = (await run('readPage', 'draft-request')).value.value;
  const found = {};
  const seed = (due) => run('benchSeed', size, due);
  const context = {
    page,
    run,
    execute,
    due: DUE,
    many: size === MOST ? MANY : FEWER,
    seed,
    edition,
  };
  for (const { name, isRead, start } of ACTIONS) {
    const work = await start(context);
    const { calls, value } = await work();
    found[name] = {
      total: calls.total,
      travelling: countTravelling(calls.counts),
      counts: calls.counts,
      bytes: JSON.stringify(value ?? null).length,
      ratio: isRead ? (await medianTime(work)) / plain : null,
    };
  }
  await close();
  return { size, plain, found, page: forPage };
}

const blank = await openSheet();
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
  const ours = await openSheet(folder);
  await ours.run('benchSeed', 1_000, DUE);
  const theirs = await openSheet(folder);
  await theirs.run('benchSeed', 1_000, DUE);
  const both = {
    ours: told(await ours.run('draftDueThankYous', DUE)),
    theirs: told(await theirs.run('benchMailMerge')),
  };
  await ours.close();
  await theirs.close();
  return both;
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
const weighed = await weights();

const largest = results[results.length - 1];
const number = (value) => value.toLocaleString('en');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** As if each reading of a tab were one of Contacts, the widest. */
const cellsRead = (counts, size) => (counts['Sheet.getDataRange'] ?? 0) * size * 23;

const milliseconds = (value) => `${number(Math.round(value))} ms`;
/** Shorter ones a browser does not tell. */
const longTask = (value) => (value === 0 ? 'under 50 ms' : milliseconds(value));
process.stderr.write('the page and the local edition…\n');
const inBrowser = await measurePage(largest.page);
const local = await measureLocalEdition();
const pageBytes = JSON.stringify(largest.page).length;

const report = `# Performance

Made by \`npm run build && node bench/performance.mjs\`. At Google, time is service calls: so they are
counted, each call by its name, on a sheet with as many interviews as contacts, in a group of 50. What
a test holds them to is in \`bench/budget.json\` (\`node bench/budget.mjs\` renews it).

## Service calls

All calls, and behind the slash those that have to travel to Google's servers: reads, writes, flushes,
locks, Gmail, the person's store. The rest hands out ranges and fills in builders
(\`bench/performance/travels.mjs\`).

${table(
  ['action', ...results.map(({ size }) => `${number(size)} contacts`), 'grows'],
  ACTIONS.map(({ name }) => {
    const counted = results.map(({ found }) => found[name]);
    const travelling = counted.map((one) => one.travelling);
    const grows = Math.max(...travelling) > Math.min(...travelling);
    return [
      name,
      ...counted.map((one) => `${number(one.total)} / ${number(one.travelling)}`),
      grows ? 'yes' : 'no',
    ];
  }),
)}

“Many people” are ${number(MANY)} on the largest sheet, ${number(FEWER)} on the others, in one call. Where it grows, the free rows of the tab had run out: rows
are added, and given the look of the last one, with three calls however many.

Setting up a new sheet: ${setUp.total} calls, ${countTravelling(setUp.counts)} of them travelling, whatever
is in it. Sheets takes each trait of each tab by a call of its own (${number(setUp.counts['Sheet.setColumnWidths'])} are widths
of columns); one call for all is what the advanced Sheets service has, which needs the permission for
every spreadsheet of the person instead of for this one. Below 60 there is no way left: six tabs and an
overview take 15 for what is in them, 7 to insert them and 13 for dropdowns and notes before anything is
laid out. Copying one dressed tab for all would save about 30, but which of banding, widths and
warnings a copy brings along is nowhere documented. Most of these calls are settings that Sheets
gathers, so that 90 fewer are modelled at less than a second, once.

The usual mail merge (one read, then a draft and a status for each row, cell by cell) on 1,000 rows
with ${DUE} due: ${number(merge.theirs.total)} calls, ${number(merge.theirs.travelling)} travelling. The drafter here: ${number(merge.ours.total)}, and ${number(merge.ours.travelling)}
travelling: two for each note, and ${merge.ours.travelling - 2 * DUE} in all. A note takes a draft and, before it, its announcement
in the person's store, with which the id of the note before is written down: so a run that dies leaves
at most one note in doubt. Announcing all with one call would leave all of them in doubt, and each of
them would be asked about. The ${merge.ours.travelling - 2 * DUE} are the locks of person and sheet (5, with the flush), the store (2), the permission, three
tabs, and twice finding rows by their ID, writing their cells, applying that and looking again: for the
claim that others see, and for the outcome.

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

## The page in a browser

Chromium on the same machine, ${number(largest.size)} contacts, ${number(pageBytes)} bytes of data beside the page itself:

| what | time |
| --- | --- |
| first contentful paint | ${milliseconds(inBrowser.firstPaint)} |
| the view is there, with its people | ${milliseconds(inBrowser.usable)} |
| longest task while it opens | ${longTask(inBrowser.longestWhileOpening)} |
| longest task while a name is typed | ${longTask(inBrowser.longestWhileTyping)} |

The page has its header and its view's title in it, and reads nothing before they are drawn. What is
written into Google’s frame in one go therefore shows as soon as it is there. People cross as a table
of columns (\`src/domain/packed-table.ts\`): HtmlService writes each quotation mark as five characters.

## The local edition

| what | time |
| --- | --- |
| from the command to its address | ${milliseconds(local.server)} |
| from the command to a grid that takes keys | ${milliseconds(local.usable)} |
| from Enter in one window to the other | ${milliseconds(local.seen)} |

## Size

${table(
  ['file', 'bytes', 'gzipped'],
  sizes.map(({ file, bytes, gzipped }) => [file, number(bytes), number(gzipped)]),
)}

What they consist of, in bytes (from esbuild; Code.js is readable, the page is minified):

${weighed
  .map(([file, parts]) =>
    table(
      [file, 'bytes'],
      parts.map(([name, bytes]) => [name, number(bytes)]),
    ),
  )
  .join('\n\n')}

The aim was 120 kB each. Code.js is more than three times that with its libraries left out:
most of it are actions and the sheet, in text that people are meant to read, and shortening names is no
way for it. In the page no part is a sixth of it: the rules of manners, with the words that they were
learned from, the views, their words and their style. Left out since: the telephone library and its patterns by
kind of number (54 kB). Kept: \`papaparse\` (18 kB), which has met more CSV files than we shall; \`email-addresses\`, since what is an address
is where letters go astray; \`valibot\`, which checks all that a page sends; \`mustache\`, which people’s
own templates are written in. Loading views when they are opened would be a call of seconds for each,
and a file more to paste for each.

Loading the script in a bare V8 context takes ${load.load.toFixed(1)} ms where parsing 1 MB of JSON takes
${load.parse.toFixed(1)} ms.

## Calls by name, at ${number(largest.size)} contacts

Those that travel:

${ACTIONS.map(({ name }) => {
  const counts = Object.entries(largest.found[name].counts)
    .filter(([call]) => travels(call))
    .sort(([, a], [, b]) => b - a);
  return `- **${name}**: ${counts.map(([call, count]) => `${call} ${count}`).join(', ')}`;
}).join('\n')}
`;
writeFileSync('docs/performance.md', report);
process.stdout.write(report);
