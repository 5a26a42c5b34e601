// One thing that takes a while: idle, busy, then done or failed with words for the person.
import { useCallback, useRef, useState } from 'preact/hooks';
import { CallProblem, problemOf } from '../server';

export type Task<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'busy' }
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'failed'; readonly problem: CallProblem };

export interface TaskHandle<T> {
  readonly task: Task<T>;
  /** Starts it, unless it runs already: a second click does nothing. */
  readonly start: (work: () => Promise<T>) => void;
  readonly reset: () => void;
}

export function useTask<T>(): TaskHandle<T> {
  const [task, setTask] = useState<Task<T>>({ status: 'idle' });
  const isBusy = useRef(false);
  const start = useCallback((work: () => Promise<T>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setTask({ status: 'busy' });
    work()
      .then(
        (value) => setTask({ status: 'done', value }),
        (error: unknown) => {
          const problem = error instanceof CallProblem ? error : problemOf(error);
          setTask({ status: 'failed', problem });
        },
      )
      .finally(() => {
        isBusy.current = false;
      });
  }, []);
  const reset = useCallback(() => setTask({ status: 'idle' }), []);
  return { task, start, reset };
}
