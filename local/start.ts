// Starts the program, program.js beside this file, with its compiled form as an earlier start left it:
// to read 6 MB of script anew takes half of the time until the address is told.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

const ENDING = '.compiled';
const file = join(__dirname, 'program.js');
const source = readFileSync(file, 'utf8');
// By what is compiled: V8 looks at its own version and at the length of the source only.
const kept = join(__dirname, createHash('sha1').update(source).digest('hex') + ENDING);
const compiled = readIfThere(kept);
const script = new Script(
  `(function (require, module, exports, __filename, __dirname) {${source}\n})`,
  { filename: file, ...(compiled ? { cachedData: compiled } : {}) },
);
const module_ = { exports: {} };
script.runInThisContext()(createRequire(file), module_, module_.exports, file, __dirname);
// At the end also what was compiled on the way is in it.
if (!compiled || script.cachedDataRejected) process.once('exit', keep);

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Where nothing can be written here, every start is a slow one. */
function keep(): void {
  try {
    for (const name of readdirSync(__dirname)) {
      if (name.endsWith(ENDING)) rmSync(join(__dirname, name));
    }
    // Whole or not at all: another start may be reading.
    const unfinished = `${kept}.${process.pid}`;
    writeFileSync(unfinished, script.createCachedData());
    renameSync(unfinished, kept);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
