// Finding people by a few typed letters, among up to 10,000 of them, at every keystroke.
import type { PersonSummary } from '../../domain/summaries';

export const MOST_SHOWN = 50;
const PIECE = 200;

export interface PersonIndex {
  readonly people: readonly PersonSummary[];
}

export interface FoundPeople {
  /** The first 50, those whose own name or organization starts so before the others. */
  readonly shown: readonly PersonSummary[];
  readonly total: number;
}

export function indexPeople(people: readonly PersonSummary[]): PersonIndex {
  return { people };
}

/** Makes ready for the first key that is typed, a piece at a time. */
export function* prepareIndex({ people }: PersonIndex): Generator<void, null> {
  for (const [at, person] of people.entries()) {
    textOf(person);
    if (at % PIECE === 0) yield;
  }
  return null;
}

/** All who have every typed word somewhere; with nothing typed, everybody. */
export function findPeople(index: PersonIndex, typed: string): FoundPeople {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const starts: PersonSummary[] = [];
  const holds: PersonSummary[] = [];
  let total = 0;
  for (const person of index.people) {
    const text = words.length === 0 ? '' : textOf(person);
    if (!words.every((word) => text.includes(word))) continue;
    total += 1;
    const list = words.every((word) => text.includes(` ${word}`)) ? starts : holds;
    if (list.length < MOST_SHOWN) list.push(person);
  }
  return { shown: [...starts, ...holds].slice(0, MOST_SHOWN), total };
}

const texts = new WeakMap<PersonSummary, string>();

/** " name email organization", lower case, without accents: worked out once for each person. */
function textOf(person: PersonSummary): string {
  const known = texts.get(person);
  if (known !== undefined) return known;
  const text = ` ${fold(`${person.name} ${person.email} ${person.organization}`)}`;
  texts.set(person, text);
  return text;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
