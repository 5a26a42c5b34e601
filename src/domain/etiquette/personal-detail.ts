// Was something noted that only this talk had? "Great conversation, learned a lot" could be said to
// anybody; "the portfolio matters more than the certificate" could not.
import { PRAISE } from '#language/common-words';
import { isDistinctive } from './shared-words';
import { splitWords } from './words';

/** @param contactName to name somebody tells nothing of what they said */
export function isPersonalDetail(learned: string, contactName: string): boolean {
  const names = new Set(splitWords(contactName).map(({ text }) => text));
  return splitWords(learned).some(
    ({ text }) => isDistinctive(text) && !PRAISE.has(text) && !names.has(text),
  );
}
