// Leaving a group: what goes along and what goes from here, the file, and only then the click.
import { useState } from 'preact/hooks';
import { leaveWords as words } from '#words/group-leave';
import type { PageData } from '../../../calls';
import type { GroupState, MemberLine } from '../../../domain/group/group-state';
import { marksOf, type RecordsFile } from '../../../domain/leave/records-file';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Tick } from '../../parts/choice';
import { Failure, Notice } from '../../parts/notice';
import { saveFile } from '../../parts/save-file';
import { useTask } from '../../parts/task';
import { call } from '../../server';

export interface LeaveGroupProps {
  readonly group: GroupState;
  readonly me: MemberLine;
}

export function LeaveGroup({ group, me }: LeaveGroupProps) {
  const { task, start, reset } = useTask<RecordsFile>();
  if (task.status === 'done') {
    return (
      <Leaving
        file={task.value}
        group={group}
        me={me}
        onSaveAgain={() => start(() => call('takeRecords'))}
        onStay={reset}
      />
    );
  }
  return (
    <div class="stack">
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <div class="row">
        <Button
          look="quiet"
          busy={task.status === 'busy' && words.gathering}
          onClick={() => start(() => call('takeRecords'))}
        >
          {words.open}
        </Button>
      </div>
    </div>
  );
}

interface LeavingProps extends LeaveGroupProps {
  readonly file: RecordsFile;
  readonly onSaveAgain: () => void;
  readonly onStay: () => void;
}

function Leaving({ file, group, me, onSaveAgain, onStay }: LeavingProps) {
  const { dispatch, announce, nowLocal } = useApp();
  const { task, start } = useTask<PageData>();
  const [savedAs, setSavedAs] = useState('');
  const [isSafe, setSafe] = useState(false);
  const others = group.members.filter(({ email }) => email !== me.email);
  const isOnlyCoach = me.role === 'Coach' && !others.some(({ role }) => role === 'Coach');
  const save = () => {
    const name = words.fileName(nowLocal().slice(0, 10));
    saveFile(name, 'application/json;charset=utf-8', JSON.stringify(file, null, 1));
    setSavedAs(name);
  };
  const leave = () =>
    start(async () => {
      const page = await call('leaveGroup', marksOf(file));
      announce(words.left);
      dispatch({ type: 'page-read', page });
      return page;
    });
  const facts = [
    words.along(file),
    words.removed,
    words.stays,
    isOnlyCoach ? (others.length > 0 ? words.coach : words.lastCoach) : '',
    words.google,
  ];
  return (
    <Notice kind="info" title={words.title} takesFocus>
      <ul>
        {facts.filter(Boolean).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div class="row">
        <Button icon="file" look={savedAs === '' ? 'primary' : 'plain'} onClick={save}>
          {savedAs === '' ? words.save : words.saveAgain}
        </Button>
        <Button look="quiet" onClick={onStay}>
          {words.stay}
        </Button>
      </div>
      {savedAs !== '' && (
        <>
          <p role="status">{words.saved(savedAs)}</p>
          <p class="hint">{words.bringHint}</p>
          <Tick label={words.isSafe} isOn={isSafe} onChange={setSafe} />
          {task.status === 'failed' && (
            <>
              <Failure message={task.problem.message} />
              <div class="row">
                <Button onClick={onSaveAgain}>{words.gatherAgain}</Button>
              </div>
            </>
          )}
          <div class="row">
            <Button
              isDisabled={!isSafe}
              busy={task.status === 'busy' && words.leaving}
              onClick={leave}
            >
              {words.leave}
            </Button>
          </div>
        </>
      )}
    </Notice>
  );
}
