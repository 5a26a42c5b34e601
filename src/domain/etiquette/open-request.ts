// One first request at a time in one house: people there talk to each other.
import type { PersonSummary } from '../summaries';
import type { Finding } from './finding';

export const ONE_AT_A_TIME = 'one-request-at-a-time';

/** @param day when the colleague was asked, for people; '' where that is not known */
export function checkOneAtATime(colleague: PersonSummary, day: string): Finding {
  const asked = day === '' ? 'was asked already' : `was asked on ${day}`;
  return {
    rule: ONE_AT_A_TIME,
    level: 'should',
    isKept: false,
    message: `${colleague.name}, also at ${colleague.organization}, ${asked} and has not answered yet. Three business days are a fair wait before you ask a second person there.`,
    part: 'recipient',
    span: null,
  };
}
