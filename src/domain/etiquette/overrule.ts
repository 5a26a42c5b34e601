// Which findings a person may overrule. A missing address is a fact; that some words ask for a job is
// a reading of them, and a reading can be wrong: nobody may be locked out by one.
import type { Finding, Span } from './finding';
import { findJobRequests } from './job-request';
import { findUnfilled, isPrompt } from './unfilled';

interface LetterText {
  readonly subject: string;
  readonly body: string;
}

/** May the person say "I have read this" and go on? */
export function isOverrulable(finding: Finding, letter: LetterText): boolean {
  if (finding.isKept || finding.level !== 'must') return false;
  switch (finding.rule) {
    case 'asks-for-job':
    case 'says-no-job':
      return true;
    case 'nothing-unfilled':
      return !flaggedIn(letter, findUnfilled).some(isPrompt);
    default:
      return false;
  }
}

/** Names a finding with the words that it is about: other words have to be read anew. */
export function overruleKey({ rule }: Finding, letter: LetterText): string {
  const find = { 'asks-for-job': findJobRequests, 'nothing-unfilled': findUnfilled }[rule];
  return [rule, ...(find ? flaggedIn(letter, find) : [])].join('\n');
}

function flaggedIn({ subject, body }: LetterText, find: (text: string) => readonly Span[]) {
  return [subject, body].flatMap((text) =>
    find(text).map(({ start, end }) => text.slice(start, end)),
  );
}
