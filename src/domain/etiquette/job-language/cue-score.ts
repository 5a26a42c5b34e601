// Weighs the cues of a sentence that no rule of grammar caught.
import type { Word } from '../words';
import { CUE_WEIGHTS } from './cue-weights';
import { cuesOf } from './cues';

/** The log-odds of 0.9: a false alarm over a kind sentence costs more than a missed hint. */
export const ASKING_SCORE = Math.log(9);

/** Does the sentence as a whole sound like asking for a job? */
export function soundsLikeAsking(words: readonly Word[]): boolean {
  let score = 0;
  for (const [cue, amount] of cuesOf(words)) score += (CUE_WEIGHTS[cue] ?? 0) * amount;
  return score > ASKING_SCORE;
}
