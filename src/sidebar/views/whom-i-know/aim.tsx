// Puts the organization that was looked up on the list, with the answer.

import { targetWords as words } from '#words/whom-i-know';
import type { PathAnswer } from '../../../domain/paths/find-paths';
import { normalizedOrganization } from '../../../domain/people/organization-name';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { answerText } from './answer-text';

interface Props {
  readonly organization: string;
  readonly field: string;
  readonly answer: PathAnswer;
}

export function Aim({ organization, field, answer }: Props) {
  const { state, take } = useApp();
  const { task, start } = useTask<void>();
  const wanted = normalizedOrganization(organization);
  if (state.targets.some((target) => normalizedOrganization(target.organization) === wanted)) {
    return (
      <p class="hint" role="status">
        {words.isAimed(organization)}
      </p>
    );
  }
  const save = () =>
    start(async () => {
      const whoLeadsThere = answerText(answer);
      take(await call('saveTarget', { id: '', organization, field, why: '', whoLeadsThere }));
    });
  return (
    <div class="aim">
      <Button icon="building" busy={task.status === 'busy' && words.aiming} onClick={save}>
        {words.aim(organization)}
      </Button>
      <p class="hint">{words.aimHint}</p>
      {task.status === 'failed' && <Failure message={task.problem.message} />}
    </div>
  );
}
