// The organizations that one aims at, each with the answer as it is now and as it is in the sheet.
import { useMemo, useState } from 'preact/hooks';
import { targetWords as words } from '#words/whom-i-know';
import type { TargetLine } from '../../../calls';
import { findPaths } from '../../../domain/paths/find-paths';
import type { PathIndex } from '../../../domain/paths/path-index';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { day } from '../../parts/local-time';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { answerText } from './answer-text';

/** Each is looked up anew among all people whenever the list is drawn. */
const FEW = 20;

interface Props {
  readonly index: PathIndex;
  readonly onOpen: (organization: string) => void;
}

export function TargetList({ index, onOpen }: Props) {
  const { targets } = useApp().state;
  const [isWhole, setWhole] = useState(false);
  if (targets.length === 0) return <p class="hint">{words.empty}</p>;
  const shown = isWhole ? targets : targets.slice(0, FEW);
  return (
    <section class="stack">
      <h2>{words.title(targets.length)}</h2>
      <ul class="path-list">
        {shown.map((target) => (
          <TargetCard key={target.id} target={target} index={index} onOpen={onOpen} />
        ))}
      </ul>
      {shown.length < targets.length && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {words.showAll(targets.length)}
        </Button>
      )}
    </section>
  );
}

function TargetCard({ target, index, onOpen }: Props & { readonly target: TargetLine }) {
  const { take } = useApp();
  const { organization, field, lookedOnLocal } = target;
  const look = useTask<void>();
  const removal = useTask<void>();
  const answer = useMemo(
    () => answerText(findPaths(index, { typed: organization, field, isWhole: true })),
    [index, organization, field],
  );
  const isChanged = lookedOnLocal !== '' && answer !== target.whoLeadsThere;
  return (
    <li class="card path">
      <p class="card-name">
        <button
          type="button"
          class="text-button"
          aria-label={words.open(organization)}
          onClick={() => onOpen(organization)}
        >
          <bdi>{organization}</bdi>
        </button>
        {isChanged && <span class="stage note-due">{words.changed}</span>}
      </p>
      {field && <p class="muted">{field}</p>}
      <p>{answer}</p>
      <p class="hint">
        {lookedOnLocal === '' ? words.neverLooked : words.looked(day(lookedOnLocal))}
      </p>
      {look.task.status === 'failed' && <Failure message={look.task.problem.message} />}
      {removal.task.status === 'failed' && <Failure message={removal.task.problem.message} />}
      <div class="row">
        <Button
          label={words.lookAgainAt(organization)}
          busy={look.task.status === 'busy' && words.looking}
          onClick={() =>
            look.start(async () => {
              take(await call('saveTarget', { ...editOf(target), whoLeadsThere: answer }));
            })
          }
        >
          {words.lookAgain}
        </Button>
        <Button
          look="quiet"
          label={words.removeNamed(organization)}
          busy={removal.task.status === 'busy' && words.removing}
          onClick={() =>
            removal.start(async () => {
              take(await call('removeTarget', target.id));
            })
          }
        >
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

function editOf({ id, organization, field, why }: TargetLine) {
  return { id, organization, field, why };
}
