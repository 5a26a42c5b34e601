// Runs one case and says what came of it.
import type { Case } from './case';
import { Tools } from './tools';

export interface Outcome {
  readonly passed: boolean;
  /** What came instead; what was seen, where the case allows several answers; or ''. */
  readonly came: string;
}

export function runCase({ run }: Case): Outcome {
  const tools = new Tools();
  const failure = failureOf(() => run(tools)) ?? failureOf(() => SpreadsheetApp.flush());
  const untidy = failureOf(() => tools.tidy());
  const came = failure ?? (untidy === null ? null : `it could not be tidied up: ${untidy}`);
  return { passed: came === null, came: came ?? tools.told.join('; ') };
}

function failureOf(body: () => void): string | null {
  try {
    body();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
