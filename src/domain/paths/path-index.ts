// All people, made ready once so that "whom do I know there?" is answered at every keystroke.
import { foldWords } from '../people/fold-text';
import { normalizedOrganization } from '../people/organization-name';
import { type Introductions, introductionsAmong } from '../referrals/introductions';
import type { PersonSummary } from '../summaries';

/** Words with one space on either side, so that whole words can be looked for: `' bank of x '`. */
type PaddedWords = string;

/** One person, with the words of where they are. */
export interface Place {
  readonly person: PersonSummary;
  readonly organization: PaddedWords;
  readonly title: PaddedWords;
  readonly field: PaddedWords;
  readonly association: PaddedWords;
  /** The title or the organization says that the person has left: "Former head of …". */
  readonly hasLeft: boolean;
}

export interface PathIndex {
  readonly places: readonly Place[];
  readonly introductions: Introductions;
}

const FORMER = new Set(
  (
    'former formerly ex past previously retired emeritus emerita alum alumna alumnus ' +
    'ehemalige ehemaliger ehemals fruher fruhere fruherer ancien ancienne ' +
    'antiguo antigua anterior anteriormente antes jubilado jubilada emerito emerita ' +
    'exalumno exalumna exdirector exdirectora exempleado exempleada exgerente exjefe exjefa ' +
    'expresidente expresidenta exsocio exsocia'
  ).split(' '),
);
/** With a hyphen only: "Ex Libris" is a company. */
const LEFT_ORGANIZATION = /^\s*(?:ex-|former(?:ly)?\s|previously\s|antes\s|anteriormente\s)\s*/i;
const PRESENT = new Set(
  'now currently presently today jetzt heute actuellement ahora actual actualmente hoy'.split(' '),
);

export function indexPaths(people: readonly PersonSummary[]): PathIndex {
  const words = remembered(fieldWords);
  const names = remembered(organizationWords);
  const places = people.map((person) => ({
    person,
    organization: names(person.organization),
    title: words(person.title),
    field: words(person.field),
    association: names(person.association),
    hasLeft: startsAsFormer(words(person.title)) || LEFT_ORGANIZATION.test(person.organization),
  }));
  return { places, introductions: introductionsAmong(people) };
}

/** Names as they are compared: "The ACME Co." and "ex-Acme" are both `' acme '`. */
export function organizationWords(organization: string): PaddedWords {
  return padded(normalizedOrganization(organization.replace(LEFT_ORGANIZATION, '')));
}

export function fieldWords(field: string): PaddedWords {
  return padded(foldWords(field));
}

/** Does a text say "former" somewhere before these words, and nothing like "now" in between? */
export function isFormerBefore(text: PaddedWords, phrase: PaddedWords): boolean {
  const before = text.slice(0, text.indexOf(phrase)).split(' ').reverse();
  const said = before.find((word) => FORMER.has(word) || PRESENT.has(word));
  return said !== undefined && FORMER.has(said);
}

function startsAsFormer(text: PaddedWords): boolean {
  const [first = '', second = '', ...rest] = text.trim().split(' ');
  return (
    FORMER.has(first) &&
    !(first === 'ex' && second === 'officio') &&
    ![second, ...rest].some((word) => PRESENT.has(word))
  );
}

function padded(words: string): PaddedWords {
  return words === '' ? '' : ` ${words} `;
}

/** In 10,000 rows the same few hundred organizations and fields come again and again. */
function remembered(wordsOf: (text: string) => PaddedWords): (text: string) => PaddedWords {
  const known = new Map<string, PaddedWords>();
  return (text) => {
    let words = known.get(text);
    if (words === undefined) {
      words = wordsOf(text);
      known.set(text, words);
    }
    return words;
  };
}
