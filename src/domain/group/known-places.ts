// Who in the group knows people where: counted by organization, field and association, of those who
// agreed, without naming anybody.
import type { Contact, Member } from '../records';
import type { KnownPlace } from './group-state';

export function knownPlaces(
  _members: readonly Member[],
  _contacts: readonly Contact[],
  _me: string,
): readonly KnownPlace[] {
  return [];
}
