// What of a pasted text is still to be corrected, once the rest of it is done.
import type { PastedMembers } from '../../../domain/group/paste-members';

/** The lines with problems in them, as they were typed. */
export function leftover(text: string, { problems }: PastedMembers): string {
  const numbers = new Set(problems.map(({ line }) => line));
  return text
    .split(/\r\n?|[\n\u2028\u2029\v\f]/)
    .filter((_, at) => numbers.has(at + 1))
    .join('\n');
}
