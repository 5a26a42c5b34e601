// One first request at a time in one house: people there talk to each other.
import type { SharedContact } from '../group/group-state';
import type { PersonSummary } from '../summaries';
import type { Finding } from './finding';

export const ONE_AT_A_TIME = 'one-request-at-a-time';

/** @param day when the colleague was asked, for people; '' where that is not known */
export function checkOneAtATime(colleague: PersonSummary, day: string): Finding {
  const asked = day === '' ? 'was asked already' : `was asked on ${day}`;
  return {
    rule: ONE_AT_A_TIME,
    level: 'should',
    isKept: false,
    message: `${colleague.name}, also at ${colleague.organization}, ${asked} and has not answered yet. Three business days are a fair wait before you ask a second person there.`,
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
  const told = others.map(({ memberName, askedOnLocal }) =>
    askedOnLocal === ''
      ? `${memberName} has this person on the list too`
      : `${memberName} asked this person on ${tellDay(askedOnLocal)}`,
  );
  const isAsked = others.some(({ askedOnLocal }) => askedOnLocal !== '');
  return {
    rule: ASKED_BY_OTHERS,
    level: isAsked ? 'must' : 'should',
    isKept: false,
    message: `${told.join('; ')}. Talk with each other first: one good introduction is worth more than two requests.`,
    part: 'recipient',
    span: null,
  };
}
