// Reads a thank-you note, and says for each rule of good manners whether the note keeps it.

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

const WHAT_I_WILL_DO =
  /\b(?:i(?:['’]ll| will| shall| plan to| intend to| am going to|['’]m going to| want to| mean to| am about to|['’]m about to| have (?:already |just )?(?:started|begun|signed|written|ordered|joined|called|contacted|emailed|booked|registered|applied|read|asked|looked|made|put|taken)|['’]ve (?:already |just )?(?:started|begun|signed|written|ordered|joined|called|contacted|emailed|booked|registered|read|asked|looked|made|put|taken)| am (?:now |already )?(?:reading|signing|writing|calling|planning|looking into|following|trying|working|starting|joining)|['’]m (?:now |already )?(?:reading|signing|writing|calling|planning|looking into|following|trying|working|starting|joining)| signed up| (?:already|just) (?:called|wrote|ordered|signed|joined|started|emailed|booked))|my next step|next (?:week|month|step)[^.!?\n]{0,20}\bi\b)\b/giu;
const EMPTY_PROMISE =
  /^(?:\s+(?:\w+\s+)?(?:be (?:in touch|grateful|thinking|sure)|keep in touch|stay in touch|never forget|always|to (?:thank|say thank|express|tell you how)|thank|let you go|keep (?:this|it) short))/iu;

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
  const noted =
    letter.learned.trim() === ''
      ? 'Write down what you learned, then name one thing of it here: that is what makes the note yours.'
      : 'Name one thing from your talk, in words near to your notes: that is what makes the note yours.';
  return bodyFinding(
    'names-what-was-said',
    'must',
    isKept,
    {
      kept: 'It names something from your talk.',
      broken: prompt === null ? noted : 'Put one thing from your talk where the prompt stands.',
    },
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
  return bodyFinding(
    'says-what-next',
    'must',
    span !== null,
    {
      kept: 'You say what you will do with it: the best thanks there is.',
      broken:
        'Say what you will do with the advice, such as "I will call the two people you named this week."',
    },
    span,
  );
}

function checkNoResume(letter: ThankYouLetter): Finding {
  const span = findResumes(letter.body)[0] ?? null;
  return bodyFinding(
    'no-resume-unasked',
    'must',
    span === null || letter.resumeAskedFor,
    {
      kept:
        span === null
          ? 'No résumé comes with it.'
          : 'They asked for your résumé, so it may come along.',
      broken: 'Leave your résumé out until they ask for it: today is for thanks.',
    },
    span,
  );
}

function checkSentences(text: string, body: Span): Finding {
  const count = sentencesOf(text.slice(body.start, body.end)).length;
  const isKept = count >= FEWEST_SENTENCES && count <= MOST_SENTENCES;
  const counted = count === 1 ? 'One sentence' : `${count} sentences`;
  return bodyFinding('five-or-six-sentences', 'should', isKept, {
    kept: `${counted}: just right.`,
    broken:
      count < FEWEST_SENTENCES
        ? `${counted}: there is room for one more thing that stayed with you. Five or six read well.`
        : `${counted}: five or six are read with pleasure; keep the best ones.`,
  });
}
