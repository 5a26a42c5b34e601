// Reads any letter but thank-you notes. What asks for something is a request, with all its manners;
// the others need an address, no gaps, no request for a job, and no name used without permission.
import { asksForSomething } from '../letters/letter-uses';
import type { TemplateUse } from '../records';
import { checkAsksForNoJob } from './asks-for-no-job';
import { checkRequest, type RequestLetter } from './check-request';
import type { Finding } from './finding';
import { checkIntroducer } from './introducer';
import { checkThanks } from './manners';
import { checkRecipient } from './recipient';
import { checkUnfilled } from './unfilled';

/** A finding for every rule that applies, kept or not: the musts first, always in the same order. */
export function checkLetter(use: TemplateUse, letter: RequestLetter): Finding[] {
  if (asksForSomething(use)) {
    const findings = checkRequest(letter);
    // Names and ideas can be sent in two lines: that asks for no time.
    return use === 'Help request' ? findings.filter(({ rule }) => rule !== 'short-time') : findings;
  }
  const others = [letter.senderName, letter.contactName, ...(letter.otherNames ?? [])];
  return [
    ...(letter.channel === 'Email' ? [checkRecipient(letter.recipient)] : []),
    checkUnfilled(letter.subject, letter.body),
    checkAsksForNoJob(letter.subject, letter.body),
    checkIntroducer(letter.body, letter.introducer, others),
    checkThanks(letter.body),
  ];
}
