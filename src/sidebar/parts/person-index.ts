// Finding people by a few typed letters, among up to 10,000 of them, at every keystroke.
import type { PersonSummary } from '../../domain/summaries';

export const MOST_SHOWN = 50;

export interface PersonIndex {
  readonly people: readonly PersonSummary[];
  /** For each person, in the same order: " name email organization", lower case, without accents. */
  readonly texts: readonly string[];
}

export interface FoundPeople {
  /** The first 50, those whose own name or organization starts so before the others. */
  readonly shown: readonly PersonSummary[];
  readonly total: number;
}

export function indexPeople(people: readonly PersonSummary[]): PersonIndex {
  return {
    people,
    texts: people.map(
      ({ name, email, organization }) => ` ${fold(`${name} ${email} ${organization}`)}`,
    ),
  };
}

/** All who have every typed word somewhere; with nothing typed, everybody. */
export function findPeople(index: PersonIndex, typed: string): FoundPeople {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const starts: PersonSummary[] = [];
  const holds: PersonSummary[] = [];
  let total = 0;
  index.people.forEach((person, at) => {
    const text = index.texts[at] ?? '';
    if (!words.every((word) => text.includes(word))) return;
    total += 1;
    const list = words.every((word) => text.includes(` ${word}`)) ? starts : holds;
    if (list.length < MOST_SHOWN) list.push(person);
  });
  return { shown: [...starts, ...holds].slice(0, MOST_SHOWN), total };
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
