// Reads the letter that a résumé comes with. It was asked for, so it may speak of it; the rest of good
// manners holds as ever.
import { checkAsksForNoJob } from './asks-for-no-job';
import type { Finding } from './finding';
import { checkThanks } from './manners';
import { checkRecipient } from './recipient';
import { withoutResumes } from './resume-mentions';
import { checkUnfilled } from './unfilled';

export interface FollowUpLetter {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

/** A finding for every rule, kept or not: the musts first, always in the same order. */
export function checkFollowUp({ recipient, subject, body }: FollowUpLetter): Finding[] {
  return [
    checkRecipient(recipient),
    checkUnfilled(subject, body),
    checkAsksForNoJob(withoutResumes(subject), withoutResumes(body)),
    checkThanks(body),
  ];
}
