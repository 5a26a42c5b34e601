// Which permissions each call of Google's needs.
import { build } from 'esbuild';

/** The table that the local edition holds scripts to, with its sources. */
const TABLE = new URL('../../local/services/required-scopes.ts', import.meta.url).pathname;

/** @returns {Promise<(method: string) => readonly string[]>} of the scopes any one is enough */
export async function readRequiredScopes() {
  const { outputFiles } = await build({
    entryPoints: [TABLE],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const url = `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`;
  return (await import(url)).requiredScopes;
}
