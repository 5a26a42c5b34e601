// Decides, before anything is written, who of a list is new, who is in the sheet already and who
// cannot be added. The preview shows this plan; the import carries it out.
import { refusedWords, sameWords } from '#words/people';
import type { ContactId, NewPerson } from '../records';
import { Groups } from './groups';
import { type Identity, identityOf } from './identity';

export interface KnownPerson {
  readonly id: ContactId;
  readonly name: string;
  readonly email: string;
  readonly organization: string;
  readonly linkedIn?: string;
}

export type ImportVerdict = 'new' | 'known' | 'unreadable';

export interface PlannedPerson {
  readonly person: NewPerson;
  readonly verdict: ImportVerdict;
  /** A sentence for `known` and `unreadable`, such as "Same e-mail as Dana Kim."; '' for `new`. */
  readonly reason: string;
  /** The contact in the sheet; null where the person is new, or only twice in the list. */
  readonly knownId: ContactId | null;
}

// Linked to no one, and so between no two others.
const NOBODY: Identity = { email: '', profile: '', nameAndOrganization: '', mark: '' };

interface Entry {
  readonly name: string;
  readonly organization: string;
  readonly identity: Identity;
  /** Of a contact in the sheet; null for a person on the way in. */
  readonly id: ContactId | null;
}

/**
 * One plan a person, in the order of `people`. The same person means: the same e-mail, the same
 * LinkedIn profile, or the same name and organization, also by way of a third entry. Two people
 * of one name and organization stay two where their profiles tell them apart. How many are new
 * does not depend on the order, and a list that was imported has nothing new.
 */
export function planImport(
  known: readonly KnownPerson[],
  people: readonly NewPerson[],
): PlannedPerson[] {
  const entries = [
    ...known.map((person) => ({ ...entryOf(person), id: person.id })),
    ...people.map((person) => ({ ...entryOf(person), id: null })),
  ];
  const groups = groupsOf(entries);
  return people.map((person, index) => {
    if (isNobody(person)) {
      return { person, verdict: 'unreadable', reason: refusedWords.nobody, knownId: null };
    }
    const self = known.length + index;
    const first = entries[groups.firstOf(self)];
    const entry = entries[self];
    if (first === undefined || entry === undefined || first === entry) {
      return { person, verdict: 'new', reason: '', knownId: null };
    }
    return { person, verdict: 'known', reason: reasonOf(entry, first), knownId: first.id };
  });
}

function entryOf(person: KnownPerson | NewPerson): Omit<Entry, 'id'> {
  return {
    name: person.name.trim() || person.email.trim(),
    organization: person.organization.trim(),
    identity: isNobody(person) ? NOBODY : identityOf(person),
  };
}

function isNobody(person: KnownPerson | NewPerson): boolean {
  return person.name.trim() === '' && person.email.trim() === '';
}

/** Contacts come before people on the way in, so the first of a group is a contact if there is one. */
function groupsOf(entries: readonly Entry[]): Groups {
  const groups = new Groups(entries.length);
  for (const key of ['email', 'profile'] as const) {
    for (const members of sharing(entries, key)) joinAll(groups, members);
  }
  for (const members of sharing(entries, 'nameAndOrganization')) {
    joinNamesakes(groups, entries, members);
  }
  return groups;
}

/** The numbers of the entries that have the same text under `key`, list by list. */
function sharing(entries: readonly Entry[], key: keyof Identity): Iterable<number[]> {
  const lists = new Map<string, number[]>();
  entries.forEach(({ identity }, index) => {
    if (identity[key] === '') return;
    const list = lists.get(identity[key]);
    if (list === undefined) lists.set(identity[key], [index]);
    else list.push(index);
  });
  return lists.values();
}

function joinAll(groups: Groups, members: readonly number[]): void {
  for (const member of members) groups.join(members[0] ?? member, member);
}

/**
 * People of one name and organization are one, unless something tells each of them apart. Where a
 * contact in the sheet has nothing to tell by, they all count as that contact: better to leave one
 * out, with its reason in the preview, than to add everybody again.
 */
function joinNamesakes(groups: Groups, entries: readonly Entry[], members: number[]): void {
  const markOf = (member: number) => entries[member]?.identity.mark ?? '';
  const isKnown = (member: number) => entries[member]?.id !== null;
  const marks = [...new Set(members.map(markOf))].filter((mark) => mark !== '').sort();
  if (marks.length < 2 || members.some((member) => isKnown(member) && markOf(member) === '')) {
    joinAll(groups, members);
    return;
  }
  // The lowest mark, and not the first in the list, so that the order of the list changes nothing.
  const unmarked = members.filter((member) => markOf(member) === '' || markOf(member) === marks[0]);
  joinAll(groups, unmarked);
}

function reasonOf({ identity }: Entry, same: Entry): string {
  const isInSheet = same.id !== null;
  const other = same.identity;
  if (identity.email !== '' && identity.email === other.email) {
    return sameWords.email(same.name, isInSheet);
  }
  if (identity.profile !== '' && identity.profile === other.profile) {
    return sameWords.profile(same.name, isInSheet);
  }
  return identity.nameAndOrganization === other.nameAndOrganization
    ? sameWords.name(same.name, same.organization, isInSheet)
    : sameWords.byAnother(same.name, isInSheet);
}
