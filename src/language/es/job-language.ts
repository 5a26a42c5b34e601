// Does a Spanish clause ask for a job, and does it say that none is asked for? By hand-written patterns.
import type { Word } from '../../domain/etiquette/words';
import { ASKING, ASKING_IN_QUESTIONS, LIKE_A_QUESTION, NOT_ONLY } from './job-language/asking';
import { DENYING, NEGATION, SPENT } from './job-language/denying';
import { simplify } from './job-language/simplify';

export interface Judged {
  readonly asks: boolean;
  readonly denies: boolean;
}

/** @param clauses all those of one sentence, in order */
export function judgeClauses(clauses: readonly (readonly Word[])[]): Judged[] {
  return clauses.map((clause) => judge(simplify(clause)));
}

function judge(clause: string): Judged {
  if (NOT_ONLY.test(clause)) return { asks: true, denies: false };
  const isQuestion = clause.includes(' ? ') || LIKE_A_QUESTION.test(clause);
  const asking = [...ASKING, ...(isQuestion ? ASKING_IN_QUESTIONS : [])]
    .map((pattern) => pattern.exec(clause)?.index ?? -1)
    .filter((at) => at !== -1);
  // "¿No tendrán algo para mí?" is polite, and asks.
  const isPolite = clause.startsWith(' no ') && clause.includes(' ? ');
  const isSpent = isPolite || SPENT.test(clause);
  const takenBack = asking.filter((at) => !isSpent && NEGATION.test(clause.slice(0, at + 1)));
  return {
    asks: asking.length > takenBack.length,
    denies: takenBack.length > 0 || (!isSpent && DENYING.some((pattern) => pattern.test(clause))),
  };
}
