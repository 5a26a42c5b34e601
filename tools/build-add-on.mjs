// Compiles src/ into the three files that are pushed to Google.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { refuseForbidden } from './forbidden.cjs';
import { thirdPartyNotice } from './third-party.mjs';

const GLOBAL_NAME = 'InformationalInterviews';
const BANNER = '// Built from src/ by `npm run build`. Change it there.';

/** @param {string} folder where Code.js, Sidebar.html and appsscript.json are written. */
export async function buildAddOn(folder) {
  await mkdir(folder, { recursive: true });
  const [code, page, manifest] = await Promise.all([
    bundleServer(),
    bundlePage(),
    readFile('appsscript.json', 'utf8'),
  ]);
  refuseForbidden('Code.js', code);
  refuseForbidden('Sidebar.html', page);
  refuseForbidden('appsscript.json', manifest);
  await writeFile(join(folder, 'Code.js'), code);
  await writeFile(join(folder, 'Sidebar.html'), page);
  await writeFile(join(folder, 'appsscript.json'), manifest);
}

/**
 * One readable script. Google calls only top-level function declarations, so each export of
 * src/main.ts gets one that hands on to the bundle.
 */
async function bundleServer() {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const options = {
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    define: { ADD_ON_VERSION: JSON.stringify(version) },
  };
  const listing = await build({ ...options, format: 'esm', metafile: true, outfile: 'Code.js' });
  const names = Object.values(listing.metafile.outputs)[0].exports.toSorted();
  const bundle = await build({ ...options, format: 'iife', globalName: GLOBAL_NAME });
  const entryPoints = names.map(
    (name) => `function ${name}(...args) {\n  return ${GLOBAL_NAME}.${name}(...args);\n}`,
  );
  const notice = `/*\n${await thirdPartyNotice(listing.metafile)}\n*/`;
  return `${BANNER}\n${bundle.outputFiles[0].text}\n${entryPoints.join('\n')}\n${notice}\n`;
}

/** The page with its style and script inside. */
async function bundlePage() {
  const common = {
    bundle: true,
    write: false,
    minify: true,
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
  };
  const [script, style, page] = await Promise.all([
    build({
      ...common,
      entryPoints: ['src/sidebar/main.tsx'],
      metafile: true,
      outfile: 'page.js',
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { 'process.env.NODE_ENV': '"production"' },
      // HtmlService cuts everything behind `//` inside a template literal.
      supported: { 'template-literal': false },
    }),
    build({ ...common, entryPoints: ['src/sidebar/style.css'] }),
    readFile('src/sidebar/page.html', 'utf8'),
  ]);
  const code = script.outputFiles[0].text.replaceAll('<!--', '<\\!--');
  if (code.includes('<?'))
    throw new Error('Sidebar script holds "<?", which HtmlService would run');
  const notice = `<!--\n${await thirdPartyNotice(script.metafile)}\n-->\n`;
  const built = page
    .replace('<!-- style -->', () => `<style>${style.outputFiles[0].text}</style>`)
    .replace('<!-- script -->', () => `<script>${code}</script>`);
  return built + notice;
}
