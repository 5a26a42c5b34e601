// Finds what was left to fill in: tags, prompts in brackets, runs of underscores, and the holes that
// an empty field leaves in a sentence.
import type { Finding, Span } from './finding';

const TAG = /\{\{[^{}]{0,200}\}\}|\{\{|\}\}|<<[^<>\n]{1,80}>>/gu;
const SQUARE = /\[[^[\]]{1,200}\]/gu;
const ANGLE = /<[\p{L}][\p{L}\p{N} _'’/-]{0,60}>/gu;
const RUN = /_{3,}|\b[Xx]{3,}\b|\bT\.?B\.?[DC]\b|\bLorem ipsum\b/gu;
const FILLER_WORD =
  /(?<![\p{L}&/])(?:NA|N\/A|undefined|null|NaN|#N\/A|#REF!|#VALUE!|#NAME\?)(?![\p{L}\p{N}/])/gu;
const HOLE =
  /\b(?:about|at|in|of|for|with|from|by|to|your|my|the|an?|and|is|am|dear|hi|hello) {1,4}(?:[.,](?![.\d])|[;:!](?![)(DPp-]))/giu;
const GREETING_HOLE = /^[^\S\n]{0,4}(?:hi|hello|dear|hey)[^\S\n]{0,4}[,:!](?=\s*$)/gimu;
const PREPOSITION_STOP = /\b(?:about|at|of|from|into|your|my|the|an)\s?[.](?=\s|$)/giu;
/** "What are you curious about." ends well; "advice about." does not. Only these are holes. */
const HOLE_BEFORE =
  /\b(?:advice|learn|know|more|hear|work|interest(?:ed)?|insight|career|job|questions?|interview|director|manager|head)\s(?:about|at|of|in|from|into)\s?[.]$/iu;
const ENDS_WITH_DETERMINER = /\b(?:your|my|the|an)\s?[.]$/iu;
const LINK_TEXT = /\]\(https?:/u;

/** The places that are still to be filled in, in order. */
export function findUnfilled(text: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of [TAG, ANGLE, RUN, FILLER_WORD, HOLE, GREETING_HOLE]) {
    for (const match of text.matchAll(pattern)) addSpan(spans, match);
  }
  for (const match of text.matchAll(SQUARE)) {
    const end = (match.index ?? 0) + match[0].length;
    const isLinkOrNumber =
      LINK_TEXT.test(text.slice(end - 1, end + 8)) || /^\[\d+\]$/.test(match[0]);
    if (!isLinkOrNumber) addSpan(spans, match);
  }
  for (const match of text.matchAll(PREPOSITION_STOP)) {
    const start = match.index ?? 0;
    const before = text.slice(Math.max(0, start - 24), start + match[0].length);
    if (HOLE_BEFORE.test(before) || ENDS_WITH_DETERMINER.test(before)) addSpan(spans, match);
  }
  return spans.sort((a, b) => a.start - b.start);
}

function addSpan(spans: Span[], match: RegExpMatchArray): void {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  if (!spans.some((span) => start < span.end && span.start < end)) spans.push({ start, end });
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
    message:
      span === null
        ? 'Nothing is left to fill in.'
        : `Something is still to be filled in here: "${hole.trim()}".`,
    part,
    span,
  };
}
