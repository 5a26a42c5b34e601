// What the person agrees to, changed at any time and at once.
import { useId, useRef, useState } from 'preact/hooks';
import { consentWords as words } from '#words/group-join';
import type { MemberLine } from '../../../domain/group/group-state';
import { useApp } from '../../app-context';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { type Consents, ConsentTicks } from './consent-ticks';

export function MyConsents({ me }: { readonly me: MemberLine }) {
  const { take } = useApp();
  const { task, start } = useTask<void>();
  /** What is being saved: a tick shows at once what was chosen. */
  const [chosen, choose] = useState<Consents | null>(null);
  const titleId = useId();
  const isBusy = task.status === 'busy';
  const { coachMayLook, introduces } = me;
  const wanted = useRef<Consents>({ coachMayLook, introduces });
  const save = (consents: Consents) => {
    wanted.current = consents;
    choose(consents);
    start(async () => {
      try {
        // What is changed while one change is being saved is saved after it.
        let sent: Consents;
        do {
          sent = wanted.current;
          take(await call('joinGroup', { name: me.name, ...sent }));
        } while (sent !== wanted.current);
      } finally {
        choose(null);
      }
    });
  };
  return (
    <section class="stack" aria-labelledby={titleId}>
      <div>
        <h2 id={titleId}>{words.title}</h2>
        <p class="hint">{words.hint}</p>
      </div>
      <ConsentTicks
        value={chosen ?? { coachMayLook, introduces }}
        isCoach={me.role === 'Coach'}
        onChange={save}
      />
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <p class="hint" role="status">
        {isBusy ? words.saving : task.status === 'done' ? words.saved : ''}
      </p>
    </section>
  );
}
