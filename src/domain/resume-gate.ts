// May a résumé go to somebody? Only where they asked for it, or where there is a good reason that one
// can put into words: unasked, it turns advice into an application.
import type { ResumeState } from './records';

/** A talk with the contact, as far as the gate looks at it. Own talks only. */
export interface GateTalk {
  readonly id: string;
  readonly resume: ResumeState;
  /** "2026-11-24T09:30", or '' where no date is set. */
  readonly startsAtLocal: string;
}

export type ResumeGate<T extends GateTalk = GateTalk> =
  /** Asked for in this talk, the latest of several. */
  | { readonly kind: 'asked'; readonly talk: T }
  /** It went out already after this talk, and nobody asked since. */
  | { readonly kind: 'sent'; readonly talk: T }
  /** They met, last in this talk, and the résumé was not asked for. */
  | { readonly kind: 'not-asked'; readonly talk: T }
  /** The first talk is still to come, or none is known of. */
  | { readonly kind: 'not-met'; readonly planned: T | null };

/** @param nowLocal "2026-11-24T09:30", in the same zone as the talks */
export function resumeGate<T extends GateTalk>(
  talks: readonly T[],
  nowLocal: string,
): ResumeGate<T> {
  const asked = latest(talks.filter(({ resume }) => resume === 'Asked for'));
  if (asked) return { kind: 'asked', talk: asked };
  const sent = latest(talks.filter(({ resume }) => resume === 'Sent'));
  if (sent) return { kind: 'sent', talk: sent };
  const isOver = ({ startsAtLocal }: T) => startsAtLocal !== '' && startsAtLocal <= nowLocal;
  const met = latest(talks.filter(isOver));
  if (met) return { kind: 'not-asked', talk: met };
  return { kind: 'not-met', planned: latest(talks) };
}

/** The talks that are answered when the résumé goes out: all in which it was asked for. */
export function answeredTalks<T extends GateTalk>(
  talks: readonly T[],
  nowLocal: string,
): readonly T[] {
  const asked = talks.filter(({ resume }) => resume === 'Asked for');
  if (asked.length > 0) return asked;
  const gate = resumeGate(talks, nowLocal);
  return gate.kind === 'not-asked' || gate.kind === 'sent' ? [gate.talk] : [];
}

const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 8;
/** Scripts that put no blanks between their words: a few letters say as much. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const FEWEST_UNSPACED = 4;

/** Does it say something? "she offered to read it" does; "ok" and "because" do not. */
export function isReason(text: string): boolean {
  if ((text.match(UNSPACED) ?? []).length >= FEWEST_UNSPACED) return true;
  const words = text.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  const isVaried = new Set(words.map((word) => word.toLowerCase())).size >= FEWEST_WORDS;
  return isVaried && words.join('').length >= FEWEST_LETTERS;
}

function latest<T extends GateTalk>(talks: readonly T[]): T | null {
  return talks.reduce<T | null>(
    (last, talk) => (last === null || talk.startsAtLocal > last.startsAtLocal ? talk : last),
    null,
  );
}
