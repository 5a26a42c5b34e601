// Whom a view is most likely opened for, so that nobody has to remember a name: a few at a time.
import type { ContactId, InterviewId } from '../records';
import type { PersonSummary, TalkSummary } from '../summaries';
import { ASK_KEY, type OpenRequests, openRequestsOf } from './open-requests';
import { openPeopleBook, type PeopleBook, type StepInput } from './people-book';
import { isPutOff } from './put-off';
import { warmth } from './warmth';

const MOST_SHOWN = 3;

export interface Fit {
  readonly contactId: ContactId;
  readonly name: string;
  /** The talk that it is about, or ''. */
  readonly interviewId: InterviewId | '';
  /** When that talk begins, or ''. */
  readonly startsAtLocal: string;
  /** Are questions chosen for it? */
  readonly hasQuestions: boolean;
  /** Who gave the name of somebody to be asked, or ''. */
  readonly introducedBy: string;
  readonly organization: string;
}

/** Not asked yet, nor anybody else at their organization just now; those who stand nearest first. */
export function whoFitsRequest(input: StepInput): readonly Fit[] {
  const book = openPeopleBook(input);
  const requests = openRequestsOf(book);
  const nearest: PersonSummary[][] = [];
  for (const person of book.people) {
    const level = warmth(person);
    const list = nearest[level] ?? [];
    nearest[level] = list;
    if (list.length < MOST_SHOWN && isToAsk(person, book, requests)) list.push(person);
  }
  return nearest
    .flat()
    .slice(0, MOST_SHOWN)
    .map((person) => fitOf(person, null));
}

/** With a talk to come, the soonest first; those whose questions are not chosen yet before the rest. */
export function whoFitsPlan(input: StepInput): readonly Fit[] {
  const toCome = ({ startsAtLocal }: TalkSummary) => startsAtLocal > input.nowLocal;
  return talkFits(input, toCome, bySoonest, ({ hasQuestions }) => hasQuestions);
}

/** With a talk that is over and of which nothing is written down, the latest first. */
export function whoFitsRecord(input: StepInput): readonly Fit[] {
  const isOpen = ({ startsAtLocal, hasLearned, thankYou }: TalkSummary) =>
    startsAtLocal !== '' &&
    startsAtLocal <= input.nowLocal &&
    !hasLearned &&
    thankYou === 'Not due';
  return talkFits(input, isOpen, (one, other) => bySoonest(other, one));
}

function isToAsk(person: PersonSummary, { today }: PeopleBook, requests: OpenRequests): boolean {
  return (
    person.stage === 'To ask' &&
    !isPutOff(person.putOff, ASK_KEY, today) &&
    requests.heldUntil(person) <= today
  );
}

function talkFits(
  input: StepInput,
  fits: (talk: TalkSummary) => boolean,
  order: (one: TalkSummary, other: TalkSummary) => number,
  isLess: (talk: TalkSummary) => boolean = () => false,
): readonly Fit[] {
  const book = openPeopleBook(input);
  const found = new Map<ContactId, Fit>();
  const talks = book.talks.filter(fits).sort(order);
  for (const talk of [...talks.filter((one) => !isLess(one)), ...talks.filter(isLess)]) {
    const person = book.personOf(talk);
    if (person === null || person.stage === 'Declined' || found.has(person.id)) continue;
    found.set(person.id, fitOf(person, talk));
    if (found.size === MOST_SHOWN) break;
  }
  return [...found.values()];
}

function fitOf(person: PersonSummary, talk: TalkSummary | null): Fit {
  return {
    contactId: person.id,
    name: person.name || person.email,
    interviewId: talk?.id ?? '',
    startsAtLocal: talk?.startsAtLocal ?? '',
    hasQuestions: talk?.hasQuestions ?? false,
    introducedBy: person.introducedBy,
    organization: person.organization,
  };
}

function bySoonest(one: TalkSummary, other: TalkSummary): number {
  return one.startsAtLocal < other.startsAtLocal ? -1 : 1;
}
