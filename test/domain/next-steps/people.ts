// People and talks for the rules of the next steps. It is Tuesday, 24 November 2026, 9:30.
import { type NextSteps, nextSteps } from '../../../src/domain/next-steps/next-steps';
import type { StepInput } from '../../../src/domain/next-steps/people-book';
import type { ContactId, InterviewId } from '../../../src/domain/records';
import {
  type PersonSummary,
  type TalkSummary,
  unpackPerson,
  unpackTalk,
} from '../../../src/domain/summaries';

export const NOW = '2026-11-24T09:30';

/** One's own contact; the ID is made of the name. */
export function person(name: string, part: Partial<PersonSummary> = {}): PersonSummary {
  return { ...unpackPerson([]), id: idOf(name), name, isMine: true, ...part };
}

export function idOf(name: string): ContactId {
  return `contact-${name.toLowerCase()}` as ContactId;
}

/** A talk with somebody, on a day; nothing is said of it yet. */
export function talk(
  name: string,
  startsAtLocal: string,
  part: Partial<TalkSummary> = {},
): TalkSummary {
  const id = `talk-${name.toLowerCase()}` as InterviewId;
  const known = { id, contactId: idOf(name), contactName: name, minutes: 20, isMine: true };
  return { ...unpackTalk([]), ...known, startsAtLocal, ...part };
}

export function steps(
  people: readonly PersonSummary[],
  talks: readonly TalkSummary[] = [],
  part: Partial<StepInput> = {},
): NextSteps {
  const settings = { holidays: [], thankYouDelayHours: 2 };
  return nextSteps({ people, talks, settings, nowLocal: NOW, ...part });
}

/** "kind name" of each step that is shown. */
export function told(...args: Parameters<typeof steps>): string[] {
  return steps(...args).steps.map(({ kind, name }) => `${kind} ${name}`);
}
