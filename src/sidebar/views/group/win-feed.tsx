// What members told each other, newest first; for a coach the open questions before all else, each
// with a place for the answer.
import { useState } from 'preact/hooks';
import { shareWords as words } from '#words/group-share';
import type { WinLine } from '../../../domain/group/group-state';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { TextArea } from '../../parts/field';
import { day } from '../../parts/local-time';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';

const MOST_AT_FIRST = 10;

export function WinFeed({
  wins,
  isCoach,
}: {
  readonly wins: readonly WinLine[];
  readonly isCoach: boolean;
}) {
  const [isWhole, setWhole] = useState(false);
  const waiting = isCoach ? wins.filter(isOpen) : [];
  const others = wins.filter((one) => !waiting.includes(one));
  const shown = isWhole ? others : others.slice(0, MOST_AT_FIRST);
  return (
    <>
      {waiting.length > 0 && (
        <section class="group-part">
          <h2>{words.openTitle(waiting.length)}</h2>
          <ul class="wins">
            {waiting.map((win) => (
              <Win key={win.id} win={win} isCoach />
            ))}
          </ul>
        </section>
      )}
      <section class="group-part">
        <h2>{words.feedTitle}</h2>
        {others.length === 0 && <p class="muted">{words.nothing}</p>}
        <ul class="wins">
          {shown.map((win) => (
            <Win key={win.id} win={win} isCoach={isCoach} />
          ))}
        </ul>
        {shown.length < others.length && (
          <Button look="quiet" onClick={() => setWhole(true)}>
            {words.more}
          </Button>
        )}
      </section>
    </>
  );
}

function isOpen({ kind, coachReply }: WinLine): boolean {
  return kind === 'Question' && coachReply === '';
}

function Win({ win, isCoach }: { readonly win: WinLine; readonly isCoach: boolean }) {
  return (
    <li class={`win win-${win.kind.toLowerCase()}`}>
      <p class="win-head">
        <span class="win-kind">{words.kinds[win.kind]}</span>
        <strong>{win.member}</strong>
        <span class="muted">{day(win.sharedAtLocal)}</span>
      </p>
      <p class="win-what">{win.what}</p>
      {win.about && <p class="hint">{words.about_(win.about)}</p>}
      {win.coachReply && (
        <p class="win-coachReply">
          <strong>{words.coachSays}</strong> {win.coachReply}
        </p>
      )}
      {isCoach && <Reply key={win.coachReply} win={win} />}
    </li>
  );
}

/** Open at once for a question that waits; folded where there is an answer or none is asked for. */
function Reply({ win }: { readonly win: WinLine }) {
  const { take } = useApp();
  const [isOpened, setOpened] = useState(isOpen(win));
  const [text, setText] = useState(win.coachReply);
  const { task, start } = useTask<void>();
  if (!isOpened) {
    return (
      <div class="row">
        <Button
          look="quiet"
          label={words.answerMember(win.coachReply ? words.change : words.answer, win.member)}
          onClick={() => setOpened(true)}
        >
          {win.coachReply ? words.change : words.answer}
        </Button>
      </div>
    );
  }
  return (
    <form
      class="win-form"
      onSubmit={(event) => {
        event.preventDefault();
        start(async () => take(await call('replyToWin', win.id, text)));
      }}
    >
      <TextArea label={words.coachReply} rows={2} value={text} onChange={setText} />
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <div class="row">
        <Button
          isSubmit
          label={words.answerMember(words.answer, win.member)}
          isDisabled={text.trim() === win.coachReply}
          busy={task.status === 'busy' && words.answering}
        >
          {words.answer}
        </Button>
      </div>
    </form>
  );
}
