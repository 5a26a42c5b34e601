// Who among one's own contacts is on the list of another member as well: the same e-mail, or the same
// name at the same organization. So that two do not ask one person without knowing of each other.
import { identityOf } from '../people/identity';
import type { Contact, Member } from '../records';
import type { SharedContact } from './group-state';

/** The own contacts that others have too, in the order of the sheet. */
export function sharedContacts(
  members: readonly Member[],
  contacts: readonly Contact[],
  me: string,
  toLocalDate: (instant: Date | null) => string,
): readonly SharedContact[] {
  const nameOf = new Map(members.map(({ email, name }) => [email, name]));
  const byMark = new Map<string, Contact[]>();
  for (const contact of contacts) {
    if (contact.owner === me || !nameOf.has(contact.owner)) continue;
    for (const mark of marksOf(contact)) {
      const known = byMark.get(mark);
      if (known) known.push(contact);
      else byMark.set(mark, [contact]);
    }
  }
  if (byMark.size === 0) return [];
  return contacts.flatMap((contact) => {
    if (contact.owner !== me || contact.id === '') return [];
    const theirs = new Map<string, Contact>();
    for (const mark of marksOf(contact)) {
      for (const one of byMark.get(mark) ?? []) {
        const before = theirs.get(one.owner);
        if (!before || Number(one.askedOn) > Number(before.askedOn)) theirs.set(one.owner, one);
      }
    }
    if (theirs.size === 0) return [];
    const others = [...theirs.values()].map(({ owner, askedOn }) => ({
      memberName: nameOf.get(owner) ?? owner,
      askedOnLocal: toLocalDate(askedOn),
    }));
    return [{ contactId: contact.id, others }];
  });
}

/** A name alone says little; with the organization it is as good as an address. */
function marksOf(contact: Contact): readonly string[] {
  const { email, profile, nameAndOrganization } = identityOf(contact);
  const isWhole = contact.organization.trim() !== '' && nameAndOrganization !== '';
  return [
    email && `mail ${email}`,
    profile && `profile ${profile}`,
    isWhole ? `name ${nameAndOrganization}` : '',
  ].filter((mark) => mark !== '');
}
