// No text keeps a regular expression busy for ever. How long each takes for 100 kB is measured by
// `node bench/patterns.mjs`, which fails above 50 ms.
import { spawnSync } from 'node:child_process';
import { report } from './ledger';

it('every pattern of src comes to an end with every text that is made to be hard for it', () => {
  const run = spawnSync('node', ['bench/patterns.mjs', '--ends'], { encoding: 'utf8' });
  const [, count = '0', endless = '-1'] =
    /(\d+) patterns, (\d+) without an end/.exec(run.stdout) ?? [];
  const told = { count: Number(count), unit: 'patterns', failed: Number(endless) };
  report({
    promise: 'Hostile input',
    what: 'Regular expressions read text made to be hard',
    ...told,
  });
  expect(run.stderr + run.stdout.replace(/\d+ patterns.*\n/, '')).toBe('');
  expect(Number(count)).toBeGreaterThan(300);
  expect(run.status).toBe(0);
});
