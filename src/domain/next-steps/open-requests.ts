// Requests without an answer. Two at one organization at a time look like a mailing, so whoever asks
// there next is told, and waits three business days.
import { dayOf } from '../local-clock';
import { normalizedOrganization } from '../people/organization-name';
import type { ContactId } from '../records';
import type { PersonSummary } from '../summaries';
import type { PeopleBook } from './people-book';
import { isPutOff } from './put-off';
import { warmth } from './warmth';

/** The step of asking somebody for the first time. */
export const ASK_KEY = 'ask';
/** Then the next person there may be asked. */
export const TRY_NEXT_AFTER_BUSINESS_DAYS = 3;

/** One's own contact at this organization who was asked last and has not answered; null for nobody. */
export function openRequestAt(
  organization: string,
  people: readonly PersonSummary[],
  exceptId: ContactId | '',
): PersonSummary | null {
  const wanted = normalizedOrganization(organization);
  if (wanted === '') return null;
  let last: PersonSummary | null = null;
  for (const person of people) {
    if (!isOpenRequest(person) || !person.isMine || person.id === exceptId) continue;
    if (normalizedOrganization(person.organization) !== wanted) continue;
    if (last === null || askedAt(person) > askedAt(last)) last = person;
  }
  return last;
}

export function isOpenRequest({ stage }: PersonSummary): boolean {
  return stage === 'Asked';
}

/** When somebody was asked, as well as the sheet knows; '' where it does not. */
export function askedAt({ askedAtLocal, lastContactOnLocal }: PersonSummary): string {
  return askedAtLocal || lastContactOnLocal;
}

export interface OpenRequests {
  /** Was this the last person who was asked at their organization? */
  isLastThere(person: PersonSummary): boolean;
  /** Whom to ask next where this person works; null where nobody is left. */
  nextThere(person: PersonSummary): PersonSummary | null;
  /** Until when nobody else should be asked where this person works; '' where anybody may be. */
  heldUntil(person: PersonSummary): string;
}

/** Looks at each person once. Names of organizations are many, so each is compared once too. */
export function openRequestsOf({ people, businessDays, today }: PeopleBook): OpenRequests {
  const keys = new Map<string, string>();
  function keyOf({ organization }: PersonSummary): string {
    let key = keys.get(organization);
    if (key === undefined) {
      key = normalizedOrganization(organization);
      keys.set(organization, key);
    }
    return key;
  }
  const lastAsked = new Map<string, PersonSummary>();
  for (const person of people) {
    // A day to come is a slip of the pen, and holds nobody back until then.
    const isAsked = isOpenRequest(person) && dayOf(askedAt(person)) <= today;
    const key = isAsked ? keyOf(person) : '';
    const known = lastAsked.get(key);
    if (key !== '' && (!known || askedAt(person) > askedAt(known))) lastAsked.set(key, person);
  }
  const next = new Map<string, PersonSummary>();
  for (const person of lastAsked.size > 0 ? people : []) {
    const isFree = person.stage === 'To ask' && !isPutOff(person.putOff, ASK_KEY, today);
    const key = isFree ? keyOf(person) : '';
    const known = next.get(key);
    if (lastAsked.has(key) && (!known || warmth(person) < warmth(known))) next.set(key, person);
  }
  return {
    isLastThere: (person) => lastAsked.get(keyOf(person))?.id === person.id,
    nextThere: (person) => next.get(keyOf(person)) ?? null,
    heldUntil(person) {
      const asked = lastAsked.size === 0 ? undefined : lastAsked.get(keyOf(person));
      return asked ? dayOf(businessDays.after(askedAt(asked), TRY_NEXT_AFTER_BUSINESS_DAYS)) : '';
    },
  };
}
