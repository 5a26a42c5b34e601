// What a person can say of a note, by how it stands.
import type { ThankYouLine } from '../../../calls';

export type Mark = 'Sent' | 'Skipped' | 'Due';

/** The likeliest first. A note that is being drafted is left alone, unless it got stuck. */
export function marksFor({
  state,
  problem,
}: Pick<ThankYouLine, 'state' | 'problem'>): readonly Mark[] {
  switch (state) {
    case 'Not due':
    case 'Due':
      return ['Sent', 'Skipped'];
    case 'Draft ready':
      return problem === '' ? ['Sent'] : ['Sent', 'Due', 'Skipped'];
    case 'Needs attention':
      return ['Due', 'Sent', 'Skipped'];
    case 'Drafting':
      return problem === '' ? [] : ['Due', 'Sent', 'Skipped'];
    case 'Sent':
    case 'Skipped':
      return [];
  }
}
