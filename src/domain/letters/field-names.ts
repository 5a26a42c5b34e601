// The fields that a template may name. One table for all: the notes on the Templates header, the
// errors about unknown names, and the prompts that stand where a field is empty.
import { fieldWords, tagNames } from '#words/letters-fields';

export interface FieldName {
  /** As the code knows it: `contact.firstName`. It may stand between the braces in every language. */
  readonly name: string;
  /** As people write it between the braces, in their own language. */
  readonly tag: string;
  /** One line on what it holds. */
  readonly about: string;
  /** What stands in the letter where the field is empty; '' for fields that only open a section. */
  readonly prompt: string;
}

export const FIELD_NAMES: readonly FieldName[] = Object.entries(fieldWords).map(
  ([name, { about, prompt = '' }]) => ({ name, tag: tagNames[name] ?? name, about, prompt }),
);

const BY_SPELLING: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.flatMap((one) => [one.name, one.tag].map((name) => [withoutAccents(name), one])),
);

/** The field of exactly that name or tag, or undefined. Only accents may be left out. */
export function fieldNamed(name: string): FieldName | undefined {
  return BY_SPELLING.get(withoutAccents(name));
}

/**
 * The tag that is most like a mistyped one: `nearestTag('contact.fristName')` is
 * `'contact.firstName'`. null where none is near.
 */
export function nearestTag(mistyped: string): string | null {
  const wanted = withoutAccents(mistyped)
    .toLowerCase()
    .replace(/[^a-z.]/g, '')
    .slice(0, 40);
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(wanted.length / 2));
  for (const [spelling, { tag }] of BY_SPELLING) {
    const ends = [spelling, spelling.slice(spelling.indexOf('.') + 1)];
    const distance = Math.min(...ends.map((end) => editDistance(wanted, end.toLowerCase())));
    if (distance < least) [nearest, least] = [tag, distance];
  }
  return nearest;
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

/** How many letters must be put in, taken out or changed: Levenshtein's distance. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
