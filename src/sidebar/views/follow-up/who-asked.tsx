// The people who wait for a résumé, whoever stands in front.

import { followUpWords as words } from '#words/follow-up';
import type { ContactId } from '../../../domain/records';
import type { TalkSummary } from '../../../domain/summaries';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { day } from '../../parts/local-time';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';

const MOST_SHOWN = 3;

export function WhoAsked() {
  const { state, choose } = useApp();
  const { task, start } = useTask<void>();
  const waiting = whoAsked(state.talks).filter(({ contactId }) => contactId !== state.contact?.id);
  if (waiting.length === 0) {
    return state.contact === null && state.people.length > 0 ? (
      <p class="hint">{words.nobodyWaits}</p>
    ) : null;
  }
  return (
    <Notice kind="info" title={words.waitingTitle(waiting.length)}>
      <ul class="who-asked">
        {waiting.slice(0, MOST_SHOWN).map(({ contactId, contactName, startsAtLocal }) => (
          <li key={contactId}>
            <Button look="quiet" onClick={() => start(() => choose(contactId))}>
              {words.waitingSince(contactName, day(startsAtLocal))}
            </Button>
          </li>
        ))}
      </ul>
      {waiting.length > MOST_SHOWN && <p>{words.waitingMore(waiting.length - MOST_SHOWN)}</p>}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
    </Notice>
  );
}

type AskingTalk = TalkSummary & { readonly contactId: ContactId };

/** One talk for each person, those first who have waited longest. */
function whoAsked(talks: readonly TalkSummary[]): readonly AskingTalk[] {
  const asking = talks.filter(
    (talk): talk is AskingTalk =>
      talk.isMine && talk.resume === 'Asked for' && talk.contactId !== '',
  );
  const byContact = new Map<string, AskingTalk>();
  for (const talk of asking) {
    const known = byContact.get(talk.contactId);
    if (!known || talk.startsAtLocal < known.startsAtLocal) byContact.set(talk.contactId, talk);
  }
  return [...byContact.values()].sort((one, other) =>
    one.startsAtLocal < other.startsAtLocal ? -1 : 1,
  );
}
