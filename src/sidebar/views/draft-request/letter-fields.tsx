// The choices that the letter is filled from: only those that its template has a use for.

import { requestWords as words } from '#words/draft-request';
import { isAboutSomebody } from '../../../domain/letters/letter-uses';
import { fieldsNamedIn } from '../../../domain/letters/read-template';
import { CHANNELS, PURPOSES } from '../../../domain/records';
import { Segments, Select } from '../../parts/choice';
import { TextArea, TextField } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { AboutPerson } from './about-person';
import type { TemplateChoice } from './choose-template';
import { type LetterFacts, subjectOf } from './compose-letter';
import { LearnedField } from './learned-field';
import { PlannedTalk } from './planned-talk';
import type { RequestForm } from './request-form';

const MINUTES = [15, 20, 30];

export interface LetterFieldsProps {
  readonly form: RequestForm;
  readonly set: (part: Partial<RequestForm>) => void;
  readonly choice: TemplateChoice;
  readonly facts: LetterFacts;
}

export function LetterFields({ form, set, choice, facts }: LetterFieldsProps) {
  const { contact, settings } = facts;
  const { use } = form;
  const { subject = '', body = '' } = choice.chosen ?? {};
  const names = fieldsNamedIn(`${subject}\n${body}`);
  const isPlanned = use === 'Confirmation';
  return (
    <section class="stack">
      {isAboutSomebody(use) && (
        <AboutPerson use={use} facts={facts} onChange={(aboutId) => set({ aboutId })} />
      )}
      {isPlanned && <PlannedTalk facts={facts} />}
      {use === 'Request' && (
        <Segments
          label={words.purpose}
          value={form.purpose}
          options={PURPOSES.map((value) => ({ value, label: words.purposes[value] }))}
          onChange={(purpose) => set({ purpose, about: null })}
        />
      )}
      {names.has('purpose.subject') && (
        <TextField
          label={use === 'Request' ? words.about : words.purpose}
          hint={words.aboutHint}
          value={subjectOf(form, contact, settings)}
          onChange={(about) => set({ about })}
        />
      )}
      {names.has('why') && (
        <TextField
          label={words.why}
          hint={words.whyHint}
          value={form.why}
          onChange={(why) => set({ why })}
        />
      )}
      {names.has('interview.learned') && !isPlanned && (
        <LearnedField form={form} set={set} facts={facts} />
      )}
      {names.has('news') && (
        <TextArea
          label={words.news}
          hint={words.newsHint}
          rows={2}
          value={form.news}
          onChange={(news) => set({ news })}
        />
      )}
      {names.has('minutes') && !isPlanned && (
        <Segments
          label={words.minutes}
          value={String(form.minutes)}
          options={MINUTES.map((minutes) => ({
            value: String(minutes),
            label: words.minutesOf(minutes),
          }))}
          onChange={(minutes) => set({ minutes: Number(minutes) })}
        />
      )}
      <Segments
        label={words.channel}
        value={form.channel}
        options={CHANNELS.map((value) => ({ value, label: words.channels[value] }))}
        onChange={(channel) => set({ channel, templateName: null })}
      />
      <TemplateField choice={choice} set={set} />
    </section>
  );
}

function TemplateField({ choice, set }: Pick<LetterFieldsProps, 'choice' | 'set'>) {
  const { usable, chosen, broken, isBuiltIn } = choice;
  return (
    <>
      {usable.length > 1 && (
        <Select
          label={words.template}
          value={chosen?.name ?? ''}
          options={usable.map(({ name }) => ({ value: name, label: name }))}
          onChange={(templateName) => set({ templateName })}
        />
      )}
      {isBuiltIn && <p class="hint">{words.builtIn}</p>}
      {broken.length > 0 && (
        <Notice kind="warning" title={words.brokenTitle}>
          <ul>
            {broken.map(({ template, part, line, message }) => (
              <li key={`${template}${part}${line}${message}`}>
                {words.broken(template, part, line, message)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
