// The smaller manners of a request: what it is for, how long, how one comes to write, one question,
// more about them than about oneself, and thanks.
import {
  CONNECTION,
  DEFINITE_TIME,
  LONG_TIME,
  PURPOSE,
  SURE_TIME,
  THANKS,
  VAGUE_TIME,
} from '#language/manners';
import { requestManners } from '#words/etiquette-request';
import type { Finding, Span } from './finding';
import { bodyFinding, countPersons, sentencesOf, shifted } from './letter-words';

/** What the letter is after: advice, an insight, how the work is. */
export function checkPurpose(text: string, body: Span): Finding {
  const span = firstMatch(PURPOSE, text, body);
  return bodyFinding('purpose', 'should', span !== null, requestManners.purpose, span);
}

/** A short, definite time: 15, 20 or 30 minutes. */
export function checkShortTime(text: string, body: Span): Finding {
  const part = text.slice(body.start, body.end);
  const long = firstMatch(LONG_TIME, text, body);
  const definite = [...part.matchAll(DEFINITE_TIME)].find((match) => SURE_TIME.test(match[0]));
  const words = requestManners.shortTime;
  const span = long ?? spanOf(definite, body) ?? firstMatch(VAGUE_TIME, text, body);
  return bodyFinding(
    'short-time',
    'should',
    long === null && definite !== undefined,
    { kept: words.kept, broken: long === null ? words.vague : words.long },
    span,
  );
}

/** The first sentence says how the writer comes to this reader. */
export function checkConnectionFirst(text: string, body: Span, introducerName: string): Finding {
  const first = sentencesOf(text.slice(body.start, body.end))[0];
  const span = first === undefined ? null : shifted(first, body.start);
  const sentence = span === null ? '' : text.slice(span.start, span.end);
  const firstName = introducerName.trim().split(/\s+/)[0] ?? '';
  const isNamed = firstName.length > 1 && sentence.includes(firstName);
  return bodyFinding(
    'connection-first',
    'should',
    isNamed || CONNECTION.test(sentence),
    requestManners.connectionFirst,
    span,
  );
}

/** One question, so that one answer is enough. */
export function checkOneQuestion(text: string, body: Span): Finding {
  const part = text.slice(body.start, body.end);
  const questions = sentencesOf(part).filter((span) =>
    part.slice(span.start, span.end + 1).includes('?'),
  );
  const last = questions[questions.length - 1];
  const span = last === undefined ? null : shifted(last, body.start);
  const { kept, none, many } = requestManners.oneQuestion;
  return bodyFinding(
    'one-question',
    'should',
    questions.length === 1,
    { kept, broken: questions.length === 0 ? none : many(questions.length) },
    span,
  );
}

/** More words for the reader than for the writer. */
export function checkAboutThem(text: string, body: Span): Finding {
  const { writer, reader } = countPersons(text.slice(body.start, body.end));
  return bodyFinding('about-them', 'should', reader > 0 && reader >= writer, {
    kept: requestManners.aboutThem.kept,
    broken: requestManners.aboutThem.broken(writer, reader),
  });
}

/** Thanks, anywhere in the letter: a closing "Many thanks" is enough. */
export function checkThanks(text: string): Finding {
  const span = firstMatch(THANKS, text, { start: 0, end: text.length });
  return bodyFinding('thanks', 'should', span !== null, requestManners.thanks, span);
}

function firstMatch(pattern: RegExp, text: string, within: Span): Span | null {
  return spanOf(pattern.exec(text.slice(within.start, within.end)) ?? undefined, within);
}

function spanOf(match: RegExpMatchArray | undefined, within: Span): Span | null {
  if (match === undefined) return null;
  const start = within.start + (match.index ?? 0);
  return { start, end: start + match[0].length };
}
