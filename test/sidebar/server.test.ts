import type { Answer } from '../../src/calls';
import { CallProblem, call, problemOf, unwrap } from '../../src/sidebar/server';

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof CallProblem) return error.code;
  }
  return 'nothing was thrown';
};

describe('unwrap', () => {
  it('gives the value of a yes', () => {
    expect(unwrap<number>({ ok: true, value: 3 })).toBe(3);
  });

  it('gives a value that is null: "no contact is selected" is an answer', () => {
    expect(unwrap<null>({ ok: true, value: null })).toBeNull();
  });

  it('throws what a no says, code and message', () => {
    const answer: Answer<never> = { ok: false, code: 'busy', message: 'Wait a minute.' };
    expect(() => unwrap(answer)).toThrow(new CallProblem('busy', 'Wait a minute.'));
  });

  it.each([[null], [undefined], ['yes'], [{}], [0]])(
    'takes %p for no answer: Google turns what it cannot carry into null',
    (answer) => {
      expect(codeOf(() => unwrap(answer))).toBe('no-answer');
    },
  );
});

describe("Google's own failures", () => {
  it.each([
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      'several-accounts',
    ],
    ['Authorization is required to perform that action.', 'several-accounts'],
    ['NetworkError: Connection failure due to HTTP 0', 'offline'],
    ['Exceeded maximum execution time', 'too-slow'],
    ['Se ha superado el tiempo máximo de ejecución', 'too-slow'],
    ['Something odd', 'failed'],
    ['', 'failed'],
  ])('reads %p as %s', (message, code) => {
    expect(problemOf(new Error(message)).code).toBe(code);
  });

  it('keeps the wording of what nobody foresaw', () => {
    expect(problemOf(new Error('Something odd')).message).toContain('Something odd');
  });

  it.each([[null], [undefined], [17], [{ message: 4 }]])(
    'survives %p in the place of an error',
    (error) => {
      expect(problemOf(error)).toBeInstanceOf(CallProblem);
    },
  );
});

it('says so where the page has no Google behind it', async () => {
  await expect(call('readSelection', 'draft-request')).rejects.toMatchObject({ code: 'no-google' });
});
