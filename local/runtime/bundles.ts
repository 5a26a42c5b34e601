// Where the built parts of the runtime lie: beside the file that is running, in build/local/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let services: string | null = null;

export function workerFile(): string {
  return join(__dirname, 'worker.js');
}

/** The code of all services, for evaluation inside of a script's context. */
export function readServicesBundle(): string {
  services ??= readFileSync(join(__dirname, 'services.js'), 'utf8');
  return services;
}
