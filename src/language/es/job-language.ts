// Does a Spanish clause ask for a job, and does it say that none is asked for? By hand-written patterns.
import type { Word } from '../../domain/etiquette/words';
import {
  ASKING,
  ASKING_IN_QUESTIONS,
  HANDING_OVER,
  LIKE_A_QUESTION,
  NOT_ONLY,
  WANTED_BY_READER,
} from './job-language/asking';
import { DENYING, NEGATION, POLITE_QUESTION, SPENT } from './job-language/denying';
import { simplify } from './job-language/simplify';

export interface Judged {
  readonly asks: boolean;
  readonly denies: boolean;
}

/** @param clauses all those of one sentence, in order */
export function judgeClauses(clauses: readonly (readonly Word[])[]): Judged[] {
  const texts = clauses.map((clause, at) => (at === 0 ? '' : ' ,') + simplify(clause));
  const isWanted = texts.some((text) => WANTED_BY_READER.test(text));
  return texts.map((text) => judge(text, isWanted));
}

/** @param isWanted the reader asked for what is sent */
function judge(clause: string, isWanted: boolean): Judged {
  if (NOT_ONLY.test(clause)) return { asks: true, denies: false };
  const isQuestion = clause.includes(' ? ') || LIKE_A_QUESTION.test(clause);
  const isSpent = POLITE_QUESTION.test(clause) || SPENT.test(clause);
  const isTakenBack = (at: number) => !isSpent && NEGATION.test(clause.slice(0, at + 1));
  const asking = placesOf(ASKING, clause);
  const others = [...(isWanted ? [] : HANDING_OVER), ...(isQuestion ? ASKING_IN_QUESTIONS : [])];
  return {
    asks: [...asking, ...placesOf(others, clause)].some((at) => !isTakenBack(at)),
    denies:
      asking.some(isTakenBack) || (!isSpent && DENYING.some((pattern) => pattern.test(clause))),
  };
}

function placesOf(patterns: readonly RegExp[], clause: string): number[] {
  return patterns.map((pattern) => clause.search(pattern)).filter((at) => at !== -1);
}
