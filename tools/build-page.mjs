// Builds what `npm start` runs: build/local/start.js, the server that it starts, program.js, and what
// that serves, build/local/page/{index.html,page.js,style.css,pane.js,icon.svg}.
import { execFile } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { withoutHyphenation } from './without-hyphenation.mjs';

const FOLDER = 'build/local';

/** Bundles server and page. Nothing that the page needs is loaded from elsewhere. */
export async function buildLocalPage() {
  await mkdir(`${FOLDER}/page`, { recursive: true });
  await Promise.all([
    buildServer(),
    buildPage(),
    ...['index.html', 'icon.svg'].map((name) =>
      copyFile(`local/page/${name}`, `${FOLDER}/page/${name}`),
    ),
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
    plugins: [withoutHyphenation],
    logLevel: 'warning',
  });
}

async function buildPage() {
  await build({
    entryPoints: {
      page: 'local/page/main.tsx',
      pane: 'local/page/pane-client/main.ts',
      style: 'local/page/style.css',
    },
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
    plugins: [withoutHyphenation],
    logLevel: 'warning',
  });
}
