// Does an English clause ask for a job, and does it say that none is asked for? By learned weights.
import type { Word } from '../../domain/etiquette/words';
import { signsOfClauses } from './job-language/signs';
import { weigh } from './job-language/weigh';

export interface Judged {
  readonly asks: boolean;
  readonly denies: boolean;
}

/** @param clauses all those of one sentence, in order */
export function judgeClauses(clauses: readonly (readonly Word[])[]): Judged[] {
  return signsOfClauses(clauses).map(weigh);
}
