// The next steps, in the order of good manners: each person once, with what presses most.
import type { PersonSummary } from '../summaries';
import { ASK_KEY, type OpenRequests, openRequestsOf } from './open-requests';
import { openPeopleBook, type PeopleBook, type StepInput } from './people-book';
import { personSteps } from './person-steps';
import { NEVER, parsePutOff } from './put-off';
import { STEP_KINDS, type Step, type StepKind, stepFor } from './step';
import { talkSteps } from './talk-steps';
import { warmth } from './warmth';

const MOST_SUGGESTIONS = 3;

export interface NextSteps {
  /** The most pressing first; where nothing is to be done, a few people who could be asked. */
  readonly steps: readonly Step[];
  /** What comes next, later than now. */
  readonly coming: Step | null;
  /** People who are marked as asked without a day: nobody can tell how long they have had. */
  readonly undatedRequests: number;
}

/** How many people or talks are looked at in one piece. */
const PIECE = 500;

/** Looks at each person and each talk once, so that tens of thousands of them are no matter. */
export function nextSteps(input: StepInput): NextSteps {
  const work = nextStepsInPieces(input);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** The same; pauses between pieces, so that whoever waits for it can do something else. */
export function* nextStepsInPieces(input: StepInput): Generator<void, NextSteps> {
  const book = openPeopleBook(input);
  yield;
  const requests = openRequestsOf(book);
  yield;
  const putOff = new PutOffSteps(book.people);
  const shown: Step[] = [];
  let coming: Step | null = null;
  for (const found of allSteps(book, requests)) {
    for (const step of found) {
      const fromLocal = putOff.fromOf(step);
      const isGone = isOver(step, book.nowLocal) || isOver(step, fromLocal);
      if (fromLocal === NEVER || isGone) continue;
      if (fromLocal <= book.nowLocal) shown.push(step);
      else if (coming === null || fromLocal < coming.fromLocal) coming = { ...step, fromLocal };
    }
    yield;
  }
  const steps = onceEach(withoutDoubles(shown.sort(byPressure)));
  return {
    steps: steps.length > 0 ? steps : suggestions(book, requests, putOff),
    coming,
    undatedRequests: book.people.filter(isUndated).length,
  };
}

/** What waits to be done; that somebody could be asked does not press. */
export function countPressing(steps: readonly Step[]): number {
  return steps.filter(({ kind }) => kind !== 'suggestion').length;
}

function* allSteps(book: PeopleBook, requests: OpenRequests): Generator<readonly Step[]> {
  for (const talks of piecesOf(book.talks))
    yield talks.flatMap((talk) => talkSteps(talk, book.personOf(talk), book));
  for (const people of piecesOf(book.people))
    yield people.flatMap((person) => personSteps(person, book, requests));
}

function* piecesOf<T>(records: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < records.length; at += PIECE) yield records.slice(at, at + PIECE);
}

function isOver({ untilLocal }: Step, local: string): boolean {
  return untilLocal !== '' && untilLocal <= local;
}

/** When steps come back that a person put off. */
class PutOffSteps {
  private readonly byId = new Map<string, ReadonlyMap<string, string>>();

  constructor(people: readonly PersonSummary[]) {
    for (const { id, putOff } of people) if (putOff !== '') this.byId.set(id, parsePutOff(putOff));
  }

  /** When the step shows, or "never". */
  fromOf({ contactId, key, fromLocal }: Step): string {
    const until = this.byId.get(contactId)?.get(key) ?? '';
    return until > fromLocal ? until : fromLocal;
  }
}

const RANK = new Map<StepKind, number>(STEP_KINDS.map((kind, at) => [kind, at]));

function byPressure(one: Step, other: Step): number {
  return (
    rankOf(one) - rankOf(other) ||
    Number(other.isLate) - Number(one.isLate) ||
    compare(one.dueOnLocal || '9999', other.dueOnLocal || '9999')
  );
}

function rankOf({ kind }: Step): number {
  return RANK.get(kind) ?? STEP_KINDS.length;
}

/** Whoever is named as the next one to ask at an organization needs no step of their own. */
function withoutDoubles(steps: readonly Step[]): readonly Step[] {
  const named = new Set<string>();
  for (const { kind, aboutId } of steps) if (kind === 'try-next') named.add(aboutId);
  return steps.filter(({ kind, contactId }) => kind !== 'referred' || !named.has(contactId));
}

/** @param steps in their order */
function onceEach(steps: readonly Step[]): readonly Step[] {
  const behind = new Map<string, Step[]>();
  const first: Step[] = [];
  for (const step of steps) {
    // Nobody knows whether two talks without a contact are with one person.
    const person = step.contactId || step.key;
    const others = behind.get(person);
    if (others) others.push(step);
    else {
      behind.set(person, []);
      first.push(step);
    }
  }
  return first.map((step) => {
    const others = behind.get(step.contactId || step.key) ?? [];
    return others.length > 0 ? { ...step, behind: others } : step;
  });
}

/** The warmest of those who were not asked yet, in the order of the sheet. */
function suggestions(
  { people, nowLocal }: PeopleBook,
  requests: OpenRequests,
  putOff: PutOffSteps,
): readonly Step[] {
  const byWarmth: Step[][] = [];
  for (const person of people) {
    const level = warmth(person);
    const list = byWarmth[level] ?? [];
    byWarmth[level] = list;
    if (person.stage !== 'To ask' || list.length >= MOST_SUGGESTIONS) continue;
    const fromLocal = requests.heldUntil(person);
    const step = stepFor(person, { key: ASK_KEY, kind: 'suggestion', fromLocal });
    if (putOff.fromOf(step) <= nowLocal) list.push(step);
  }
  return byWarmth.flat().slice(0, MOST_SUGGESTIONS);
}

function isUndated(person: PersonSummary): boolean {
  return person.stage === 'Asked' && person.askedAtLocal === '' && person.lastContactOnLocal === '';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
