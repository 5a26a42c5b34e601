// For a coach: the sheets of members who work in one of their own, pasted as they come.
import { useMemo } from 'preact/hooks';
import { gatherWords as words } from '#words/group-own-sheets';
import type { GatheredSheet } from '../../../domain/group/group-state';
import { readSheetLinks } from '../../../domain/group/sheet-links';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { TextArea } from '../../parts/field';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';

export function GatherSheets({ gathered }: { readonly gathered: readonly GatheredSheet[] }) {
  const { take } = useApp();
  const [text, change] = useKept('group:sheets', () => '');
  const { task, start } = useTask<void>();
  const read = useMemo(
    () => readSheetLinks(text, new Set(gathered.map(({ key }) => key))),
    [text, gathered],
  );
  const gather = () =>
    start(async () => {
      take(await call('gatherSheets', read.sheets));
      change(() => '');
    });
  return (
    <details class="folded" open={text !== '' || gathered.length > 0}>
      <summary>{words.title}</summary>
      <div class="stack">
        <p class="hint">{words.lead}</p>
        <Gathered sheets={gathered} />
        <TextArea
          label={words.paste}
          hint={words.hint}
          placeholder={words.placeholder}
          rows={3}
          value={text}
          onChange={(next) => change(() => next)}
        />
        <p class="paste-summary" role="status">
          {text.trim() !== '' &&
            [
              words.understood(read.sheets.length),
              ...(read.again.length > 0 ? [words.again(read.again.length)] : []),
            ].join(' · ')}
        </p>
        {read.problems.length > 0 && (
          <Notice kind="warning" title={words.unclear}>
            <ul>
              {read.problems.map(({ line, problem }) => (
                <li key={`${line} ${problem}`}>{words.line(line, problem)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {read.sheets.length > 0 && (
          <ul class="pasted">
            {read.sheets.map(({ name, key }) => (
              <li key={key}>
                <span class="pasted-name">{name || words.noName}</span>
                <span class="hint">{key}</span>
              </li>
            ))}
          </ul>
        )}
        {task.status === 'failed' && <Failure message={task.problem.message} />}
        {task.status === 'done' && <p role="status">{words.done}</p>}
        <div class="row">
          <Button
            isDisabled={read.sheets.length === 0}
            busy={task.status === 'busy' && words.gathering}
            onClick={gather}
          >
            {words.gather(read.sheets.length)}
          </Button>
        </div>
      </div>
    </details>
  );
}

function Gathered({ sheets }: { readonly sheets: readonly GatheredSheet[] }) {
  if (sheets.length === 0) return null;
  const unread = sheets.filter(({ figures }) => figures === null);
  const told = words.states(sheets);
  return (
    <>
      {unread.length > 0 && (
        <Notice kind="warning" title={words.notYet(unread.length)}>
          <p>{unread.map(({ name }) => name).join(', ')}</p>
          <p>{words.allow}</p>
        </Notice>
      )}
      {told !== '' && <p class="hint">{told}</p>}
      <p class="hint">{words.remove}</p>
    </>
  );
}
