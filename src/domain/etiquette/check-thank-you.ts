// Reads a thank-you note, and says for each rule of good manners whether the note keeps it.

import { EMPTY_PROMISE, WHAT_I_WILL_DO } from '#language/promises';
import { thankYouManners } from '#words/etiquette-thank-you';
import { checkAsksForNoJob } from './asks-for-no-job';
import { bodyOf } from './body';
import type { Finding, Span } from './finding';
import { bodyFinding, sentencesOf } from './letter-words';
import { checkThanks } from './manners';
import { checkRecipient } from './recipient';
import { findResumes, withoutResumes } from './resume-mentions';
import { findSharedWord } from './shared-words';
import { checkUnfilled, findUnfilled } from './unfilled';

export interface ThankYouLetter {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly senderName: string;
  readonly contactName: string;
  /** What the person told, as it was noted after the talk; '' where nothing was. */
  readonly learned: string;
  readonly resumeAskedFor: boolean;
}

/** A good thank-you note has so many sentences: Iowa State University, "Thank-you notes". */
export const FEWEST_SENTENCES = 5;
export const MOST_SENTENCES = 6;

/** A finding for every rule, kept or not: the musts first, always in the same order. */
export function checkThankYou(letter: ThankYouLetter): Finding[] {
  const body = bodyOf(letter.body);
  return [
    checkRecipient(letter.recipient),
    checkUnfilled(letter.subject, letter.body),
    checkNamesWhatWasSaid(letter, body),
    checkSaysWhatNext(letter.body, body),
    checkAsksForNoJob(
      letter.subject,
      letter.resumeAskedFor ? withoutResumes(letter.body) : letter.body,
    ),
    checkNoResume(letter),
    checkSentences(letter.body, body),
    checkThanks(letter.body),
  ];
}

function checkNamesWhatWasSaid(letter: ThankYouLetter, body: Span): Finding {
  const names = [letter.senderName, letter.contactName].join(' ');
  const shared = findSharedWord(letter.body, body, letter.learned, names);
  const prompt = findUnfilled(letter.body)[0] ?? null;
  const isKept = shared !== null && prompt === null;
  const words = thankYouManners.namesWhatWasSaid;
  const noted = letter.learned.trim() === '' ? words.nothingNoted : words.nothingShared;
  return bodyFinding(
    'names-what-was-said',
    'must',
    isKept,
    { kept: words.kept, broken: prompt === null ? noted : words.prompt },
    isKept ? shared : prompt,
  );
}

function checkSaysWhatNext(text: string, body: Span): Finding {
  const part = text.slice(body.start, body.end);
  const found = [...part.matchAll(WHAT_I_WILL_DO)].find(
    (match) => !EMPTY_PROMISE.test(part.slice((match.index ?? 0) + match[0].length)),
  );
  const start = body.start + (found?.index ?? 0);
  const span = found === undefined ? null : { start, end: start + found[0].length };
  return bodyFinding('says-what-next', 'must', span !== null, thankYouManners.saysWhatNext, span);
}

function checkNoResume(letter: ThankYouLetter): Finding {
  const span = findResumes(letter.body)[0] ?? null;
  const { none, askedFor, broken } = thankYouManners.noResume;
  return bodyFinding(
    'no-resume-unasked',
    'must',
    span === null || letter.resumeAskedFor,
    { kept: span === null ? none : askedFor, broken },
    span,
  );
}

function checkSentences(text: string, body: Span): Finding {
  const count = sentencesOf(text.slice(body.start, body.end)).length;
  const isKept = count >= FEWEST_SENTENCES && count <= MOST_SENTENCES;
  const { kept, few, many } = thankYouManners.sentences;
  return bodyFinding('five-or-six-sentences', 'should', isKept, {
    kept: kept(count),
    broken: count < FEWEST_SENTENCES ? few(count) : many(count),
  });
}
