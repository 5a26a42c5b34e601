// The notes, one card each, with what can be said of them.

import { thankYouWords as words } from '#words/thank-you-notes';
import type { SheetChange, ThankYouLine } from '../../../calls';
import { useApp } from '../../app-context';
import { Button, LinkButton } from '../../parts/button';
import { dayAndTime } from '../../parts/local-time';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { type Mark, marksFor } from './marks';
import { NotePreview } from './note-preview';

export interface NoteListProps {
  readonly notes: readonly ThankYouLine[];
  readonly onMarked: (note: ThankYouLine, mark: Mark, change: SheetChange) => void;
}

export function NoteList({ notes, onMarked }: NoteListProps) {
  return (
    <ul class="note-list">
      {notes.map((note) => (
        <li key={note.interviewId} class="card">
          <Note note={note} onMarked={onMarked} />
        </li>
      ))}
    </ul>
  );
}

interface NoteProps extends Pick<NoteListProps, 'onMarked'> {
  readonly note: ThankYouLine;
}

function Note({ note, onMarked }: NoteProps) {
  const { task, start } = useTask<void>();
  const isWaiting = note.state === 'Due' || note.state === 'Not due';
  const isToDraft = isWaiting || note.state === 'Needs attention';
  const mark = (to: Mark) =>
    start(async () =>
      onMarked(note, to, await call('markThankYou', note.interviewId, to, note.problem)),
    );
  return (
    <>
      <p class="card-name">
        {note.contactName}{' '}
        <span class={`stage note-${note.state.toLowerCase().replace(' ', '-')}`}>
          {words.states[note.state]}
        </span>
      </p>
      {note.isLate ? (
        <p class="late">{words.late}</p>
      ) : (
        isWaiting && note.dueLocal && <p class="muted">{words.due(dayAndTime(note.dueLocal))}</p>
      )}
      {note.problem && <p class="note-problem">{note.problem}</p>}
      {isToDraft && <WhatItLacks note={note} />}
      {isToDraft && note.contactId !== '' && <NotePreview note={note} contactId={note.contactId} />}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <div class="row">
        {note.draftUrl && <LinkButton href={note.draftUrl}>{words.openDraft}</LinkButton>}
        {marksFor(note).map((one) => (
          <Button
            key={one}
            look="quiet"
            label={words.of(words.marks[one], note.contactName)}
            busy={task.status === 'busy' && words.turning}
            onClick={() => mark(one)}
          >
            {words.marks[one]}
          </Button>
        ))}
      </div>
    </>
  );
}

/** Without an address no draft can be made. With nothing learned the note would come with a gap. */
function WhatItLacks({ note }: { readonly note: ThankYouLine }) {
  const { state, open } = useApp();
  const person = state.people.find(({ id }) => id === note.contactId);
  if (person?.email === '' && note.problem === '')
    return <p class="note-lacks">{words.noAddress}</p>;
  const talk = state.talks.find(({ id }) => id === note.interviewId);
  if (!talk || talk.hasLearned) return null;
  const { contactId, interviewId } = note;
  return (
    <div class="note-lacks">
      <p>{words.nothingLearned}</p>
      {contactId !== '' && (
        <Button
          label={words.of(words.addLearned, note.contactName)}
          onClick={() => open('record-interview', { contactId, interviewId })}
        >
          {words.addLearned}
        </Button>
      )}
    </div>
  );
}
