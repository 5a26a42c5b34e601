// Names in free text and in lists of names.
import { nameKey } from '../people/same-name';

/** The names that stand in a text as whole words. */
export function namesIn(text: string, names: readonly string[]): readonly string[] {
  const words = nameKey(text);
  return names.filter((name) => {
    const wanted = nameKey(name);
    if (wanted === '') return false;
    for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
      if (!isLetter(words[at - 1]) && !isLetter(words[at + wanted.length])) return true;
    }
    return false;
  });
}

/**
 * A list such as "Amara Okafor (works there), Tomás Herrera (was there)" without those names.
 * `withoutNames('Amara Okafor (works there), Tomás Herrera', ['Amara Okafor'])` → `'Tomás Herrera'`
 */
export function withoutNames(list: string, names: readonly string[]): string {
  if (namesIn(list, names).length === 0) return list;
  // A comma within brackets parts no names.
  const entries = list.split(/[,;\n](?![^(]*\))/);
  return entries
    .filter((entry) => namesIn(entry, names).length === 0)
    .map((entry) => entry.trim())
    .join(', ');
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
