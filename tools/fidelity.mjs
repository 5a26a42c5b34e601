// Writes docs/fidelity.md anew: what is tried of each service, where it is told, and what differs.
import { spawnSync } from 'node:child_process';

const run = (...words) =>
  spawnSync('npx', ['--no-install', ...words], {
    stdio: 'inherit',
    env: { ...process.env, FIDELITY: '1' },
  });

const built = spawnSync(process.execPath, ['tools/build.mjs'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
process.exit(run('jest', 'test/conformance/fidelity').status ?? 1);
