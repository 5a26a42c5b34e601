// Takes in the file with which somebody left a group: read here, looked at, then brought into the sheet.
import { useId, useState } from 'preact/hooks';
import { bringWords as words } from '#words/settings-bring';
import type { BroughtRecords } from '../../../calls';
import { type RecordsFile, readRecordsText } from '../../../domain/leave/records-file';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { CallProblem, call } from '../../server';

/** Far more than 10,000 people take. */
const MOST_BYTES = 40_000_000;

interface Found {
  readonly file: RecordsFile;
  readonly unreadable: number;
  readonly plan: BroughtRecords;
}

export function BringRecords() {
  const { dispatch } = useApp();
  const id = useId();
  const looking = useTask<void>();
  const bringing = useTask<string>();
  const [found, setFound] = useState<Found | null>(null);
  const look = (chosen: File) => {
    bringing.reset();
    setFound(null);
    looking.start(async () => {
      if (chosen.size > MOST_BYTES) throw new CallProblem('bad-input', words.tooLarge);
      const read = readRecordsText(await chosen.text());
      if (!read.ok) throw new CallProblem('bad-input', words.problems[read.problem]);
      const { file, unreadable } = read;
      setFound({ file, unreadable, plan: await call('previewRecords', file) });
    });
  };
  const bring = ({ file }: Found) =>
    bringing.start(async () => {
      const done = await call('bringRecords', file);
      setFound(null);
      dispatch({ type: 'page-read', page: await call('readPage', 'settings') });
      return words.fresh(done);
    });
  return (
    <section class="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <p class="hint" id={`${id}-hint`}>
        {words.lead}
      </p>
      <div class="drop">
        <input
          id={id}
          class="unseen"
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) look(chosen);
            event.currentTarget.value = '';
          }}
        />
        <label for={id} class="button button-plain">
          {words.choose}
        </label>
      </div>
      {looking.task.status === 'busy' && <p role="status">{words.looking}</p>}
      {looking.task.status === 'failed' && <Failure message={looking.task.problem.message} />}
      {bringing.task.status === 'done' && (
        <Notice kind="done" takesFocus>
          <p>{words.done(bringing.task.value)}</p>
        </Notice>
      )}
      {found && (
        <Notice kind="info" title={words.found(found.plan.from)} takesFocus>
          <ul>
            {factsOf(found).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          {bringing.task.status === 'failed' && <Failure message={bringing.task.problem.message} />}
          <div class="row">
            <Button
              look="primary"
              busy={bringing.task.status === 'busy' && words.bringing}
              onClick={() => bring(found)}
            >
              {words.bring}
            </Button>
            <Button look="quiet" onClick={() => setFound(null)}>
              {words.cancel}
            </Button>
          </div>
        </Notice>
      )}
    </section>
  );
}

function factsOf({ plan, unreadable }: Found): readonly string[] {
  const { people, talks, answers, organizations, justMe, known, wins } = plan;
  const isNew = people + talks + answers + organizations + justMe > 0;
  return [
    isNew ? words.comeIn(words.fresh(plan)) : words.nothing,
    known > 0 ? words.known(known) : '',
    justMe > 0 ? words.justMe(justMe) : '',
    wins > 0 ? words.wins(wins) : '',
    unreadable > 0 ? words.unreadable(unreadable) : '',
  ].filter(Boolean);
}
