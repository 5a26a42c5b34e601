// The record is filed: when the thank-you comes, who was added, and what comes next.
import type { FiledInterview } from '../../../calls';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { recordWords as words } from './words';

export interface FiledProps {
  readonly filed: FiledInterview;
  readonly onAgain: () => void;
}

export function Filed({ filed, onAgain }: FiledProps) {
  const { open, state } = useApp();
  const { thankYouDue, referralsAdded, referralsKnown } = filed;
  const { thankYous } = state.page;
  const isOff = thankYouDue !== '' && !thankYous.hourlyDraftsOn;
  return (
    <Notice kind="done" title={words.doneTitle} takesFocus>
      <p>{noteText(thankYouDue, thankYous.hourlyDraftsOn)}</p>
      {referralsAdded > 0 && <p>{words.added(referralsAdded)}</p>}
      {referralsKnown > 0 && <p>{words.known(referralsKnown)}</p>}
      <div class="row">
        {isOff && <Button onClick={() => open('thank-you-notes')}>{words.turnOn}</Button>}
        <Button look="quiet" onClick={onAgain}>
          {words.another}
        </Button>
      </div>
    </Notice>
  );
}

function noteText(due: string, isHourly: boolean): string {
  if (due === '') return words.doneNoNote;
  return isHourly ? words.doneNote(due) : words.doneNoteOff(due);
}
