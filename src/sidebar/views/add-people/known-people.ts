// The people of the page as the rules for imports take them.
import type { PersonLine } from '../../../calls';
import type { KnownPerson } from '../../../domain/people/plan-import';

export function knownPeople(people: readonly PersonLine[]): KnownPerson[] {
  return people.map(([id, name, email, organization]) => ({ id, name, email, organization }));
}
