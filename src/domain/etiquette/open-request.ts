// One first request at a time in one house: people there talk to each other.
import { normalizedOrganization } from '../people/organization-name';
import type { PersonSummary } from '../summaries';
import type { Finding } from './finding';

export const ONE_AT_A_TIME = 'one-request-at-a-time';

/** A colleague of this person who was asked and has not answered yet; null where there is none. */
export function openRequestAt(
  person: PersonSummary,
  people: readonly PersonSummary[],
): PersonSummary | null {
  const organization = normalizedOrganization(person.organization);
  if (organization === '') return null;
  return (
    people.find(
      (other) =>
        other.stage === 'Asked' &&
        other.isMine &&
        other.id !== person.id &&
        normalizedOrganization(other.organization) === organization,
    ) ?? null
  );
}

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
