// "Whom do I know there?": everyone who could lead to an organization or into a field, the nearest
// first, each with the reason. Only whole words count, or the start of a word while it is typed:
// "Art" is not in "Party".
import type { PersonSummary } from '../summaries';
import { fieldWords, isFormerBefore, organizationWords, type PathIndex } from './path-index';
import { FoundPaths, type SortedPaths, WARMTH } from './reasons';

export interface PathAnswer extends SortedPaths {
  /** The field of most people there, or ''. */
  readonly field: string;
  /** Organizations and fields that start with what was typed and are not in the answer. */
  readonly others: readonly string[];
}

export interface PathQuestion {
  readonly typed: string;
  /** The field of the place, where the people there do not tell it. */
  readonly field?: string;
  /** Nobody is typing any more: the last word is whole, too. */
  readonly isWhole?: boolean;
}

const MOST_OTHERS = 5;
const NOTHING: PathAnswer = {
  ...{ paths: [], total: 0, nearby: [], nearbyTotal: 0, field: '', others: [] },
};

export function findPaths(index: PathIndex, question: PathQuestion): PathAnswer {
  const field = fieldWords(question.typed);
  // A name may be nothing but a legal form.
  const name = organizationWords(question.typed) || field;
  if (field === '') return NOTHING;
  const { places } = index;
  const found = new FoundPaths(index);

  const isWhole =
    question.isWhole === true ||
    places.some(
      (place) =>
        place.organization.includes(name) ||
        place.association.includes(name) ||
        place.field.includes(field),
    );
  const wanted = isWhole ? name : name.trimEnd();
  const wantedField = isWhole ? field : field.trimEnd();
  const there: number[] = [];
  places.forEach((place, at) => {
    const { organization, title, association } = place.person;
    const isOfPlace = place.organization.includes(wanted);
    const isMember = place.association.includes(wanted);
    const isInTitle = !isOfPlace && place.title.includes(name);
    const hasLeft = isOfPlace ? place.hasLeft : isInTitle && isFormerBefore(place.title, name);
    if (hasLeft) {
      found.add(at, { kind: 'was-there', organization: isOfPlace ? organization : '', title });
    } else if (isOfPlace) {
      found.add(at, { kind: 'works-there', organization }, place.organization === name ? 0 : 1);
    } else if (isInTitle) {
      found.add(at, { kind: 'title', title });
    }
    if (isMember) found.add(at, { kind: 'member', association });
    if (place.field.includes(wantedField)) {
      found.add(at, { kind: 'in-field', field: place.person.field });
    }
    if (isMember || ((isOfPlace || isInTitle) && !hasLeft)) there.push(at);
  });

  addIntroductions(found, index, there);
  const mainField = mostOften(there.map((at) => places[at]?.person.field ?? ''));
  addNearby(found, index, there, [mainField, question.field ?? '']);
  const others = isWhole && !question.isWhole ? othersThatStart(index, field) : [];
  return { ...found.sorted(), field: mainField, others };
}

/** People whom one has met and who may know others: whom to ask where nobody leads there. */
export function likelyConnectors({ places }: PathIndex, most: number): readonly PersonSummary[] {
  const knowMany = ['Business leader', 'Banker', 'Commercial real estate', 'Government official'];
  const order = ({ stage, kind }: PersonSummary) =>
    WARMTH.indexOf(stage) * 2 + (knowMany.includes(kind) ? 0 : 1);
  return places
    .map(({ person }) => person)
    .filter(({ stage, isMine }) => isMine && ['Keeping in touch', 'Thanked', 'Met'].includes(stage))
    .sort((one, other) => order(one) - order(other))
    .slice(0, most);
}

/** Along introductions: whoever led to somebody there, however far back, and whom they named. */
function addIntroductions(found: FoundPaths, index: PathIndex, there: readonly number[]): void {
  const { places, introductions } = index;
  const isThere = new Set(there);
  const walked = new Set(there);
  for (const at of there) {
    const who = places[at]?.person.name ?? '';
    let introducer = introductions.introducers[at] ?? -1;
    while (introducer >= 0 && !walked.has(introducer)) {
      walked.add(introducer);
      found.add(introducer, { kind: 'led-there', who });
      introducer = introductions.introducers[introducer] ?? -1;
    }
    for (const named of introductions.named.get(at) ?? []) {
      if (!isThere.has(named)) found.add(named, { kind: 'named-by', who });
    }
  }
}

function addNearby(
  found: FoundPaths,
  { places }: PathIndex,
  there: readonly number[],
  fields: readonly string[],
): void {
  const members = new Map<string, PersonSummary>();
  for (const at of there) {
    const place = places[at];
    if (place && place.association !== '') members.set(place.association, place.person);
  }
  const wantedFields = fields.map(fieldWords).filter((words) => words !== '');
  places.forEach(({ person, association, field }, at) => {
    const member = members.get(association);
    if (member !== undefined && member !== person) {
      found.add(at, { kind: 'association', association: person.association, who: member.name });
    }
    if (wantedFields.some((words) => field.includes(words))) {
      found.add(at, { kind: 'same-field', field: person.field });
    }
  });
}

/** Organizations and fields in which a word starts as typed, though none of theirs is it. */
function othersThatStart({ places }: PathIndex, typed: string): readonly string[] {
  const start = typed.trimEnd();
  const counts = new Map<string, number>();
  for (const { person, organization, field } of places) {
    for (const [words, text] of [
      [organization, person.organization],
      [field, person.field],
    ] as const) {
      if (words.includes(start) && !words.includes(typed)) count(counts, text);
    }
  }
  return topOf(counts, MOST_OTHERS);
}

function count(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}

function topOf(counts: ReadonlyMap<string, number>, most: number): readonly string[] {
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([text]) => text);
}

function mostOften(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') count(counts, text);
  return topOf(counts, 1)[0] ?? '';
}
