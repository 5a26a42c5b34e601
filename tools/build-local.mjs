// Builds the local edition's server side into build/local/: the edition as a library, the `gas`
// command, the worker of an execution, and the services that run inside of a script's context.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { plainFields } from './plain-fields.mjs';
import { withoutHyphenation } from './without-hyphenation.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'node20',
  logLevel: 'warning',
  legalComments: 'none',
  sourcemap: false,
};

export async function buildLocalServer() {
  const node = {
    ...common,
    platform: 'node',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    keepNames: true,
    // The engine has several builds; one graph must not mix them, or its services exist twice.
    mainFields: ['module', 'main'],
    conditions: ['import'],
    plugins: [withoutHyphenation, plainFields],
  };
  await Promise.all([
    build({ ...node, entryPoints: ['local/edition.ts'], outfile: 'build/local/edition.js' }),
    build({ ...node, entryPoints: ['local/runtime/worker.ts'], outfile: 'build/local/worker.js' }),
    build({
      ...node,
      entryPoints: ['local/gas.ts'],
      outfile: 'build/local/gas.js',
      // It runs on the library, so that the engine is there once.
      plugins: [editionBeside],
    }),
    build({
      ...common,
      entryPoints: ['local/services/globals.ts'],
      outfile: 'build/local/services.js',
      platform: 'neutral',
      format: 'iife',
      globalName: 'LocalEdition',
      keepNames: true,
    }),
  ]);
}

const editionBeside = {
  name: 'edition-beside',
  setup(builder) {
    builder.onResolve({ filter: /^\.\/edition$/ }, () => ({
      path: './edition.js',
      external: true,
    }));
  },
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await buildLocalServer();
