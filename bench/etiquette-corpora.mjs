// Reads the labelled sentences, and the rules as they stand in src/, for the benches on etiquette.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const FOLDER = new URL('../test/domain/etiquette/', import.meta.url);
const DOMAIN = new URL('../src/domain/etiquette/', import.meta.url);
/** Labelled by people who had not seen the rules, but for `sentences`. */
export const CORPORA = [
  'sentences',
  'heldout-a',
  'heldout-b',
  'heldout-c',
  'letters',
  'letters-2',
  'letters-3',
];
/** By the same people, and never learned from: what the rules do on text that they have not seen. */
export const HELD_OUT = ['heldout-d', 'heldout-e', 'heldout-f', 'heldout-g', 'heldout-h'];
/** Never learned from either: short sentences in many everyday voices. */
export const EVERYDAY = ['heldout-i'];

/**
 * @typedef {{ text: string, asks: boolean, disclaims: boolean, isHard: boolean }} Row
 * @returns {Row[]}
 */
export function readCorpus(name) {
  return readRows(new URL(`${name}.tsv`, FOLDER));
}

/** Written to be learned from, by somebody who knew the rules: never measured on. */
export function readPractice() {
  return readRows(new URL('practice-sentences.tsv', import.meta.url));
}

/** @param {URL | string} file sentence, asks, disclaims, hard; parted by tabs, a header first */
export function readRows(file) {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines
    .filter((line) => !line.startsWith('sentence\t'))
    .map((line) => {
      const [text = '', asks, disclaims, hard] = line.split('\t');
      return {
        text: text.replaceAll('\\n', '\n'),
        asks: asks === '1',
        disclaims: disclaims === '1',
        isHard: hard?.trim() === '1',
      };
    });
}

/** Bundles the rules and gives what the named modules export. */
export async function loadRules(modules) {
  const contents = modules.map((name) => `export * from './${name}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: DOMAIN.pathname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
