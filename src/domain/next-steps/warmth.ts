// How near a person stands who was not asked yet. The nearer, the likelier an answer.
import type { PersonSummary } from '../summaries';

/** 0 for the nearest: somebody gave you the name; a colleague; a member of your association; others. */
export function warmth({ introducedBy, kind, association }: PersonSummary): number {
  if (introducedBy !== '') return 0;
  if (kind === 'Colleague') return 1;
  if (kind === 'Association member' || association !== '') return 2;
  return kind === '' ? 4 : 3;
}
