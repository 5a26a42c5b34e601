// Builds the page of the local edition: build/local/page/{page.js,style.css,index.html}.
import { copyFile, mkdir } from 'node:fs/promises';
import { build } from 'esbuild';

const FOLDER = 'build/local/page';

/**
 * Univer brings hyphenation dictionaries for some 75 languages, which a sheet never uses: they
 * would be half of the page.
 */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup({ onResolve, onLoad }) {
    const namespace = 'no-hyphenation';
    onResolve({ filter: /^\.\/[a-z]+(-[\w-]+)?\.js$/ }, ({ importer, kind, path }) =>
      kind === 'dynamic-import' && /engine-render[\\/]lib[\\/]es[\\/]index\.js$/.test(importer)
        ? { path, namespace }
        : undefined,
    );
    onLoad({ filter: /./, namespace }, () => ({ contents: 'export {};' }));
  },
};

/** Bundles script and style for the browser; nothing is loaded from elsewhere. */
export async function buildLocalPage() {
  await mkdir(FOLDER, { recursive: true });
  await build({
    entryPoints: { page: 'local/page/main.tsx', style: 'local/page/style.css' },
    outdir: FOLDER,
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
    logOverride: { 'import-is-undefined': 'silent' },
  });
  await copyFile('local/page/index.html', `${FOLDER}/index.html`);
}
