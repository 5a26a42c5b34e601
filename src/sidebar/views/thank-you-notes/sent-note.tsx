// A note was marked as sent: then whoever led to that person would like to hear how it went.

import { thankYouWords as words } from '#words/thank-you-notes';
import { sameName } from '../../../domain/people/same-name';
import type { ContactId } from '../../../domain/records';
import type { PersonSummary } from '../../../domain/summaries';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';

export interface SentNoteProps {
  readonly contactId: ContactId | '';
  readonly contactName: string;
  readonly onClose: () => void;
}

export function SentNote({ contactId, contactName, onClose }: SentNoteProps) {
  const { state, open } = useApp();
  const thanked = state.people.find(({ id }) => id === contactId);
  const introducer = thanked && introducerOf(thanked, state.people);
  return (
    <Notice kind="done" title={words.sentTitle(contactName)} takesFocus>
      {thanked && introducer && <p>{words.tellIntroducer(introducer.name, thanked.name)}</p>}
      <div class="row">
        {thanked && introducer && (
          <Button
            onClick={() =>
              open('draft-request', {
                contactId: introducer.id,
                use: 'Thanks to the introducer',
                aboutId: thanked.id,
              })
            }
          >
            {words.writeTo(introducer.name)}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </Notice>
  );
}

/** Who led to this person and has not heard of it yet; undefined where nobody did. */
function introducerOf(
  { id, introducedBy, isIntroducerTold }: PersonSummary,
  people: readonly PersonSummary[],
): PersonSummary | undefined {
  if (introducedBy === '' || isIntroducerTold) return undefined;
  return people.find(
    (one) => one.isMine && one.id !== id && one.name !== '' && sameName(one.name, introducedBy),
  );
}
