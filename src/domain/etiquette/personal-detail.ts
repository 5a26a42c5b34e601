// Was something noted that only this talk had? "Great conversation, learned a lot" could be said to
// anybody; "the portfolio matters more than the certificate" could not.
import { isDistinctive } from './shared-words';
import { splitWords } from './words';

/** Praise and pleasantries; what else is common, `shared-words.ts` knows. */
const PRAISE = new Set(
  (
    'nice kind kindness friendly warm interesting inspiring inspiration inspired amazing awesome wonderful ' +
    'fantastic excellent brilliant lovely pleasant pleasure fun valuable useful informative insightful ' +
    'encouraging motivating generous open honest patient pretty quite truly totally absolutely super ' +
    'enjoyed enjoy enjoyable loved liked chat call session various several different overall general ' +
    'generally stuff tips tip learnt lots bit information info details perspective perspectives ' +
    'n/a na tbd todo none nothing yes ok okay'
  ).split(' '),
);

/** @param contactName to name somebody tells nothing of what they said */
export function isPersonalDetail(learned: string, contactName: string): boolean {
  const names = new Set(splitWords(contactName).map(({ text }) => text));
  return splitWords(learned).some(
    ({ text }) => isDistinctive(text) && !PRAISE.has(text) && !names.has(text),
  );
}
