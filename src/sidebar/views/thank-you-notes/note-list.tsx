// The notes, one card each, with what can be said of them.
import type { SheetChange, ThankYouLine } from '../../../calls';
import { Button, LinkButton } from '../../parts/button';
import { dayAndTime } from '../../parts/local-time';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { marksFor } from './marks';
import { thankYouWords as words } from './words';

export interface NoteListProps {
  readonly notes: readonly ThankYouLine[];
  readonly onChange: (change: SheetChange) => void;
}

export function NoteList({ notes, onChange }: NoteListProps) {
  return (
    <ul class="note-list">
      {notes.map((note) => (
        <li key={note.interviewId} class="card">
          <Note note={note} onChange={onChange} />
        </li>
      ))}
    </ul>
  );
}

function Note({
  note,
  onChange,
}: {
  readonly note: ThankYouLine;
  readonly onChange: (change: SheetChange) => void;
}) {
  const { task, start } = useTask<void>();
  const isWaiting = note.state === 'Due' || note.state === 'Not due';
  return (
    <>
      <p class="card-name">
        {note.contactName}{' '}
        <span class={`stage note-${note.state.toLowerCase().replace(' ', '-')}`}>
          {words.states[note.state]}
        </span>
      </p>
      {note.isLate && isWaiting ? (
        <p class="late">{words.late}</p>
      ) : (
        isWaiting && note.dueLocal && <p class="muted">{words.due(dayAndTime(note.dueLocal))}</p>
      )}
      {note.problem && <p class="note-problem">{note.problem}</p>}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <div class="row">
        {note.draftUrl && <LinkButton href={note.draftUrl}>{words.openDraft}</LinkButton>}
        {marksFor(note).map((mark) => (
          <Button
            key={mark}
            look="quiet"
            label={words.of(words.marks[mark], note.contactName)}
            busy={task.status === 'busy' && words.turning}
            onClick={() =>
              start(async () => onChange(await call('markThankYou', note.interviewId, mark)))
            }
          >
            {words.marks[mark]}
          </Button>
        ))}
      </div>
    </>
  );
}
