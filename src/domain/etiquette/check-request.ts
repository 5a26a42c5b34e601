// Reads a request for an informational interview, and says for each rule of good manners whether
// the letter keeps it.
import { requestManners } from '#words/etiquette-request';
import type { Channel } from '../records';
import { checkAsksForNoJob } from './asks-for-no-job';
import { bodyOf, countWords, FAIR_WORDS, GOOD_WORDS, lengthGrade } from './body';
import type { Finding, Span } from './finding';
import type { Introducer } from './introducer';
import { checkIntroducer } from './introducer';
import { findDisclaimers } from './job-request';
import { bodyFinding } from './letter-words';
import {
  checkAboutThem,
  checkConnectionFirst,
  checkOneQuestion,
  checkPurpose,
  checkShortTime,
  checkThanks,
} from './manners';
import { checkRecipient } from './recipient';
import { checkUnfilled } from './unfilled';

export interface RequestLetter {
  readonly channel: Channel;
  /** The e-mail address as it was typed; looked at for the channel Email only. */
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly senderName: string;
  readonly contactName: string;
  readonly organization: string;
  readonly introducer: Introducer | null;
  /** Other people whom the letter may speak of: a first name that they share is not a mention. */
  readonly otherNames?: readonly string[];
}

/** A finding for every rule that applies, kept or not: the musts first, always in the same order. */
export function checkRequest(letter: RequestLetter): Finding[] {
  const body = bodyOf(letter.body);
  const others = [letter.senderName, letter.contactName, ...(letter.otherNames ?? [])];
  return [
    ...(letter.channel === 'Email' ? [checkRecipient(letter.recipient)] : []),
    checkUnfilled(letter.subject, letter.body),
    checkAsksForNoJob(letter.subject, letter.body),
    checkSaysNoJob(letter.body),
    checkIntroducer(letter.body, letter.introducer, others),
    checkPurpose(letter.body, body),
    checkShortTime(letter.body, body),
    checkLength(letter.body, body),
    checkConnectionFirst(letter.body, body, letter.introducer?.name ?? ''),
    checkOneQuestion(letter.body, body),
    checkAboutThem(letter.body, body),
    checkThanks(letter.body),
  ];
}

function checkSaysNoJob(body: string): Finding {
  const span = findDisclaimers(body)[0] ?? null;
  return bodyFinding('says-no-job', 'must', span !== null, requestManners.saysNoJob, span);
}

function checkLength(text: string, body: Span): Finding {
  const words = countWords(text.slice(body.start, body.end));
  const grade = lengthGrade(words);
  const { good, fair, long } = requestManners.length;
  return bodyFinding('length', 'should', grade !== 'long', {
    kept: grade === 'good' ? good(words) : fair(words, GOOD_WORDS),
    broken: long(words, FAIR_WORDS, GOOD_WORDS),
  });
}
