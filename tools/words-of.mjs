// Reads what a file of words exports, for what is put into a page when it is built.
import { build } from 'esbuild';

/** @param {string} file such as src/words/es/parts.ts */
export async function wordsOf(file) {
  const { outputFiles } = await build({
    ...{ entryPoints: [file], bundle: true, write: false },
    ...{ format: 'esm', charset: 'utf8' },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
