// What is known of somebody from elsewhere that the sheet does not have: it fills cells that are
// empty and replaces nothing.
import type { NewPerson } from '../records';

export type Known = Partial<Readonly<Record<keyof NewPerson, string>>>;

export interface Blanks {
  /** The sheet has nothing there. */
  readonly certain: readonly (keyof NewPerson)[];
  /** Whether the sheet has something there is not known here. */
  readonly perhaps: readonly (keyof NewPerson)[];
}

/** In the order in which they are told. */
const FIELDS: readonly (keyof NewPerson)[] = [
  'name',
  'email',
  'phone',
  'title',
  'organization',
  'linkedIn',
  'kind',
  'field',
  'association',
  'introducedBy',
  'notes',
];

/**
 * Which fields of `person` would go into empty cells of `known`. A field that `known` leaves out
 * may be empty or not. `blanksOf({ name: 'Dana', title: '' }, dana)` with a title and a phone
 * number in `dana` is `{ certain: ['title'], perhaps: ['phone'] }`.
 */
export function blanksOf(known: Known, person: NewPerson): Blanks {
  const given = FIELDS.filter((field) => person[field].trim() !== '');
  return {
    certain: given.filter((field) => known[field]?.trim() === ''),
    perhaps: given.filter((field) => known[field] === undefined),
  };
}
