// Weighs the signs of a clause: the more they outweigh, the surer it asks, or denies.
import { ASKING, DENYING, SIGNS } from './sign-weights';
import { SIGN_COUNT } from './signs';

export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
/** A step from sign to sign that is longer than one letter can say is said by several. */
export const LONGEST_STEP = LETTERS.length - 1;
const LEVELS = 8;

let packed: Uint8Array | null = null;

/** Does a clause with these signs ask for a job, and does it say that no job is asked for? */
export function weigh(signs: readonly number[]): {
  readonly asks: boolean;
  readonly denies: boolean;
} {
  const weights = weightsBySign();
  let asking = ASKING.start;
  let denying = DENYING.start;
  for (const sign of signs) {
    const both = weights[sign] ?? 0;
    if (both === 0) continue;
    asking += ASKING.levels[Math.floor(both / LEVELS)] ?? 0;
    denying += DENYING.levels[both % LEVELS] ?? 0;
  }
  return { asks: asking > ASKING.least, denies: denying > DENYING.least };
}

/** SIGNS holds pairs: the step from the sign before, and both levels (8 × asking + denying). */
function weightsBySign(): Uint8Array {
  if (packed !== null) return packed;
  packed = new Uint8Array(SIGN_COUNT);
  let sign = 0;
  for (let at = 0; at < SIGNS.length; at += 1) {
    const step = LETTERS.indexOf(SIGNS.charAt(at));
    sign += step;
    if (step === LONGEST_STEP) continue;
    at += 1;
    packed[sign] = LETTERS.indexOf(SIGNS.charAt(at));
  }
  return packed;
}
