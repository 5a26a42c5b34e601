// Packages that come with Jest.
import { createRequire } from 'node:module';

export const fromJest = createRequire(createRequire(import.meta.url).resolve('jest'));
