// Who among one's own contacts is on the list of another member as well: the same e-mail, or the same
// name at the same organization. So that two do not ask one person without knowing of each other.
import type { Contact, Member } from '../records';
import type { SharedContact } from './group-state';

export function sharedContacts(
  _members: readonly Member[],
  _contacts: readonly Contact[],
  _me: string,
  _toLocalDate: (instant: Date | null) => string,
): readonly SharedContact[] {
  return [];
}
