// Everything that can be checked without running the product. Changes nothing.
import { spawnSync } from 'node:child_process';

/** In this order: what is quick and often wrong comes first. */
const CHECKS = [
  ['format and lint', 'biome', 'check', '.'],
  ['types of the add-on', 'tsc', '-p', 'src/tsconfig.json'],
  ['types of the sidebar', 'tsc', '-p', 'src/sidebar/tsconfig.json'],
  ['types of the add-on in Spanish', 'tsc', '-p', 'src/tsconfig.json', '--customConditions', 'es'],
  [
    'types of the sidebar in Spanish',
    'tsc',
    '-p',
    'src/sidebar/tsconfig.json',
    '--customConditions',
    'es',
  ],
  ['types of the local page', 'tsc', '-p', 'local/page/tsconfig.json'],
  [
    'types of the local page in Spanish',
    'tsc',
    '-p',
    'local/page/tsconfig.json',
    '--customConditions',
    'es',
  ],
  ['types of tools, tests and the local edition', 'tsc', '-p', 'tsconfig.node.json'],
  ['types of conformance', 'tsc', '-p', 'test/conformance/tsconfig.json'],
  ['types of its page', 'tsc', '-p', 'test/conformance/page/tsconfig.json'],
  ['types of browser tests', 'tsc', '-p', 'test/browser/tsconfig.json'],
  ['direction of imports', 'depcruise', 'src', 'local', '--config', '.dependency-cruiser.cjs'],
  ['unused code', 'knip'],
  ['what is pushed to Google', 'node', 'tools/check-pushed.mjs'],
  ['what is pushed to Google in Spanish', 'node', 'tools/check-pushed.mjs', 'dist-es'],
];

const failed = CHECKS.filter(([name, command, ...args]) => {
  console.log(`\n— ${name}`);
  const [program, given] =
    command === 'node' ? [process.execPath, args] : ['npx', ['--no-install', command, ...args]];
  return spawnSync(program, given, { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(([name]) => name).join(', ')}`);
  process.exit(1);
}
