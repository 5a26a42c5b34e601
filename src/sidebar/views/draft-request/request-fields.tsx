// The choices that the letter is filled from.
import type { ContactDetail } from '../../../calls';
import { CHANNELS, PURPOSES } from '../../../domain/records';
import type { Settings } from '../../../domain/settings';
import { Segments, Select } from '../../parts/choice';
import { TextField } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { type RequestForm, suggestedAbout, type TemplateChoice } from './request-form';
import { requestWords as words } from './words';

const MINUTES = [15, 20, 30];

export interface RequestFieldsProps {
  readonly form: RequestForm;
  readonly set: (part: Partial<RequestForm>) => void;
  readonly choice: TemplateChoice;
  readonly contact: ContactDetail;
  readonly settings: Settings;
}

export function RequestFields({ form, set, choice, contact, settings }: RequestFieldsProps) {
  return (
    <section class="stack">
      <Segments
        label={words.purpose}
        value={form.purpose}
        options={PURPOSES.map((value) => ({ value, label: words.purposes[value] }))}
        onChange={(purpose) => set({ purpose, about: null })}
      />
      <TextField
        label={words.about}
        hint={words.aboutHint}
        value={form.about ?? suggestedAbout(form.purpose, contact, settings)}
        onChange={(about) => set({ about })}
      />
      <TextField
        label={words.why}
        hint={words.whyHint}
        value={form.why}
        onChange={(why) => set({ why })}
      />
      <Segments
        label={words.minutes}
        value={String(form.minutes)}
        options={MINUTES.map((minutes) => ({
          value: String(minutes),
          label: words.minutesOf(minutes),
        }))}
        onChange={(minutes) => set({ minutes: Number(minutes) })}
      />
      <Segments
        label={words.channel}
        value={form.channel}
        options={CHANNELS.map((value) => ({ value, label: words.channels[value] }))}
        onChange={(channel) => set({ channel, templateName: null })}
      />
      {choice.usable.length > 0 ? (
        <Select
          label={words.template}
          value={choice.chosen?.name ?? ''}
          options={choice.usable.map(({ name }) => ({ value: name, label: name }))}
          onChange={(templateName) => set({ templateName })}
        />
      ) : (
        <Notice kind="info">
          <p>{words.noTemplate}</p>
        </Notice>
      )}
      {choice.broken.length > 0 && (
        <Notice kind="warning" title={words.brokenTitle}>
          <ul>
            {choice.broken.map(({ template, part, line, message }) => (
              <li key={`${template}${part}${line}${message}`}>
                {words.broken(template, part, line, message)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}
