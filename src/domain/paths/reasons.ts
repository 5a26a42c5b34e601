// Why somebody could lead to a place, how near that is, and the order that comes of it.
import type { Stage } from '../records';
import { chainOfNames } from '../referrals/introductions';
import type { PersonSummary } from '../summaries';
import type { PathIndex } from './path-index';

/** Why somebody could lead there. `who` is the one there through whom, by name. */
export type Reason =
  | { readonly kind: 'works-there'; readonly organization: string }
  | { readonly kind: 'member'; readonly association: string }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'was-there'; readonly organization: string; readonly title: string }
  | { readonly kind: 'led-there'; readonly who: string }
  | { readonly kind: 'named-by'; readonly who: string }
  | { readonly kind: 'in-field'; readonly field: string }
  | { readonly kind: 'association'; readonly association: string; readonly who: string }
  | { readonly kind: 'same-field'; readonly field: string };

export interface Path {
  readonly person: PersonSummary;
  /** The nearest first; never empty. */
  readonly reasons: readonly Reason[];
  /** Names of those through whom one came to this person, the first of them first. */
  readonly chain: readonly string[];
}

export interface SortedPaths {
  /** Those who are there, were there, or are introductions away. */
  readonly paths: readonly Path[];
  readonly total: number;
  /** Those who share an association or a field with somebody there. */
  readonly nearby: readonly Path[];
  readonly nearbyTotal: number;
}

const MOST_PATHS = 50;
const MOST_NEARBY = 10;

/** How near each reason is; the smaller, the nearer. */
const RANKS: Readonly<Record<Reason['kind'], number>> = {
  'works-there': 0,
  member: 2,
  title: 3,
  'was-there': 4,
  'led-there': 5,
  'named-by': 6,
  'in-field': 7,
  association: 8,
  'same-field': 9,
};
const FIRST_NEARBY_RANK = RANKS.association;

/** Among equals those come first whom one knows best. */
export const WARMTH: readonly Stage[] = [
  'Keeping in touch',
  'Thanked',
  'Met',
  'Scheduled',
  'Asked',
  'To ask',
  'Declined',
];

/** The reasons that were found, by person. */
export class FoundPaths {
  private readonly reasons = new Map<number, { rank: number; list: Reason[] }>();

  constructor(private readonly index: PathIndex) {}

  /** @param further 1 where the name only holds the words that were typed */
  add(at: number, reason: Reason, further = 0): void {
    const rank = RANKS[reason.kind] + further;
    const known = this.reasons.get(at);
    if (!known) {
      this.reasons.set(at, { rank, list: [reason] });
    } else if (
      reason.kind !== 'same-field' &&
      !known.list.some((one) => one.kind === reason.kind)
    ) {
      known.list.push(reason);
      known.rank = Math.min(known.rank, rank);
    }
  }

  /** The nearest first; those who only share something with somebody there stand apart. */
  sorted(): SortedPaths {
    const sorted = [...this.reasons].sort(
      ([one, a], [other, b]) =>
        a.rank - b.rank || this.warmth(one) - this.warmth(other) || one - other,
    );
    const total = sorted.filter(([, { rank }]) => rank < FIRST_NEARBY_RANK).length;
    const pathsOf = (part: typeof sorted) =>
      part.flatMap(([at, { list }]) => this.path(at, list) ?? []);
    return {
      paths: pathsOf(sorted.slice(0, Math.min(total, MOST_PATHS))),
      total,
      nearby: pathsOf(sorted.slice(total, total + MOST_NEARBY)),
      nearbyTotal: sorted.length - total,
    };
  }

  private warmth(at: number): number {
    const person = this.index.places[at]?.person;
    return person ? WARMTH.indexOf(person.stage) * 2 + (person.isMine ? 0 : 1) : 0;
  }

  private path(at: number, list: readonly Reason[]): Path | null {
    const { places, introductions } = this.index;
    const person = places[at]?.person;
    if (!person) return null;
    return {
      person,
      reasons: [...list].sort((one, other) => RANKS[one.kind] - RANKS[other.kind]),
      chain: chainOfNames(introductions, at),
    };
  }
}
