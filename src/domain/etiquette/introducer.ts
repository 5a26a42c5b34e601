// A name may open a door only where its owner said yes.
import { MEETING_WORDS, NAME_EXTRAS, ORDINARY_WORDS } from '#language/names';
import { introducerWords } from '#words/etiquette-people';
import { plainName } from '../people/person-name';
import type { MentionPermission } from '../records';
import type { Finding, Span } from './finding';
import { bodyFinding } from './letter-words';
import type { Word } from './words';
import { plain, splitWords } from './words';

export interface Introducer {
  readonly name: string;
  readonly permission: MentionPermission;
}

/** How far from a lone first or last name one of these words may stand, in words. */
const REACH = 6;

/**
 * Says whether the introducer is named without a yes. A full name always counts; a first or last
 * name counts beside words such as "suggested" or "told me", unless one of `others` (names of
 * people whom the letter may also speak of) has it too.
 */
export function checkIntroducer(
  text: string,
  introducer: Introducer | null,
  others: readonly string[],
): Finding {
  const name = introducer?.name.trim() ?? '';
  const mention = introducer === null || name === '' ? null : findName(text, name, others);
  const isKept = mention === null || introducer?.permission === 'Yes';
  const first = name.split(/\s+/)[0] ?? '';
  const { unnamed, allowed, refused, notAsked } = introducerWords;
  const kept = mention === null ? unnamed : allowed(name);
  const broken = introducer?.permission === 'No' ? refused(name) : notAsked(first);
  return bodyFinding('introducer-permission', 'must', isKept, { kept, broken }, mention);
}

function findName(text: string, name: string, others: readonly string[]): Span | null {
  const words = splitWords(text);
  const parts = nameParts(name);
  // Noted as "Novak, Dr. Peter (Pete)", they are named as "Peter Novak".
  const whole = runOf(words, parts) ?? runOf(words, nameParts(plainName(name)));
  if (whole !== null) return whole;
  const taken = new Set(others.flatMap(nameParts));
  const distinctive = parts.filter(
    (part) =>
      part.length > 1 && !NAME_EXTRAS.has(part) && !ORDINARY_WORDS.has(part) && !taken.has(part),
  );
  const at = words.findIndex(
    (word, index) =>
      word.isCapitalised && distinctive.includes(word.text) && isNearMeetingWord(words, index),
  );
  const found = words[at];
  return found === undefined ? null : { start: found.start, end: found.end };
}

function nameParts(name: string): string[] {
  return splitWords(plain(name))
    .map((word) => word.text)
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}

function runOf(words: readonly Word[], parts: readonly string[]): Span | null {
  if (parts.length < 2) return null;
  for (const [index, word] of words.entries()) {
    const last = words[index + parts.length - 1];
    if (last === undefined) return null;
    if (parts.every((part, offset) => words[index + offset]?.text === part)) {
      return { start: word.start, end: last.end };
    }
  }
  return null;
}

function isNearMeetingWord(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - REACH), index + REACH + 1)
    .some((word) => MEETING_WORDS.has(word.text));
}
