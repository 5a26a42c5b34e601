// Where most people of the sheet are: something to begin with.
import { foldWords } from '../../../domain/people/fold-text';
import type { PersonSummary } from '../../../domain/summaries';

const MOST = 3;

/** Up to three fields that several people work in. */
export function manyPlaces(people: readonly PersonSummary[]): readonly string[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const { field } of people) {
    const known = counts.get(field);
    if (known) known.count += 1;
    else if (foldWords(field) !== '') counts.set(field, { text: field, count: 1 });
  }
  return [...counts.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST)
    .map(({ text }) => text);
}
