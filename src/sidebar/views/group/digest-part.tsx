// For a coach: the weekly letter to the group, by itself on a chosen day or at once.

import { digestWords as words } from '#words/group-share';
import type { MadeDraft, SheetChange } from '../../../calls';
import type { DigestState } from '../../../domain/group/group-state';
import { mondayOf } from '../../../domain/group/progress';
import { useApp } from '../../app-context';
import { newKey } from '../../key';
import { Button, LinkButton } from '../../parts/button';
import { Select } from '../../parts/choice';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';

const NEVER = 'never';

export function DigestPart({ digest }: { readonly digest: DigestState }) {
  const { state, take, nowLocal } = useApp();
  const turning = useTask<SheetChange>();
  const drafting = useTask<MadeDraft>();
  const isMade = digest.lastWeekLocal >= mondayOf(nowLocal());
  function turn(value: string) {
    turning.start(async () => {
      const change = await call('turnWeeklyDigest', value === NEVER ? null : Number(value));
      take(change);
      return change;
    });
  }
  function draft() {
    drafting.start(async () => {
      const made = await call('draftDigest', newKey(), isMade);
      take(made.change);
      return made;
    });
  }
  return (
    <section class="group-part">
      <h2>{words.title}</h2>
      <p class="lead">{words.lead}</p>
      {!state.page.canDraftInGmail && (
        <Notice kind="warning">
          <p>{words.noPermission}</p>
        </Notice>
      )}
      <Select
        label={words.day}
        value={digest.weekday === null ? NEVER : String(digest.weekday)}
        options={[
          { value: NEVER, label: words.never },
          ...words.days.map((label, at) => ({ value: String(at), label })),
        ]}
        onChange={turn}
      />
      {turning.task.status === 'busy' && <p role="status">{words.saving}</p>}
      {turning.task.status === 'failed' && <Failure message={turning.task.problem.message} />}
      {digest.lastResult && <p class="hint">{digest.lastResult}</p>}
      {drafting.task.status === 'failed' && <Failure message={drafting.task.problem.message} />}
      {drafting.task.status === 'done' ? (
        <Notice kind="done" takesFocus>
          <p>{words.done}</p>
          <LinkButton href={drafting.task.value.url}>{words.open}</LinkButton>
        </Notice>
      ) : (
        <div class="row">
          <Button
            icon="letter"
            busy={drafting.task.status === 'busy' && words.drafting}
            onClick={draft}
          >
            {isMade ? words.again : words.now}
          </Button>
        </div>
      )}
    </section>
  );
}
