// The holes that an empty field leaves in an English sentence.

export const HOLE =
  /\b(?:about|at|in|of|for|with|from|by|to|your|my|the|an?|and|is|am|dear|hi|hello) {1,4}(?:[.,](?![.\d])|[;:!](?![)(DPp-]))/giu;
export const GREETING_HOLE = /^[^\S\n]{0,4}dear[^\S\n]{0,4}[,:!]/gimu;
export const PREPOSITION_STOP = /\b(?:about|at|of|from|into|your|my|the|an)\s?[.](?=\s|$)/giu;
/** "What are you curious about." ends well; "advice about." does not. Only these are holes. */
export const HOLE_BEFORE =
  /\b(?:advice|learn|know|more|hear|work|interest(?:ed)?|insight|career|job|questions?|interview|director|manager|head)\s(?:about|at|of|in|from|into)\s?[.]$/iu;
export const ENDS_WITH_DETERMINER = /\b(?:your|my|the|an)\s?[.]$/iu;
