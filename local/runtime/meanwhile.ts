// What happens in the sheet while a script runs, for tests: people sort and delete between its calls.
import type { Operations } from './host';

/** Called before each request of the script is served, with its name and its number, from 1. */
export type Meanwhile = (operation: string, count: number) => void;

export function withMeanwhile(operations: Operations, meanwhile: Meanwhile): Operations {
  let count = 0;
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      (...args: Parameters<typeof operation>) => {
        count += 1;
        meanwhile(name, count);
        return operation(...args);
      },
    ]),
  );
}
