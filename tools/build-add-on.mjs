// Compiles src/ into the three files that are pushed to Google, in one language: `#words/…` is that
// language's folder of src/words, by the conditions in package.json.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { refuseForbidden } from './forbidden.cjs';
import { thirdPartyNotice } from './third-party.mjs';
import { wordsOf } from './words-of.mjs';

const GLOBAL_NAME = 'InformationalInterviews';
const BANNER = '// Built from src/ by `npm run build`. Change it there.';

/**
 * @param {string} folder where Code.js, Sidebar.html and appsscript.json are written
 * @param {'en' | 'es'} language
 */
export async function buildAddOn(folder, language = 'en') {
  await mkdir(folder, { recursive: true });
  const conditions = [language, 'module'];
  const [code, page, manifest] = await Promise.all([
    bundleServer(conditions),
    bundlePage(conditions, language),
    readFile('appsscript.json', 'utf8'),
  ]);
  refuseForbidden('Code.js', code);
  refuseForbidden('Sidebar.html', page);
  refuseForbidden('appsscript.json', manifest);
  await writeFile(join(folder, 'Code.js'), code);
  await writeFile(join(folder, 'Sidebar.html'), page);
  await writeFile(join(folder, 'appsscript.json'), manifest);
}

/** Readable: what people paste and what Google shows them is the same text. */
async function serverOptions() {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  return {
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
}

const PAGE = {
  bundle: true,
  write: false,
  minify: true,
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
};
const PAGE_SCRIPT = {
  ...PAGE,
  entryPoints: ['src/sidebar/main.tsx'],
  metafile: true,
  outdir: 'build',
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
  // HtmlService cuts everything behind `//` inside a template literal.
  supported: { 'template-literal': false },
};
const PAGE_STYLE = { ...PAGE, entryPoints: ['src/sidebar/style.css'] };

/** What each source file takes of Code.js, and of Sidebar.html: bytes by path. */
export async function weighAddOn() {
  const weigh = async (options) => {
    const { metafile } = await build({ outdir: 'build', ...options, metafile: true });
    return Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput]),
    );
  };
  const [server, script, style] = await Promise.all([
    serverOptions().then((options) => weigh({ ...options, format: 'iife' })),
    weigh(PAGE_SCRIPT),
    weigh(PAGE_STYLE),
  ]);
  return { 'dist/Code.js': server, 'dist/Sidebar.html': [...script, ...style] };
}

/**
 * One readable script. Google calls only top-level function declarations, so each export of
 * src/main.ts gets one that hands on to the bundle.
 */
async function bundleServer(conditions) {
  const options = { ...(await serverOptions()), conditions };
  const listing = await build({ ...options, format: 'esm', metafile: true, outfile: 'Code.js' });
  const names = Object.values(listing.metafile.outputs)[0].exports.toSorted();
  const bundle = await build({ ...options, format: 'iife', globalName: GLOBAL_NAME });
  const entryPoints = names.map(
    (name) => `function ${name}(...args) {\n  return ${GLOBAL_NAME}.${name}(...args);\n}`,
  );
  const notice = `/*\n${await thirdPartyNotice(listing.metafile)}\n*/`;
  return `${BANNER}\n${bundle.outputFiles[0].text}\n${entryPoints.join('\n')}\n${notice}\n`;
}

/** The page with its style and script inside, in its language from the first moment. */
async function bundlePage(conditions, language) {
  const [script, style, page, { openingWords }] = await Promise.all([
    build({ ...PAGE_SCRIPT, conditions }),
    build(PAGE_STYLE),
    readFile('src/sidebar/page.html', 'utf8'),
    wordsOf(`src/words/${language}/parts.ts`),
  ]);
  const code = script.outputFiles[0].text.replaceAll('<!--', '<\\!--');
  if (code.includes('<?'))
    throw new Error('Sidebar script holds "<?", which HtmlService would run');
  const notice = `<!--\n${await thirdPartyNotice(script.metafile)}\n-->\n`;
  const built = page
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace('<!-- opening -->', () => openingWords.opening)
    .replace('<!-- style -->', () => `<style>${style.outputFiles[0].text}</style>`)
    .replace('<!-- script -->', () => `<script>${code}</script>`);
  return built + notice;
}
