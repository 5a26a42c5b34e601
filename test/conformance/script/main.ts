// What Google, and the local edition, call by name.
import { ALL_CASES } from '../cases/all';
import { type Outcome, runCase } from './run-case';

/** Everything about each case but its code. */
export function listCases(): object[] {
  return ALL_CASES.map(({ service, methods, says, source, strength }) => ({
    service,
    methods,
    says,
    source,
    strength,
  }));
}

/** Runs the cases from one place to before another, counted from 0. */
export function runCases(from: number, to: number): Outcome[] {
  return ALL_CASES.slice(from, to).map(runCase);
}
