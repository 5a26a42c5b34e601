// What it takes to fit a note into the middle of an English sentence.

/** Who said it is clear in a letter to that person: "She told me that …" is one's own shorthand. */
export const SAID =
  /^(?:(?:she|he|they) )?(?:said|told me|mentioned|explained)(?: that|:)? (?=\S+ \S+ \S)/iu;
/** Words whose capital is there only because they begin a sentence. */
const SAFE_TO_LOWER = new Set(
  (
    'a an the this that these those there it its they their most many some few all every each no ' +
    'not what when where why how who which if in on at for from with without to of by as about ' +
    'after before because since while and but or start try ask learn read use take make keep get ' +
    'go build talk look find focus spend write join always never only people companies employers ' +
    'managers you your we our she he her his call email send follow sign contact check update prepare ' +
    'names list lists two three contacts introduction introductions ideas tips feedback advice'
  ).split(' '),
);
export const ENDS_IN_SHORT_FORM =
  /(?:^|[\s(])(?:\p{L}|\p{L}\.\p{L}|dr|mr|mrs|ms|prof|st|vs|etc|inc|ltd|co|no|approx)$/iu;
/** What the letter says itself before a reason, or before who one is. */
export const REASON_OPENINGS = ['because'];
export const INTRODUCTION_OPENINGS = ['i am', "i'm", 'i’m'];

/** @param word the first of a sentence, in small letters */
export function isSafeToLower(word: string, _after: string): boolean {
  return SAFE_TO_LOWER.has(word);
}
