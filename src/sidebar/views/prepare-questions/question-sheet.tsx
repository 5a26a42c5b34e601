// The sheet of paper for the talk: who, when, where, and the questions with room for notes. It shows
// in print only.

import { planWords as words } from '#words/prepare-questions';
import type { ContactDetail } from '../../../calls';
import { dayAndTime } from '../../parts/local-time';
import { type PlanForm, textsOf } from './plan-form';

export interface QuestionSheetProps {
  readonly form: PlanForm;
  readonly contact: ContactDetail;
}

export function QuestionSheet({ form, contact }: QuestionSheetProps) {
  const { startsAtLocal, minutes, where, about } = form;
  const when = dayAndTime(startsAtLocal);
  const facts = [
    [words.sheetWhen, [when, words.sheetLength(minutes)].filter(Boolean).join(' · ')],
    [words.sheetWhere, where],
    [words.sheetAbout, about],
  ] as const;
  return (
    <section class="question-sheet" aria-hidden="true">
      <h2 dir="auto">{contact.name}</h2>
      <p dir="auto">{[contact.title, contact.organization].filter(Boolean).join(' · ')}</p>
      <dl>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
      <ol>
        {textsOf(form).map((text) => (
          <li key={text}>
            <p dir="auto">{text}</p>
            <NoteLines />
          </li>
        ))}
      </ol>
      <h3>{words.sheetNames}</h3>
      <NoteLines />
    </section>
  );
}

/** Lines to write on. */
function NoteLines() {
  return (
    <>
      <div class="note-line" />
      <div class="note-line" />
      <div class="note-line" />
    </>
  );
}
