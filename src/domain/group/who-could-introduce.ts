// Who in the group knows people where one wants to go. Introductions from inside the group are the
// strongest kind: whoever gives one knows both sides.
import { fieldWords, organizationWords } from '../paths/path-index';
import type { KnownPlace, MemberLine } from './group-state';

export interface GroupIntroduction {
  readonly member: MemberLine;
  readonly place: string;
  readonly kind: KnownPlace['kind'];
  readonly people: number;
  readonly met: number;
}

const ORDER: readonly KnownPlace['kind'][] = ['organization', 'association', 'field'];

/**
 * The nearest place of each member: at the organization itself, else in the association of that name,
 * else in the field. Who has met more of them comes first.
 * @param typed what is looked for: an organization, an association or a field
 * @param field the field of the organization, where it is known
 */
export function whoCouldIntroduce(
  places: readonly KnownPlace[],
  members: readonly MemberLine[],
  { typed, field }: { readonly typed: string; readonly field: string },
): readonly GroupIntroduction[] {
  const wanted = {
    place: organizationWords(typed),
    fields: [fieldWords(typed), fieldWords(field)],
  };
  if (wanted.place === '') return [];
  const best = new Map<string, KnownPlace>();
  for (const place of places) {
    if (!isMeant(place, wanted)) continue;
    const known = best.get(place.memberEmail);
    if (!known || compare(place, known) < 0) best.set(place.memberEmail, place);
  }
  const byEmail = new Map(members.map((one) => [one.email, one]));
  return [...best.values()].sort(compare).flatMap(({ memberEmail, ...known }) => {
    const member = byEmail.get(memberEmail);
    return member ? [{ member, ...known }] : [];
  });
}

function isMeant(
  { kind, place }: KnownPlace,
  wanted: { readonly place: string; readonly fields: readonly string[] },
): boolean {
  if (kind === 'field') {
    const words = fieldWords(place);
    return wanted.fields.some((one) => one !== '' && (words.includes(one) || one.includes(words)));
  }
  return organizationWords(place).includes(wanted.place);
}

function compare(a: KnownPlace, b: KnownPlace): number {
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.met - a.met || b.people - a.people;
}
