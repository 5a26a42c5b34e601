// The holes that an empty field leaves in a Spanish sentence.

/** "sobre .", "hablamos el ,": one blank too many, and a word before it that never ends a sentence. */
export const HOLE =
  /(?<![\p{L}\p{N}])(?:sobre|en|de|del|con|por|para|al?|mi|su|el|la|los|las|una?|y|que|porque|soy|hola|estimad[oa]) {1,4}(?:[.,](?![.\d])|[;:!?](?![)(DPp-]))/giu;
export const GREETING_HOLE =
  /^[^\S\n]{0,4}(?:estimad[oa]|buenos d[ií]as|hola)[^\S\n]{0,4},[^\S\n]{0,4}[,:!]/gimu;
export const PREPOSITION_STOP =
  /(?<![\p{L}\p{N}])(?:sobre|de|del|con|porque|mi|su|el|la|una?)\s?[.](?=\s|$)/giu;
/** None of these words ends a Spanish sentence, so that nothing needs to stand before them. */
export const HOLE_BEFORE = /(?:sobre|de|del|con|porque|una?)\s?[.]$/iu;
export const ENDS_WITH_DETERMINER = /(?<![\p{L}\p{N}])(?:mi|su|el|la|una?)\s?[.]$/iu;
