// What one took from a talk. Notes on the contact in front are at hand; those on somebody else are
// fetched only when the person asks for them: not everything is for the introducer's ears.

import { requestWords as words } from '#words/draft-request';
import type { ContactDetail } from '../../../calls';
import { clauseOf } from '../../../domain/letters/clause';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { TextArea } from '../../parts/field';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { type LetterFacts, notedOf, talkOf } from './compose-letter';
import type { RequestForm } from './request-form';

export interface LearnedFieldProps {
  readonly form: RequestForm;
  readonly set: (part: Partial<RequestForm>) => void;
  readonly facts: LetterFacts;
}

export function LearnedField({ form, set, facts }: LearnedFieldProps) {
  const { announce } = useApp();
  const { task, start } = useTask<ContactDetail>();
  const { about } = facts;
  const isThere = form.use === 'Thanks to the introducer';
  const talk = talkOf(form.use, facts);
  const canFetch = isThere && about !== null && talk?.hasLearned === true;
  const fetchNotes = (id: ContactDetail['id']) =>
    start(async () => {
      const person = await call('readContact', id);
      const notes = person.interviews.find((one) => one.id === talk?.id)?.learned ?? '';
      const learned = clauseOf(notes);
      if (learned === '') announce(words.noNotes);
      else set({ learned });
      return person;
    });
  return (
    <div class="field">
      <TextArea
        label={isThere ? words.learnedThere : words.learned}
        hint={isThere ? words.learnedThereHint : words.learnedHint}
        rows={2}
        value={form.learned ?? clauseOf(notedOf(form.use, facts))}
        onChange={(learned) => set({ learned })}
      />
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      {canFetch && (
        <Button
          look="quiet"
          busy={task.status === 'busy' && words.takingNotes}
          onClick={() => fetchNotes(about.id)}
        >
          {words.useNotes}
        </Button>
      )}
    </div>
  );
}
