// Short forms of English: which words are written out, and after which a stop ends no sentence.

const STRAIGHT_FORMS: ReadonlyMap<string, string> = new Map([
  ['wont', 'will not'],
  ['cant', 'can not'],
  ['cannot', 'can not'],
  ['dont', 'do not'],
  ['doesnt', 'does not'],
  ['didnt', 'did not'],
  ['isnt', 'is not'],
  ['arent', 'are not'],
  ['wasnt', 'was not'],
  ['wouldnt', 'would not'],
  ['im', 'i am'],
  ['ive', 'i have'],
  ['gonna', 'going to'],
  ['wanna', 'want to'],
  ['gotta', 'have to'],
  ['u', 'you'],
  ['ur', 'your'],
  ['pls', 'please'],
  ['plz', 'please'],
  ['w', 'with'],
  ['wasn', 'was not'],
  ['aint', 'is not'],
  ['hasnt', 'has not'],
  ['havent', 'have not'],
  ['couldnt', 'could not'],
  ['shouldnt', 'should not'],
  ['youre', 'you are'],
  ['youve', 'you have'],
  ['youd', 'you would'],
  ['thats', 'that is'],
  ['theres', 'there is'],
  ['whats', 'what is'],
  ['lemme', 'let me'],
  ['gimme', 'give me'],
  ['dunno', 'do not know'],
  ['lookin', 'looking'],
  ['hirin', 'hiring'],
  ['ya', 'you'],
  ['yer', 'your'],
  ['thru', 'through'],
  ['thx', 'thanks'],
  ['abt', 'about'],
  ['cos', 'because'],
  ['cuz', 'because'],
]);
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
]);
/** After these, 's stands for "is"; elsewhere it may mark an owner. */
const IS_AFTER = new Set(
  'it that this there here what who where how when he she everything nothing all'.split(' '),
);
export const ALWAYS_SHORT = new Set('mr mrs ms mx dr prof st messrs'.split(' '));
export const OFTEN_SHORT = new Set('jr sr inc ltd co corp dept vs etc approx no'.split(' '));

/** The words that one stands for: `writtenOut("don't")` → `['do', 'not']`. */
export function writtenOut(word: string): string[] {
  const [stem = '', ending, ...rest] = word.split("'");
  if (ending === undefined) return (STRAIGHT_FORMS.get(word) ?? word).split(' ');
  if (rest.length > 0) return [...writtenOut(`${stem}'${ending}`), ...rest.map(endingWord)];
  if (ending === 't' && stem.endsWith('n')) return [negatedStem(stem), 'not'];
  if (stem === 'y' && ending === 'all') return ['you'];
  if (stem === 'd' && ending === 'you') return ['do', 'you'];
  if (ending === 's') {
    if (stem === 'let') return ['let', 'us'];
    return [stem, IS_AFTER.has(stem) ? 'is' : "'s"];
  }
  return [stem, endingWord(ending)];
}

function endingWord(ending: string): string {
  return ENDINGS.get(ending) ?? ending;
}

function negatedStem(stem: string): string {
  if (stem === 'won') return 'will';
  if (stem === 'shan') return 'shall';
  if (stem === 'ain') return 'is';
  return stem === 'can' ? 'can' : stem.slice(0, -1);
}
