// Compiles test/conformance/ into dist-live/: an Apps Script project that finds out, in a real sheet,
// whether Google behaves as the local edition does. The local edition's tests run the same files.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const GLOBAL_NAME = 'Conformance';

/** @param {string} folder where Code.js, Page.html and appsscript.json are written. */
export async function buildLive(folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'Code.js'), await bundleScript());
  await writeFile(join(folder, 'Page.html'), await bundlePage());
  await writeFile(
    join(folder, 'appsscript.json'),
    await readFile('test/conformance/appsscript.json', 'utf8'),
  );
}

async function bundleScript() {
  const options = {
    entryPoints: ['test/conformance/script/main.ts'],
    bundle: true,
    write: false,
    target: 'es2019',
    platform: 'neutral',
    charset: 'utf8',
    legalComments: 'none',
  };
  const listing = await build({ ...options, format: 'esm', metafile: true, outfile: 'Code.js' });
  const names = Object.values(listing.metafile.outputs)[0].exports.toSorted();
  const bundle = await build({ ...options, format: 'iife', globalName: GLOBAL_NAME });
  const entryPoints = names.map(
    (name) => `function ${name}(...args) {\n  return ${GLOBAL_NAME}.${name}(...args);\n}`,
  );
  return `${bundle.outputFiles[0].text}\n${entryPoints.join('\n')}\n`;
}

async function bundlePage() {
  const script = await build({
    entryPoints: ['test/conformance/page/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    // HtmlService cuts everything behind `//` inside a template literal.
    supported: { 'template-literal': false },
  });
  const code = script.outputFiles[0].text;
  return `<!doctype html><title>Conformance</title><body><script>${code}</script></body>\n`;
}
