// Names as they come to mind, kind by kind, until they are added to the sheet all at once.

import { brainstormWords } from '#words/add-people';
import type { Kind } from '#words/add-people-kinds';
import { looksLikeCredential } from '../../../domain/people/name-words';
import { normalizedOrganization } from '../../../domain/people/organization-name';
import { normalizedName, plainName } from '../../../domain/people/person-name';
import { KINDS, type NewPerson } from '../../../domain/records';
import type { PersonSummary } from '../../../domain/summaries';
import { findPeople, type PersonIndex } from '../../parts/person-index';
import { NOBODY } from './nobody';

export interface Thought {
  readonly id: number;
  readonly kind: Kind;
  readonly name: string;
  readonly organization: string;
}

export interface Brainstorm {
  readonly kind: Kind;
  readonly typed: string;
  /** In the order in which they came. */
  readonly thoughts: readonly Thought[];
}

const DIVIDED = new RegExp(
  `^(.+?)(?:\\s?,\\s?|\\s[–—-]\\s|\\s(?:${brainstormWords.at}|@)\\s|\\s?\\()(.+?)\\)?$`,
  'isu',
);

export const EMPTY_MIND: Brainstorm = { kind: KINDS[0], typed: '', thoughts: [] };

/**
 * "Dana Kim, Harbor Bank", "Dana Kim at Harbor Bank", "Dana Kim (Harbor Bank)"; null for a text
 * without a letter. "Dana Kim, MBA" has no organization.
 */
export function readThought(typed: string): Pick<Thought, 'name' | 'organization'> | null {
  const text = typed.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const divided = DIVIDED.exec(text);
  const [, name = '', organization = ''] = divided ?? [];
  return divided === null || looksLikeCredential(organization)
    ? { name: text.replace(/[,;]$/, ''), organization: '' }
    : { name, organization };
}

/** The people in the sheet whom a thought may be about: same name, and no other organization. */
export function knownAs(
  index: PersonIndex,
  { name, organization }: Pick<Thought, 'name' | 'organization'>,
): PersonSummary | undefined {
  const found = findPeople(index, plainName(name)).shown;
  return found.find(
    (person) =>
      normalizedName(person.name) === normalizedName(name) &&
      isSameWork(person.organization, organization),
  );
}

/** Is the same person on the list already, under whatever kind, with nothing to add? */
export function isThoughtOf(
  thoughts: readonly Thought[],
  thought: Pick<Thought, 'name' | 'organization'>,
): boolean {
  const { organization } = thought;
  return thoughts.some(
    (one) =>
      hasSameName(one, thought) &&
      isSameWork(one.organization, organization) &&
      (one.organization !== '' || organization === ''),
  );
}

function hasSameName(one: Pick<Thought, 'name'>, other: Pick<Thought, 'name'>): boolean {
  return normalizedName(one.name) === normalizedName(other.name);
}

/** Where one of the two is not known, it may be the same. */
function isSameWork(one: string, other: string): boolean {
  if (one === '' || other === '') return true;
  return normalizedOrganization(one) === normalizedOrganization(other);
}

/** What is typed joins the list; what says nobody, or somebody who is on it, stays in the field. */
export function keepThought(state: Brainstorm): Brainstorm {
  const thought = readThought(state.typed);
  if (thought === null || isThoughtOf(state.thoughts, thought)) return state;
  return { ...state, typed: '', thoughts: withThought(state, thought) };
}

/** A list that is pasted: a name a line. */
export function keepLines(state: Brainstorm, text: string): Brainstorm {
  let now = state;
  for (const line of text.split(/[\n\r]+/)) {
    const typed = line.replace(/^[\s•*\-–\d.)]+(?=\p{L})/u, '');
    now = { ...keepThought({ ...now, typed }), typed: state.typed };
  }
  return now;
}

/** Who stands there with a name alone gets the organization that comes later. */
function withThought(
  { kind, thoughts }: Brainstorm,
  thought: Pick<Thought, 'name' | 'organization'>,
): readonly Thought[] {
  const bare = thoughts.find((one) => hasSameName(one, thought) && one.organization === '');
  if (bare) return thoughts.map((one) => (one === bare ? { ...bare, ...thought } : one));
  const id = Math.max(0, ...thoughts.map((one) => one.id)) + 1;
  return [...thoughts, { ...thought, id, kind }];
}

export function withoutThought(state: Brainstorm, id: number): Brainstorm {
  return { ...state, thoughts: state.thoughts.filter((one) => one.id !== id) };
}

/** Back into the field, to be changed; what is being typed is kept first. */
export function changeThought(state: Brainstorm, thought: Thought): Brainstorm {
  const kept = keepThought(state);
  return { ...withoutThought(kept, thought.id), kind: thought.kind, typed: textOf(thought) };
}

export function textOf({ name, organization }: Thought): string {
  return [name, organization].filter(Boolean).join(', ');
}

export function kindBeside(kind: Kind, step: 1 | -1): Kind | undefined {
  return KINDS[KINDS.indexOf(kind) + step];
}

/** Those who are not in the sheet yet. */
export function newThoughts({ thoughts }: Brainstorm, index: PersonIndex): readonly Thought[] {
  return thoughts.filter((thought) => !knownAs(index, thought));
}

export function peopleOf(thoughts: readonly Thought[]): readonly NewPerson[] {
  return thoughts.map(({ name, organization, kind }) =>
    name.includes('@')
      ? { ...NOBODY, email: name, organization, kind }
      : { ...NOBODY, name, organization, kind },
  );
}
