// The answer as it is kept in the sheet beside an organization.

import { shortReason, answerWords as words } from '#words/whom-i-know';
import type { PathAnswer } from '../../../domain/paths/find-paths';

const MOST_NAMED = 4;

/** "Amara Okafor works there; Tomás Herrera was there." */
export function answerText({ paths, total, nearby }: PathAnswer): string {
  if (total === 0) {
    const names = nearby.slice(0, MOST_NAMED).map(({ person }) => person.name);
    return names.length === 0 ? words.nobody : words.nearest(names);
  }
  const named = paths
    .slice(0, MOST_NAMED)
    .flatMap(({ person, reasons: [reason] }) =>
      reason ? [shortReason(person.name || person.email, reason)] : [],
    );
  return words.named(named, total - named.length);
}
