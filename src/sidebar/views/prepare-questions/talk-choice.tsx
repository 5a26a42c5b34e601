// Which talk is planned, when and where, and what about: mostly known already, so it is folded.
import { useState } from 'preact/hooks';
import { planWords as words } from '#words/prepare-questions';
import { type InterviewId, PURPOSES } from '../../../domain/records';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Segments, Select } from '../../parts/choice';
import { TextField } from '../../parts/field';
import { dayAndTime } from '../../parts/local-time';
import { Notice } from '../../parts/notice';
import { type PlanForm, type PlanSource, plannedTalks, withDetails, withTalk } from './plan-form';

/** What people ask for: https://career.berkeley.edu and others name 15 to 30; lunch takes longer. */
const LENGTHS = [15, 20, 30, 45];

export interface TalkChoiceProps {
  readonly form: PlanForm;
  readonly source: PlanSource;
  readonly change: (next: (form: PlanForm) => PlanForm) => void;
}

export function TalkChoice({ form, source, change }: TalkChoiceProps) {
  const { open } = useApp();
  const [isOpenAtFirst] = useState(form.startsAtLocal === '');
  const set = (part: Parameters<typeof withDetails>[1]) =>
    change((before) => withDetails(before, part, source));
  const planned = plannedTalks(source);
  const current = source.contact.interviews.find(({ id }) => id === form.interviewId);
  const talks = !current || planned.includes(current) ? planned : [current, ...planned];
  const isPast = form.startsAtLocal !== '' && form.startsAtLocal < source.nowLocal;
  const lengths = LENGTHS.includes(form.minutes)
    ? LENGTHS
    : [...LENGTHS, form.minutes].sort(byNumber);
  return (
    <>
      {talks.length > 0 && (
        <Select<InterviewId | ''>
          label={words.which}
          value={form.interviewId}
          options={[
            ...talks.map(({ id, about, startsAtLocal }) => ({
              value: id,
              label: words.planned(about, startsAtLocal && dayAndTime(startsAtLocal)),
            })),
            { value: '', label: words.newTalk },
          ]}
          onChange={(id) => change((before) => withTalk(before, id, source))}
        />
      )}
      <details class="folded" open={isOpenAtFirst}>
        <summary>
          {words.talkTitle}
          <span class="summary-value">
            {words.talkSummary(
              form.startsAtLocal && dayAndTime(form.startsAtLocal),
              form.minutes,
              form.where,
            )}
          </span>
        </summary>
        <div class="stack">
          <TextField
            label={words.when}
            hint={words.whenHint}
            type="datetime-local"
            value={form.startsAtLocal}
            onChange={(startsAtLocal) => set({ startsAtLocal: startsAtLocal.slice(0, 16) })}
          />
          <TextField
            label={words.where}
            isOptional
            placeholder={words.wherePlaceholder}
            value={form.where}
            onChange={(where) => set({ where })}
          />
          <Segments
            label={words.length}
            value={String(form.minutes)}
            options={lengths.map((length) => ({ value: String(length), label: String(length) }))}
            onChange={(length) => set({ minutes: Number(length) })}
          />
          <Segments
            label={words.purpose}
            value={form.purpose}
            options={PURPOSES.map((value) => ({ value, label: words.purposes[value] }))}
            onChange={(purpose) => set({ purpose })}
          />
          <TextField
            label={words.about}
            isOptional
            value={form.about}
            onChange={(about) => set({ about })}
          />
        </div>
      </details>
      {isPast && (
        <Notice kind="info">
          <p>{words.isPast}</p>
          <Button
            onClick={() =>
              open('record-interview', {
                contactId: source.contact.id,
                ...(form.interviewId ? { interviewId: form.interviewId } : {}),
              })
            }
          >
            {words.record}
          </Button>
        </Notice>
      )}
    </>
  );
}

function byNumber(one: number, other: number): number {
  return one - other;
}
