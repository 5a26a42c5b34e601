// Builds what `npm start` runs: build/local/start.js, the server that it starts, program.js, and what
// that serves, build/local/page/{index.html,page.js,style.css,pane.js,icon.svg}, and in Spanish index-es.html
// and page-es.js: `#local-words/…` is that language's folder of local/words, by the conditions in package.json.
import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { plainFields } from './plain-fields.mjs';
import { withoutHyphenation } from './without-hyphenation.mjs';
import { wordsOf } from './words-of.mjs';

const FOLDER = 'build/local';

/** Bundles server and pages. Nothing that the page needs is loaded from elsewhere. */
export async function buildLocalPage() {
  await mkdir(`${FOLDER}/page`, { recursive: true });
  await Promise.all([
    buildServer(),
    buildPage(),
    buildSpanishPage(),
    writeIndex('index.html', 'en'),
    writeIndex('index-es.html', 'es'),
    copyFile('local/page/icon.svg', `${FOLDER}/page/icon.svg`),
  ]);
  // The first start leaves the compiled form of the program behind for all that follow.
  await promisify(execFile)(process.execPath, [`${FOLDER}/start.js`, '--help']);
}

async function buildServer() {
  await build({
    entryPoints: ['local/program.ts', 'local/start.ts'],
    outdir: FOLDER,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    keepNames: true,
    // The engine has several builds; one graph must not mix them, or its services exist twice.
    mainFields: ['module', 'main'],
    conditions: ['import'],
    // Compiled helpers of `ws` that it does without where they are missing.
    external: ['bufferutil', 'utf-8-validate'],
    legalComments: 'none',
    plugins: [withoutHyphenation, plainFields],
    logLevel: 'warning',
  });
}

const PAGE = {
  outdir: `${FOLDER}/page`,
  bundle: true,
  format: 'iife',
  target: 'es2022',
  jsx: 'automatic',
  minify: true,
  charset: 'utf8',
  legalComments: 'linked',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl' },
  plugins: [withoutHyphenation, plainFields],
  logLevel: 'warning',
};

async function buildPage() {
  await build({
    ...PAGE,
    entryPoints: {
      page: 'local/page/main.tsx',
      pane: 'local/page/pane-client/main.ts',
      style: 'local/page/style.css',
    },
  });
}

/** The script alone: what is loaded for the panes and the style has no words. */
async function buildSpanishPage() {
  await build({
    ...PAGE,
    entryPoints: { 'page-es': 'local/page/main.tsx' },
    conditions: ['es', 'module'],
  });
}

/** @param {string} name @param {'en' | 'es'} language */
async function writeIndex(name, language) {
  const [html, { openingWords }] = await Promise.all([
    readFile('local/page/index.html', 'utf8'),
    wordsOf(`local/words/${language}/frame.ts`),
  ]);
  const written = html
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace('{opening}', () => openingWords.opening)
    .replace('{grid}', () => openingWords.grid);
  await writeFile(`${FOLDER}/page/${name}`, written);
}
