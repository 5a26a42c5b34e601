// Finds what was left to fill in: tags, prompts in brackets, runs of underscores, and the holes that
// an empty field leaves in a sentence.
import {
  ENDS_WITH_DETERMINER,
  GREETING_HOLE,
  HOLE,
  HOLE_BEFORE,
  PREPOSITION_STOP,
} from '#language/holes';
import { unfilledWords } from '#words/etiquette-people';
import type { Finding, Span } from './finding';

const TAG = /\{\{[^{}]{0,200}\}\}|\{\{|\}\}|<<[^<>\n]{1,80}>>/gu;
const SQUARE = /\[(?!\d+\])[^[\]]{1,200}\]/gu;
const ANGLE = /<[\p{L}][\p{L}\p{N} _'’/-]{0,60}>/gu;
const RUN = /_{3,}|\b[Xx]{3,}\b|\bT\.?B\.?[DC]\b|\bLorem ipsum\b/gu;
const FILLER_WORD =
  /(?<![\p{L}&/])(?:NA|N\/A|#N\/A|#REF!|#VALUE!|#NAME\?|(?:undefined|null|NaN)(?=\s?[,.;!?]|\s?$))(?![\p{L}\p{N}/])/gmu;
const PROMPT = /^(?:\{\{|\}\}|<<|\[)/;
const LINK_TEXT = /\]\(https?:/u;

/** The places that are still to be filled in, in order; none overlaps another. */
export function findUnfilled(text: string): Span[] {
  const plain = [TAG, ANGLE, RUN, FILLER_WORD, HOLE, GREETING_HOLE];
  const spans = [
    ...plain.flatMap((pattern) => [...text.matchAll(pattern)].map(spanOf)),
    ...[...text.matchAll(SQUARE)].map(spanOf).filter(({ end }) => !isLink(text, end)),
    ...[...text.matchAll(PREPOSITION_STOP)].map(spanOf).filter((span) => isHole(text, span)),
  ];
  const inOrder = spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return inOrder.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** A tag or a prompt of a template: nobody means to send these. */
export function isPrompt(words: string): boolean {
  return PROMPT.test(words);
}

/** The text with blanks in place of its tags and prompts, so that every word keeps its place. */
export function blankPrompts(text: string): string {
  let blanked = '';
  for (const { start, end } of findUnfilled(text)) {
    if (!isPrompt(text.slice(start, end))) continue;
    blanked += text.slice(blanked.length, start) + ' '.repeat(end - start);
  }
  return blanked + text.slice(blanked.length);
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** "[my page](https://…)" is filled in. */
function isLink(text: string, end: number): boolean {
  return LINK_TEXT.test(text.slice(end - 1, end + 8));
}

function isHole(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 24), end);
  return HOLE_BEFORE.test(before) || ENDS_WITH_DETERMINER.test(before);
}

/** Nothing in the subject or body waits to be filled in. */
export function checkUnfilled(subject: string, body: string): Finding {
  const inBody = findUnfilled(body)[0];
  const inSubject = findUnfilled(subject)[0];
  const part = inBody === undefined && inSubject !== undefined ? 'subject' : 'body';
  const span = inBody ?? inSubject ?? null;
  const hole = span === null ? '' : (part === 'body' ? body : subject).slice(span.start, span.end);
  return {
    rule: 'nothing-unfilled',
    level: 'must',
    isKept: span === null,
    message: span === null ? unfilledWords.kept : unfilledWords.broken(hole.trim()),
    part,
    span,
  };
}
