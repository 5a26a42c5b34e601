// Reads the labelled sentences, and the rules as they stand in src/, for the benches on etiquette.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const FOLDER = new URL('../test/domain/etiquette/', import.meta.url);
const DOMAIN = new URL('../src/domain/etiquette/', import.meta.url);
export const CORPORA = ['sentences', 'heldout-a', 'heldout-b', 'heldout-c'];

/** @returns {{ text: string, asks: boolean, disclaims: boolean, isHard: boolean }[]} */
export function readCorpus(name) {
  const lines = readFileSync(new URL(`${name}.tsv`, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const rows = lines.filter((line) => !line.startsWith('sentence\t'));
  return rows.map((line) => {
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
