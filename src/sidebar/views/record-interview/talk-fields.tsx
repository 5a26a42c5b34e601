// Which talk it was, when, and what about: mostly known already, so it is folded to one line.
import { recordWords as words } from '#words/record-interview';
import type { ContactDetail } from '../../../calls';
import type { InterviewId } from '../../../domain/records';
import { Select } from '../../parts/choice';
import { TextField } from '../../parts/field';
import { Folded } from '../../parts/folded';
import { dayAndTime } from '../../parts/local-time';
import { MomentField, PurposeField, talkOptions } from '../../parts/talk-inputs';
import {
  filedInterviews,
  plannedInterviews,
  type RecordForm,
  type RecordProblem,
  withInterview,
} from './record-form';

export interface TalkFieldsProps {
  readonly form: RecordForm;
  readonly set: (part: Partial<RecordForm>) => void;
  readonly change: (next: (form: RecordForm) => RecordForm) => void;
  readonly contact: ContactDetail;
  readonly problems: readonly RecordProblem[];
}

export function TalkFields({ form, set, change, contact, problems }: TalkFieldsProps) {
  const planned = plannedInterviews(contact);
  const filed = filedInterviews(contact);
  const hasProblem = problems.includes('when') || problems.includes('minutes');
  return (
    <>
      {planned.length + filed.length > 0 && (
        <Select<InterviewId | ''>
          label={words.which}
          value={form.interviewId}
          options={[
            ...talkOptions(planned, words.planned),
            { value: '', label: words.newTalk },
            ...talkOptions(filed, words.correct),
          ]}
          onChange={(id) =>
            change((before) => withInterview({ ...before, isTouched: true }, contact, id))
          }
        />
      )}
      <Folded
        title={words.talkTitle}
        says={words.talkSummary(dayAndTime(form.startsAtLocal), form.minutes, form.about)}
        isOpen={hasProblem || undefined}
      >
        <MomentField
          label={words.when}
          value={form.startsAtLocal}
          problem={problems.includes('when') ? words.whenProblem : undefined}
          onChange={(startsAtLocal) => set({ startsAtLocal })}
        />
        <TextField
          label={words.minutes}
          type="number"
          min={1}
          max={999}
          value={form.minutes}
          problem={problems.includes('minutes') ? words.minutesProblem : undefined}
          onChange={(minutes) => set({ minutes })}
        />
        <PurposeField
          label={words.purpose}
          names={words.purposes}
          value={form.purpose}
          onChange={(purpose) => set({ purpose })}
        />
        <TextField label={words.about} value={form.about} onChange={(about) => set({ about })} />
        <TextField
          label={words.where}
          isOptional
          value={form.where}
          onChange={(where) => set({ where })}
        />
      </Folded>
    </>
  );
}
