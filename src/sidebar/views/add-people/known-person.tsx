// Somebody who is in the sheet already: why, and what could be filled in about them.

import { mergeWords, addWords as words } from '#words/add-people';
import type { PlannedPerson } from '../../../domain/people/plan-import';
import type { ContactId } from '../../../domain/records';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { mergeOffer } from './merge-offer';

export interface KnownPersonProps {
  readonly planned: PlannedPerson;
  /** The blanks are filled in; there may have been none after all. */
  readonly onFilled: (isChanged: boolean) => void;
}

export function KnownPerson({ planned, onFilled }: KnownPersonProps) {
  const { index, take } = useApp();
  const { task, start } = useTask<void>();
  const { person, reason, knownId } = planned;
  const known = index.people.find(({ id }) => id === knownId);
  const offer = mergeOffer(known, person);
  const fill = (contactId: ContactId) =>
    start(async () => {
      const change = await call('mergePeople', [{ contactId, person }]);
      take(change);
      onFilled(change.people.length > 0);
    });
  return (
    <Notice kind="info" takesFocus>
      <p>
        {words.known(person.name)} {reason}
      </p>
      {known && !known.isMine && <p>{mergeWords.notMine}</p>}
      {offer && <p>{mergeWords.offer(offer)}</p>}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      {knownId !== null && (
        <div class="row">
          {offer && (
            <Button
              look="primary"
              busy={task.status === 'busy' && mergeWords.filling}
              onClick={() => fill(knownId)}
            >
              {mergeWords.fillOne}
            </Button>
          )}
          <DraftTo id={knownId} label={words.openKnown} />
        </div>
      )}
    </Notice>
  );
}

export function DraftTo({ id, label }: { readonly id: ContactId; readonly label: string }) {
  const { open } = useApp();
  return <Button onClick={() => open('draft-request', { contactId: id })}>{label}</Button>;
}
