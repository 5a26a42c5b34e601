// The questions that end a talk. Two of them lead from one person to the next and are always there:
// whom to talk to, and whether one's name may be mentioned.
import { LEADS } from '#language/leading-questions';
import type { Question } from '../records';
import { DEFAULT_QUESTIONS } from './default-questions';
import { questionKey } from './question-text';

/** A talk with this many questions has time for one more at its end. */
const ENOUGH_FOR_MORE = 10;

/**
 * What ends the talk, in the order of the sheet. A lead of which the sheet has no wording at all is
 * taken from the defaults; one whose every wording is unticked is left out, as the person wants it.
 * @param isFree in use, and not asked before
 */
export function chooseClosing(
  rows: readonly Question[],
  isFree: (question: Question) => boolean,
  wasAsked: (question: Question) => boolean,
  total: number,
): readonly Question[] {
  const closing = rows.filter(({ kind }) => kind === 'Closing');
  const chosen = new Set<Question>();
  for (const lead of LEADS) {
    if ([...chosen].some(({ text }) => lead.test(text))) continue;
    const wordings = closing.filter(({ text }) => lead.test(text));
    const isWanted = wordings.length === 0 || wordings.some(({ inUse }) => inUse);
    const found =
      wordings.find(isFree) ?? (isWanted ? defaultWording(lead, rows, wasAsked) : undefined);
    if (found) chosen.add(found);
  }
  if (total >= ENOUGH_FOR_MORE) {
    const isLead = ({ text }: Question) => LEADS.some((lead) => lead.test(text));
    const more = closing.find((one) => isFree(one) && !isLead(one));
    if (more) chosen.add(more);
  }
  // What is not in the sheet comes last.
  const place = (one: Question) => (rows.includes(one) ? rows.indexOf(one) : rows.length);
  return [...chosen].sort((one, other) => place(one) - place(other));
}

/** Do both lead to the next person in the same way, or neither of them? */
export function leadAlike(one: string, other: string): boolean {
  return LEADS.every((lead) => lead.test(one) === lead.test(other));
}

function defaultWording(
  lead: RegExp,
  rows: readonly Question[],
  wasAsked: (question: Question) => boolean,
): Question | undefined {
  const known = new Set(rows.map(({ text }) => questionKey(text)));
  return DEFAULT_QUESTIONS.find(
    (one) =>
      one.kind === 'Closing' &&
      lead.test(one.text) &&
      !wasAsked(one) &&
      !known.has(questionKey(one.text)),
  );
}
