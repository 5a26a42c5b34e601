// What a test file sees of Jest: `describe`, `it`, `test`, their `.each`, and `expect`. The tests of the
// rules need no more; one that begins to use a hook fails the trial run by its name.
import { fromJest } from './from-jest.mjs';
import { quickExpect } from './quick-expect.mjs';

const { bind } = fromJest('jest-each');

let tests = [];
let names = [];

const it = (name, act) => tests.push({ name: [...names, name].join(' '), act });
it.each = bind(it);

const describe = (name, block) => {
  names.push(name);
  block();
  names.pop();
};
describe.each = bind(describe, false);

Object.assign(globalThis, { describe, it, test: it, expect: quickExpect });

/** The tests that a file names while it is evaluated, each with an ID of its own. */
export function collectTests(file, evaluate) {
  tests = [];
  names = [];
  evaluate();
  const seen = new Map();
  return tests.map(({ name, act }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { id: `${file} › ${name}${count > 1 ? ` (${count})` : ''}`, name, act };
  });
}

/** What went wrong, or null. */
export async function failureOf({ act }) {
  try {
    const pending = act();
    if (typeof pending?.then === 'function') await pending;
    return null;
  } catch (error) {
    return String(error?.message ?? error);
  }
}
