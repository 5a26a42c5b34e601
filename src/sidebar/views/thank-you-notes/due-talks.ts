// Which thank-you notes the next run would draft, and what it has drafted, told from the talks.
import type { TalkSummary } from '../../../domain/summaries';
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

export function readyIds(talks: readonly TalkSummary[]): ReadonlySet<string> {
  return new Set(talks.filter(({ thankYou }) => thankYou === 'Draft ready').map(({ id }) => id));
}
