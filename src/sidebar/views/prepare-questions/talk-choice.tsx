// Which talk is planned, when and where, and what about: mostly known already, so it is folded.
import { useState } from 'preact/hooks';
import { planWords as words } from '#words/prepare-questions';
import type { InterviewId } from '../../../domain/records';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Segments, Select } from '../../parts/choice';
import { TextField } from '../../parts/field';
import { Folded } from '../../parts/folded';
import { dayAndTime } from '../../parts/local-time';
import { Notice } from '../../parts/notice';
import { MomentField, PurposeField, talkOptions } from '../../parts/talk-inputs';
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
          options={[...talkOptions(talks, words.planned), { value: '', label: words.newTalk }]}
          onChange={(id) => change((before) => withTalk(before, id, source))}
        />
      )}
      <Folded
        title={words.talkTitle}
        says={words.talkSummary(dayAndTime(form.startsAtLocal), form.minutes, form.where)}
        isOpen={isOpenAtFirst}
      >
        <MomentField
          label={words.when}
          hint={words.whenHint}
          value={form.startsAtLocal}
          onChange={(startsAtLocal) => set({ startsAtLocal })}
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
        <PurposeField
          label={words.purpose}
          names={words.purposes}
          value={form.purpose}
          onChange={(purpose) => set({ purpose })}
        />
        <TextField
          label={words.about}
          isOptional
          value={form.about}
          onChange={(about) => set({ about })}
        />
      </Folded>
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
