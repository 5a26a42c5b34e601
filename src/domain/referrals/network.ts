// The network as a tree: from oneself to the people one knows, and on to those whom they named. Only
// those are in it whom one has asked, or who stand in a chain of introductions.
import { nameKey } from '../people/same-name';
import type { Stage } from '../records';
import type { PersonSummary } from '../summaries';
import { type Introductions, introductionsAmong, unknownIntroducer } from './introductions';

export interface NetworkNode {
  /** Unlike those of people, the ID of an introducer who is in no row starts with `name:`. */
  readonly id: string;
  readonly name: string;
  /** null for an introducer who is in no row. */
  readonly person: PersonSummary | null;
  /** Who led here is named in the sheet, but stands further down: the sheet has a circle. */
  readonly isCircle: boolean;
  readonly children: readonly NetworkNode[];
}

export interface Network {
  /** Those to whom nobody led. */
  readonly roots: readonly NetworkNode[];
  readonly count: number;
  /** People whom one has neither asked nor got to know through anybody. */
  readonly leftOut: number;
  /** People who belong to the network and are too many to be drawn. */
  readonly tooMany: number;
}

const STARTED: readonly Stage[] = [
  'Asked',
  'Scheduled',
  'Met',
  'Thanked',
  'Keeping in touch',
  'Declined',
];

interface Draft {
  readonly id: string;
  readonly name: string;
  readonly person: PersonSummary | null;
  readonly isCircle: boolean;
  readonly children: Draft[];
}

/**
 * @param me the person's own name: who names them as introducer came without one
 * @param most people in the tree; those who led to many come first
 */
export function buildNetwork(people: readonly PersonSummary[], me: string, most: number): Network {
  const introductions = introductionsAmong(people);
  const isCut = circleStarts(introductions);
  const isIn = membersOf(people, introductions, me);
  const drafts = new Map<number, Draft>();
  const unknown = new Map<string, Draft>();
  const roots: Draft[] = [];

  const draftOf = (at: number, person: PersonSummary): Draft => {
    const known = drafts.get(at);
    if (known) return known;
    const draft: Draft = {
      ...{ id: person.id, name: person.name || person.email, person },
      ...{ isCircle: isCut.has(at), children: [] },
    };
    drafts.set(at, draft);
    return draft;
  };
  const unknownOf = (name: string): Draft => {
    const key = nameKey(name);
    const known = unknown.get(key);
    if (known) return known;
    const draft: Draft = { id: `name:${key}`, name, person: null, isCircle: false, children: [] };
    unknown.set(key, draft);
    roots.push(draft);
    return draft;
  };
  people.forEach((person, at) => {
    if (!isIn[at]) return;
    const draft = draftOf(at, person);
    const parent = isCut.has(at) ? -1 : (introductions.introducers[at] ?? -1);
    const introducer = people[parent];
    const stranger = unknownIntroducer(introductions, at);
    if (introducer) draftOf(parent, introducer).children.push(draft);
    else if (stranger !== '' && nameKey(stranger) !== nameKey(me)) {
      unknownOf(stranger).children.push(draft);
    } else roots.push(draft);
  });
  const isMine = (at: number) => people[at]?.isMine === true;
  const own = people.filter((_, at) => isMine(at)).length;
  const inOwn = people.filter((_, at) => isMine(at) && isIn[at]).length;
  const { kept, count } = keepMost(roots, most);
  return {
    roots: kept,
    count,
    leftOut: own - inOwn,
    tooMany: drafts.size + unknown.size - count,
  };
}

/** One's own who were asked or introduced, whoever led to them, and whoever they led to. */
function membersOf(
  people: readonly PersonSummary[],
  { introducers, named }: Introductions,
  me: string,
): readonly boolean[] {
  const isIn = people.map(
    ({ isMine, stage, introducedBy }, at) =>
      isMine &&
      (STARTED.includes(stage) ||
        named.has(at) ||
        (introducedBy !== '' && nameKey(introducedBy) !== nameKey(me))),
  );
  isIn.forEach((_, start) => {
    // A circle ends where somebody is in already.
    for (let at = isIn[start] ? (introducers[start] ?? -1) : -1; at >= 0 && !isIn[at]; ) {
      isIn[at] = true;
      at = introducers[at] ?? -1;
    }
  });
  return isIn;
}

/** In each circle of introductions the one who stands first in the sheet: there it is cut open. */
function circleStarts({ introducers }: Introductions): ReadonlySet<number> {
  const seenFrom = new Map<number, number>();
  const starts = new Set<number>();
  introducers.forEach((_, start) => {
    let at = start;
    while (at >= 0 && !seenFrom.has(at)) {
      seenFrom.set(at, start);
      at = introducers[at] ?? -1;
    }
    if (at < 0 || seenFrom.get(at) !== start) return;
    let first = at;
    for (let next = introducers[at] ?? -1; next !== at && next >= 0; ) {
      first = Math.min(first, next);
      next = introducers[next] ?? -1;
    }
    starts.add(first);
  });
  return starts;
}

/** Level by level, the largest families first, until there are enough. */
function keepMost(roots: readonly Draft[], most: number) {
  const sizes = sizesOf(roots);
  const bySize = (one: Draft, other: Draft) => (sizes.get(other) ?? 0) - (sizes.get(one) ?? 0);
  const kept: Draft[] = [];
  let count = 0;
  let level = [{ to: kept, from: [...roots].sort(bySize) }];
  while (level.length > 0 && count < most) {
    const next: typeof level = [];
    for (const { to, from } of level) {
      for (const draft of from) {
        if (count >= most) break;
        const copy: Draft = { ...draft, children: [] };
        to.push(copy);
        count += 1;
        if (draft.children.length > 0) {
          next.push({ to: copy.children, from: [...draft.children].sort(bySize) });
        }
      }
    }
    level = next;
  }
  return { kept, count };
}

/** How many people each family has. Without recursion: a chain may be thousands long. */
function sizesOf(roots: readonly Draft[]): ReadonlyMap<Draft, number> {
  const order: Draft[] = [...roots];
  for (const draft of order) order.push(...draft.children);
  const sizes = new Map<Draft, number>();
  for (const draft of order.reverse()) {
    const below = draft.children.reduce((sum, child) => sum + (sizes.get(child) ?? 0), 0);
    sizes.set(draft, 1 + below);
  }
  return sizes;
}
