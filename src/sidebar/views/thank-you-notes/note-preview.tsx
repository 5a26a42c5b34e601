// A note as it would be drafted now, and what it still lacks. It needs the notes of the talk, which
// the page has for the contact in front: for others they are fetched when the preview is opened.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { thankYouWords as words } from '#words/thank-you-notes';
import type { ContactDetail, ThankYouLine } from '../../../calls';
import { fieldNamed } from '../../../domain/letters/field-names';
import { dayInLetter } from '../../../domain/letters/letter-dates';
import { composeThankYou } from '../../../domain/letters/thank-you';
import type { ContactId } from '../../../domain/records';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';

export interface NotePreviewProps {
  readonly note: ThankYouLine;
  readonly contactId: ContactId;
}

export function NotePreview({ note, contactId }: NotePreviewProps) {
  const { state, choose } = useApp();
  const { task, start } = useTask<void>();
  const [isOpen, setOpen] = useState(false);
  const [contact, setContact] = useState<ContactDetail | null>(null);
  const inFront = state.contact?.id === contactId ? state.contact : null;
  useEffect(() => {
    // Kept, so that the text stays when the next one is opened.
    if (inFront) setContact(inFront);
  }, [inFront]);
  const known = inFront ?? contact;
  return (
    <details
      class="note-preview"
      onToggle={(event) => {
        const { open } = event.currentTarget;
        setOpen(open);
        if (open && known === null) start(() => choose(contactId));
      }}
    >
      <summary aria-label={words.of(words.preview, note.contactName)}>{words.preview}</summary>
      {isOpen && known && <Text note={note} contact={known} />}
      {isOpen && !known && task.status === 'busy' && <p role="status">{words.fetching}</p>}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
    </details>
  );
}

function Text({ note, contact }: { readonly note: ThankYouLine; readonly contact: ContactDetail }) {
  const { state, open } = useApp();
  const { page, people } = state;
  const talk = contact.interviews.find(({ id }) => id === note.interviewId);
  const composed = useMemo(() => {
    if (!talk) return { problem: words.talkGone };
    return composeThankYou({
      contact,
      interview: { ...talk, dateText: dayInLetter(talk.startsAtLocal) },
      referralsReceived: people.filter((one) => one.introducedBy === contact.name).length,
      settings: page.settings,
      templates: page.templates,
    });
  }, [contact, talk, people, page]);
  if ('problem' in composed) return <p class="note-problem">{composed.problem}</p>;
  const { subject, body, lack, missing, templateName } = composed;
  const prompts = missing
    .filter((name) => name !== 'interview.learned')
    .map((name) => fieldNamed(name)?.prompt ?? name);
  return (
    <div class="stack note-text">
      <p class="note-body">
        <strong>{subject}</strong>
        {`\n\n${body}`}
      </p>
      {lack && lack !== 'nothing-learned' && <p class="late">{words.lacks[lack](templateName)}</p>}
      {lack === 'too-general' && (
        <div class="row">
          <Button
            onClick={() =>
              open('record-interview', { contactId: contact.id, interviewId: note.interviewId })
            }
          >
            {words.addLearned}
          </Button>
        </div>
      )}
      {prompts.length > 0 && <p class="late">{words.prompts(prompts)}</p>}
      <p class="hint">{words.templateName(templateName)}</p>
    </div>
  );
}
