// Which thank-you notes the next run would draft, and what it has drafted, told from the talks.
import type { PersonSummary, TalkSummary } from '../../../domain/summaries';
import { addMinutes } from '../../parts/local-time';

const OPEN = ['Not due', 'Due', 'Needs attention'];

/** Own talks that are over and whose note is due. @param nowLocal "2026-11-24T09:30" */
export function dueTalks(
  talks: readonly TalkSummary[],
  nowLocal: string,
  delayHours: number,
): readonly TalkSummary[] {
  return talks.filter((talk) => {
    if (!talk.isMine || !OPEN.includes(talk.thankYou) || talk.startsAtLocal === '') return false;
    const end = addMinutes(talk.startsAtLocal, talk.minutes);
    const due = talk.thankYouDueLocal || addMinutes(end, delayHours * 60);
    return end <= nowLocal && due <= nowLocal;
  });
}

/** Those of them whose draft can be promised; a run asks about whoever lacks an address, or asks once more. */
export function sureTalks(
  due: readonly TalkSummary[],
  people: readonly PersonSummary[],
): readonly TalkSummary[] {
  if (due.length === 0) return [];
  const unreachable = new Set<string>(
    people.filter(({ email }) => email === '').map(({ id }) => id),
  );
  return due.filter(
    ({ contactId, thankYou }) => thankYou !== 'Needs attention' && !unreachable.has(contactId),
  );
}

export function readyIds(talks: readonly TalkSummary[]): ReadonlySet<string> {
  return new Set(talks.filter(({ thankYou }) => thankYou === 'Draft ready').map(({ id }) => id));
}
