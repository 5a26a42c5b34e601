// Who led to whom, by the names under *Introduced by*. People make loops and mistakes in it: nothing
// here runs in circles.
import { nameKey, sameName } from '../people/same-name';

export interface Introduced {
  readonly name: string;
  readonly introducedBy: string;
  readonly isMine: boolean;
}

/** People are meant by their place in the list. */
export interface Introductions {
  readonly people: readonly Introduced[];
  /** Who led to each one; -1 for nobody, and for somebody who is not in the list. */
  readonly introducers: readonly number[];
  /** Whom each one named; nothing for those who named nobody. */
  readonly named: ReadonlyMap<number, readonly number[]>;
}

/** Of several people with one name the first of one's own is meant, else the first. */
export function introductionsAmong(people: readonly Introduced[]): Introductions {
  const placeOf = new Map<string, number>();
  people.forEach(({ name, isMine }, at) => {
    const key = nameKey(name);
    const known = placeOf.get(key);
    if (known === undefined || (isMine && !people[known]?.isMine)) placeOf.set(key, at);
  });
  const named = new Map<number, number[]>();
  const introducers = people.map(({ introducedBy }, at) => {
    const key = nameKey(introducedBy);
    const introducer = key === '' ? -1 : (placeOf.get(key) ?? -1);
    if (introducer < 0 || introducer === at) return -1;
    const list = named.get(introducer);
    if (list) list.push(at);
    else named.set(introducer, [at]);
    return introducer;
  });
  return { people, introducers, named };
}

/** The introducer of somebody where no row is theirs: the name under *Introduced by*, or ''. */
export function unknownIntroducer({ people, introducers }: Introductions, at: number): string {
  const person = people[at];
  if (!person || introducers[at] !== -1) return '';
  return sameName(person.introducedBy, person.name) ? '' : person.introducedBy;
}

/** Those through whom one came to somebody, the first of them first; without the one themselves. */
export function chainTo({ introducers }: Introductions, at: number): readonly number[] {
  const seen = new Set([at]);
  const chain: number[] = [];
  for (let next = introducers[at] ?? -1; next >= 0 && !seen.has(next); ) {
    seen.add(next);
    chain.push(next);
    next = introducers[next] ?? -1;
  }
  return chain.reverse();
}

/** The same by name, with the one who stands before the first of them and is in no row. */
export function chainOfNames(introductions: Introductions, at: number): readonly string[] {
  const chain = chainTo(introductions, at);
  const unknown = unknownIntroducer(introductions, chain[0] ?? at);
  const names = chain.map((one) => introductions.people[one]?.name ?? '');
  return unknown === '' ? names : [unknown, ...names];
}
