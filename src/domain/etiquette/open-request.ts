// One first request at a time in one house: people there talk to each other.
import { askedAlreadyWords } from '#words/etiquette-people';
import type { SharedContact } from '../group/group-state';
import type { PersonSummary } from '../summaries';
import type { Finding } from './finding';

export const ONE_AT_A_TIME = 'one-request-at-a-time';

/** @param day when the colleague was asked, for people; '' where that is not known */
export function checkOneAtATime(colleague: PersonSummary, day: string): Finding {
  return {
    rule: ONE_AT_A_TIME,
    level: 'should',
    isKept: false,
    message: askedAlreadyWords.colleague(colleague.name, colleague.organization, day),
    part: 'recipient',
    span: null,
  };
}

export const ASKED_BY_OTHERS = 'asked-by-others';

/**
 * Two members of a group do not ask one person without knowing of each other.
 * @param tellDay a day for people
 */
export function checkAskedByOthers(
  others: SharedContact['others'],
  tellDay: (local: string) => string,
): Finding | null {
  const [first] = others;
  if (!first) return null;
  const told = others.map(({ memberName, askedOnLocal }) => ({
    memberName,
    day: askedOnLocal === '' ? '' : tellDay(askedOnLocal),
  }));
  const isAsked = others.some(({ askedOnLocal }) => askedOnLocal !== '');
  return {
    rule: ASKED_BY_OTHERS,
    level: isAsked ? 'must' : 'should',
    isKept: false,
    message: askedAlreadyWords.members(told),
    part: 'recipient',
    span: null,
  };
}
