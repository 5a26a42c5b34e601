// Check this sheet: each thing that can go wrong, how it stands, what to do, and a report to copy.
import { useEffect, useState } from 'preact/hooks';
import { checkWords as words } from '#words/help-check';
import { checkSheet, reportOf } from '../../../domain/check-sheet/check-sheet';
import type { PageFacts, SheetFacts } from '../../../domain/check-sheet/facts';
import { useApp } from '../../app-context';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { CheckLines } from './check-lines';
import { CheckReport } from './check-report';

interface Checked {
  readonly facts: SheetFacts;
  readonly page: PageFacts;
}

export function CheckSheet() {
  const { dispatch } = useApp();
  const { task, start } = useTask<void>();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [isAgain, setAgain] = useState(false);
  const [isMending, setMending] = useState(false);
  const check = async () => {
    const facts = await call('checkSheet');
    const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    setChecked({ facts, page: { browserZone, now: new Date() } });
  };
  const checkAgain = () => {
    setAgain(true);
    setMending(false);
    start(check);
  };
  const setUp = () => {
    setAgain(true);
    setMending(true);
    start(async () => {
      dispatch({ type: 'page-read', page: await call('setUpSheetFromPage') });
      await check();
    });
  };
  useEffect(() => {
    start(check);
  }, []);

  const isBusy = task.status === 'busy';
  const lines = checked && checkSheet(checked.facts, checked.page);
  const count = (level: string) => lines?.filter((line) => line.level === level).length ?? 0;
  const isFine = count('fine') === lines?.length;
  return (
    <div class="stack">
      <p class="lead">{words.lead}</p>
      {lines === null && isBusy && <p role="status">{words.checking}</p>}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      {checked && lines && (
        <>
          {task.status === 'done' && (
            <Notice kind={isFine ? 'done' : 'info'} takesFocus={isAgain}>
              <p>{isFine ? words.allFine : words.summary(count('broken'), count('look'))}</p>
            </Notice>
          )}
          <CheckLines
            lines={lines}
            allowUrl={checked.facts.allowUrl}
            settingUp={isBusy && isMending && words.settingUp}
            onSetUp={setUp}
          />
          <CheckReport
            text={reportOf(lines, checked.facts, checked.page)}
            version={checked.facts.version}
          />
        </>
      )}
      {/* The first look begins by itself: there is nothing to press meanwhile. */}
      {(lines !== null || task.status === 'failed') && (
        <ActionBar>
          <Button
            look={isFine || lines === null ? 'primary' : 'plain'}
            busy={isBusy && !isMending && words.checking}
            onClick={checkAgain}
          >
            {words.again}
          </Button>
        </ActionBar>
      )}
    </div>
  );
}
