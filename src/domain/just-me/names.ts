// Names in free text and in lists of names.
import { nameKey } from '../people/same-name';

/** Written without spaces between words: a name begins and ends anywhere. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The names that stand in a text as whole words. */
export function namesIn(text: string, names: readonly string[]): readonly string[] {
  const words = nameKey(text);
  return names.filter((name) => {
    const wanted = nameKey(name);
    if (wanted === '') return false;
    for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (isApart(words[at - 1], wanted.charAt(0)) && isApart(words[end], wanted.slice(-1)))
        return true;
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
  return entriesOf(list)
    .filter((entry) => entry !== '' && namesIn(entry, names).length === 0)
    .join(', ');
}

/** A comma within brackets parts no names. */
function entriesOf(list: string): readonly string[] {
  const entries: string[] = [];
  let end = list.length;
  let bracketBehind = '';
  for (let at = list.length - 1; at >= 0; at--) {
    const character = list.charAt(at);
    if ('()'.includes(character)) bracketBehind = character;
    if (!',;\n'.includes(character) || bracketBehind === ')') continue;
    entries.push(list.slice(at + 1, end));
    end = at;
  }
  return [...entries, list.slice(0, end)].reverse().map((entry) => entry.trim());
}

/** Does a name begin or end between these two characters? */
function isApart(neighbour: string | undefined, edge: string): boolean {
  if (neighbour === undefined || SPACELESS.test(edge)) return true;
  return !/[\p{L}\p{M}\p{N}]/u.test(neighbour);
}
