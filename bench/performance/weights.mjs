// What the files that are pushed to Google consist of, in parts that one can think about.
import { weighAddOn } from '../../tools/build-add-on.mjs';

/** Less than this is told together. */
const LEAST_BYTES = 4_000;

/** @returns {Promise<[file: string, parts: [name: string, bytes: number][]][]>} the heaviest first */
export async function weights() {
  return Object.entries(await weighAddOn()).map(([file, inputs]) => {
    const parts = new Map();
    for (const [path, bytes] of inputs)
      parts.set(partOf(path), (parts.get(partOf(path)) ?? 0) + bytes);
    const small = [...parts].filter(([, bytes]) => bytes < LEAST_BYTES);
    for (const [name] of small) parts.delete(name);
    const rest = small.reduce((sum, [, bytes]) => sum + bytes, 0);
    const sorted = [...parts].sort(([, a], [, b]) => b - a);
    return [file, rest > 0 ? [...sorted, ['everything else', rest]] : sorted];
  });
}

/** A library by its name, views and rules by their folder. */
function partOf(path) {
  const folders = path.split('/');
  if (folders[0] === 'node_modules')
    return folders[1].startsWith('@') ? folders.slice(1, 3).join('/') : folders[1];
  if (path.endsWith('.css')) return 'src/sidebar/style';
  if (path.endsWith('phone-metadata.ts')) return path;
  const depth = folders[1] === 'domain' || folders[1] === 'sidebar' ? 3 : 2;
  const isView = folders[2] === 'views';
  return folders.slice(0, Math.min(isView ? 4 : depth, folders.length - 1)).join('/');
}
