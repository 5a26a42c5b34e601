// The rule that all letters share: they ask for no job.
import { requestManners } from '#words/etiquette-request';
import type { Finding } from './finding';
import { findJobRequests } from './job-request';
import { bodyFinding } from './letter-words';

/** No words that ask for a job, in the body or in the subject. */
export function checkAsksForNoJob(subject: string, body: string): Finding {
  const inBody = findJobRequests(body)[0];
  const inSubject = findJobRequests(subject)[0];
  const messages = requestManners.asksForJob;
  if (inBody !== undefined || inSubject === undefined) {
    return bodyFinding('asks-for-job', 'must', inBody === undefined, messages, inBody ?? null);
  }
  return { ...bodyFinding('asks-for-job', 'must', false, messages, inSubject), part: 'subject' };
}
