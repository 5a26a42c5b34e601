// Which talk it was, when, and what about: mostly known already, so it is folded to one line.

import { recordWords as words } from '#words/record-interview';
import type { ContactDetail } from '../../../calls';
import { type InterviewId, PURPOSES } from '../../../domain/records';
import { Segments, Select } from '../../parts/choice';
import { TextField } from '../../parts/field';
import { dayAndTime } from '../../parts/local-time';
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
            ...planned.map(({ id, about, startsAtLocal }) => ({
              value: id,
              label: words.planned(about, startsAtLocal && dayAndTime(startsAtLocal)),
            })),
            { value: '', label: words.newTalk },
            ...filed.map(({ id, about, startsAtLocal }) => ({
              value: id,
              label: words.correct(about, startsAtLocal && dayAndTime(startsAtLocal)),
            })),
          ]}
          onChange={(id) =>
            change((before) => withInterview({ ...before, isTouched: true }, contact, id))
          }
        />
      )}
      <details class="folded" open={hasProblem || undefined}>
        <summary>
          {words.talkTitle}
          <span class="summary-value">
            {words.talkSummary(
              form.startsAtLocal && dayAndTime(form.startsAtLocal),
              form.minutes,
              form.about,
            )}
          </span>
        </summary>
        <div class="stack">
          <TextField
            label={words.when}
            type="datetime-local"
            value={form.startsAtLocal}
            problem={problems.includes('when') ? words.whenProblem : undefined}
            onChange={(startsAtLocal) => set({ startsAtLocal: startsAtLocal.slice(0, 16) })}
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
          <Segments
            label={words.purpose}
            value={form.purpose}
            options={PURPOSES.map((value) => ({ value, label: words.purposes[value] }))}
            onChange={(purpose) => set({ purpose })}
          />
          <TextField label={words.about} value={form.about} onChange={(about) => set({ about })} />
          <TextField
            label={words.where}
            isOptional
            value={form.where}
            onChange={(where) => set({ where })}
          />
        </div>
      </details>
    </>
  );
}
