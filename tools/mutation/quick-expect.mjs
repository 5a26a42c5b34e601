// Jest's `expect` with Jest's own matchers. Jest makes some three hundred functions for each call of it, and
// words how two values differ; both would take longer than most tests.
import { fromJest } from './from-jest.mjs';

const { expect } = fromJest('expect');
const { matchers } = globalThis[Symbol.for('$$jest-matchers-object')];

const holding = Object.fromEntries(
  Object.keys(matchers).map((name) => [name, throwing(name, false)]),
);
const failing = Object.fromEntries(
  Object.keys(matchers).map((name) => [name, throwing(name, true)]),
);
Object.defineProperty(holding, 'not', {
  get() {
    return Object.assign(Object.create(failing), { actual: this.actual });
  },
});

/** With `expect.arrayContaining` and its like; without `resolves` and `rejects`. */
export const quickExpect = Object.assign((actual) => {
  const one = Object.create(holding);
  one.actual = actual;
  return one;
}, expect);

function throwing(name, isNot) {
  const context = { isNot, promise: '', customTesters: [] };
  return function (...expected) {
    const { pass } = matchers[name].call(context, this.actual, ...expected);
    if (pass === isNot) throw new Error(`${isNot ? 'not.' : ''}${name}`);
  };
}
