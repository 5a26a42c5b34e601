// The people of the page as the rules for imports take them.
import type { KnownPerson } from '../../../domain/people/plan-import';
import type { PersonSummary } from '../../../domain/summaries';

export function knownPeople(people: readonly PersonSummary[]): readonly KnownPerson[] {
  return people;
}
