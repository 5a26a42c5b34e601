// Every test of the rules as one script with all it imports: read once, and evaluated anew for each change.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';

const FOLDER = 'mutation-bundles';
const LIST = join(FOLDER, 'list.json');
/** In Spanish, or compiling the rules by itself. */
const OTHERS = /\.es\.test\.ts$|bare-runtime/;
/** What Stryker puts into the rules to count which test reaches which change. */
const COUNTING = /function cover\d*\(\) \{/g;

/** The tests in the folder where Stryker works; a process that follows one that hung finds them made. */
export async function bundleTests() {
  if (!existsSync(LIST)) await makeBundles();
  return JSON.parse(readFileSync(LIST, 'utf8')).map(({ file, script, sources }) => {
    const text = readFileSync(script, 'utf8');
    return {
      file: resolve(file),
      sources: new Set(sources.map((source) => resolve(source))),
      counting: evaluator(file, text),
      // Counting would take longer than the tests.
      quick: evaluator(file, text.replace(COUNTING, '$& return;')),
    };
  });
}

async function makeBundles() {
  const { metafile } = await build({
    entryPoints: testFiles(),
    // esbuild's own is the one it was started in.
    absWorkingDir: process.cwd(),
    outdir: FOLDER,
    outbase: '.',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    inject: ['test/fixed-seed.ts'],
    // One for all: the runner tells it not to look for the smallest example.
    external: ['fast-check'],
    metafile: true,
    logLevel: 'error',
  });
  const list = Object.entries(metafile.outputs).map(([script, { entryPoint, inputs }]) => ({
    file: entryPoint,
    script,
    sources: Object.keys(inputs).filter((source) => inputs[source].bytesInOutput > 0),
  }));
  writeFileSync(LIST, JSON.stringify(list));
}

function testFiles() {
  return readdirSync('test/domain', { recursive: true })
    .filter((name) => name.endsWith('.test.ts') && !OTHERS.test(name))
    .map((name) => join('test/domain', name))
    .toSorted();
}

function evaluator(file, text) {
  const from = resolve(file);
  let evaluate = null;
  return () => {
    evaluate ??= new Script(`(function (require, module, exports, __dirname) {${text}\n})`, {
      filename: from,
    }).runInThisContext();
    const module = { exports: {} };
    evaluate(createRequire(from), module, module.exports, dirname(from));
  };
}
