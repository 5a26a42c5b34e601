// The compiled local edition, as test/environment.cjs has it for all files that a process tests.
import type * as EditionModule from '../local/edition';

interface BuiltEdition {
  load(): typeof EditionModule;
  /** By project: what a set-up leaves. It takes longest, so it is made once and copied. */
  readonly setUpFolders: Map<string, string>;
}

const built = Reflect.get(globalThis, 'builtEdition') as BuiltEdition;

export const { Edition } = built.load();
export type Edition = EditionModule.Edition;
export const { setUpFolders } = built;
