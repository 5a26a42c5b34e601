// What somebody who is in the sheet already could get from a card or a file.
import { type Blanks, blanksOf } from '../../../domain/people/blanks';
import type { NewPerson } from '../../../domain/records';
import type { PersonSummary } from '../../../domain/summaries';

/** null where nothing is missing, as far as the page knows, or the contact is somebody else's. */
export function mergeOffer(known: PersonSummary | undefined, person: NewPerson): Blanks | null {
  if (!known?.isMine) return null;
  const { name, email, title, organization, linkedIn, kind, field, association, introducedBy } =
    known;
  // The page knows neither phone numbers nor notes of all people.
  const { certain, perhaps } = blanksOf(
    { name, email, title, organization, linkedIn, kind, field, association, introducedBy },
    person,
  );
  // Notes come along, but are no reason to ask: most files have some for everybody.
  return certain.length > 0 || perhaps.includes('phone') ? { certain, perhaps } : null;
}
