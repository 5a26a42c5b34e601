// Reads who is to join a group out of whatever a coach pastes: a list, a column, the head of a mail.
// Each piece is understood, or told with its line and the reason: nobody drops out unseen.
import { pastedMemberProblems as words } from '#words/group-paste';
import { likelyAddress } from '../mail/address-slip';
import { readAddress } from '../mail/email-address';
import { MOST_PASTED_CHARACTERS, splitRecipients } from './split-recipients';

export interface PastedMember {
  /** '' where only the address is given. */
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  /** From 1. */
  readonly line: number;
  /** The address that was probably meant, or ''. */
  readonly probably: string;
}

export interface PastedProblem {
  readonly line: number;
  /** What was not understood, shortened, and what to do about it. */
  readonly problem: string;
}

export interface PastedAgain {
  readonly email: string;
  readonly line: number;
  /** Where it stands first; 0 for somebody who is in the group already. */
  readonly firstLine: number;
}

export interface PastedMembers {
  /** Each address once, in the order of the text. */
  readonly members: readonly PastedMember[];
  readonly problems: readonly PastedProblem[];
  readonly again: readonly PastedAgain[];
}

const MOST_NAME_CHARACTERS = 100;
const MOST_SHOWN = 60;
const TITLE =
  /^(?:[Jj]r|JR|[Ss]r|SR|[Ee]sq|ESQ|[Pp]h\.? ?[Dd]|PHD|ii|II|iii|III|iv|IV|md|MD|mba|MBA|cpa|CPA|rn|RN)\.?$/;

/**
 * `'Ana Ruiz <Ana@x.org>, bo@y.org; cy@y'` → Ana and bo, and that `"cy@y" breaks off after the @`.
 * @param inGroup the addresses of those who are members already, in lower case
 */
export function readPastedMembers(text: string, inGroup: ReadonlySet<string>): PastedMembers {
  const members = new Map<string, PastedMember>();
  const problems: PastedProblem[] = [];
  const again: PastedAgain[] = [];
  for (const { name: typedName, address, line } of splitRecipients(text)) {
    const read = address === '' ? null : readAddress(address);
    if (!read?.ok) {
      const problem = address === '' ? noAddress(typedName) : problemOf(address, read?.problem);
      problems.push({ line, problem });
      continue;
    }
    const email = read.email.toLowerCase();
    const name = cleanName(typedName);
    const first = members.get(email);
    if (inGroup.has(email)) again.push({ email, line, firstLine: 0 });
    else if (first) {
      again.push({ email, line, firstLine: first.line });
      if (first.name === '') members.set(email, { ...first, name });
    } else members.set(email, { name, email, line, probably: likelyAddress(email) });
  }
  if (text.length > MOST_PASTED_CHARACTERS) problems.push({ line: 0, problem: words.tooLong });
  return { members: [...members.values()], problems, again };
}

/** Without what is no part of a name: numbers in front, quotes, another address; first name first. */
function cleanName(typed: string): string {
  const name = typed
    .replace(/\([^()]*\)|[<>()[\]{}"“”]/g, ' ')
    .replace(/^[\s\d.•·*'‘’–—-]+|['‘’:\s–—-]+$/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^([^,]+?) ?, ?([^,]+)$/, (all, last, first) =>
      TITLE.test(first) ? all : `${first} ${last}`,
    );
  if (!/\p{L}/u.test(name) || name.includes('@')) return '';
  return Array.from(name).slice(0, MOST_NAME_CHARACTERS).join('');
}

function noAddress(text: string): string {
  return words.noAddress(shorten(text));
}

/** Several in one piece is said in its own words: here they may all stay, apart from each other. */
function problemOf(address: string, problem = ''): string {
  return address.split('@').length > 2 ? words.severalAddresses(shorten(address)) : problem;
}

function shorten(text: string): string {
  const characters = Array.from(text.trim());
  return characters.length > MOST_SHOWN
    ? `${characters.slice(0, MOST_SHOWN).join('')}…`
    : characters.join('');
}
