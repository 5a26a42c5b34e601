// Who in the group knows people where: counted by organization, field and association, of those who
// agreed, without naming anybody.
import { foldWords } from '../people/fold-text';
import { normalizedOrganization } from '../people/organization-name';
import type { Contact, Member, Stage } from '../records';
import type { KnownPlace } from './group-state';

const KINDS = ['organization', 'field', 'association'] as const;
const MET: readonly Stage[] = ['Met', 'Thanked', 'Keeping in touch'];

/** The places of the other members, each counted once a member and kind. */
export function knownPlaces(
  members: readonly Member[],
  contacts: readonly Contact[],
  me: string,
): readonly KnownPlace[] {
  const willing = new Set(
    members.filter(({ email, introduces }) => introduces && email !== me).map(({ email }) => email),
  );
  const places = new Map<string, { -readonly [K in keyof KnownPlace]: KnownPlace[K] }>();
  for (const contact of contacts) {
    if (!willing.has(contact.owner) || contact.stage === 'Declined') continue;
    for (const kind of KINDS) {
      const words = plain(contact[kind], kind);
      if (words === '') continue;
      const key = `${contact.owner}\n${kind}\n${words}`;
      const known = places.get(key) ?? {
        ...{ memberEmail: contact.owner, place: contact[kind], kind, people: 0, met: 0 },
      };
      known.people += 1;
      if (MET.includes(contact.stage)) known.met += 1;
      places.set(key, known);
    }
  }
  return [...places.values()];
}

function plain(place: string, kind: KnownPlace['kind']): string {
  return kind === 'field' ? foldWords(place) : normalizedOrganization(place);
}
