// What stops the work and can be told to a person: what happened, where, and what to do.

export type ProblemCode =
  | 'no-sheet'
  | 'tab-missing'
  | 'column-missing'
  | 'row-missing'
  | 'not-yours'
  | 'busy'
  | 'no-address'
  | 'no-permission'
  | 'bad-input'
  | 'bad-email'
  | 'maybe-drafted'
  | 'also-asked'
  | 'too-much'
  | 'google';

/**
 * The one error that is shown as it is. Its message is a sentence for the reader and names no
 * contact, since error messages end up in logs.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string, options?: { cause: unknown }) {
    super(message);
    this.code = code;
    if (options) Object.assign(this, { cause: options.cause });
  }
}
