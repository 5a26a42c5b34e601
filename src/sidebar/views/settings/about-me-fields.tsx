// Who writes: what ends the letters, and what they say of the person.

import { settingsWords as words } from '#words/settings';
import type { Settings } from '../../../domain/settings';
import { TextArea, TextField } from '../../parts/field';

export type AboutMe = Pick<Settings, 'name' | 'introduction' | 'field' | 'signature'>;

export interface AboutMeFieldsProps {
  readonly value: AboutMe;
  /** Problems are shown once the person tried to go on. */
  readonly isTried: boolean;
  readonly onChange: (part: Partial<AboutMe>) => void;
}

export function AboutMeFields({ value, isTried, onChange }: AboutMeFieldsProps) {
  return (
    <>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={value.name}
        placeholder={words.namePlaceholder}
        isRequired
        autocomplete="name"
        problem={isTried && value.name.trim() === '' ? words.nameProblem : undefined}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        label={words.introduction}
        hint={words.introductionHint}
        value={value.introduction}
        onChange={(introduction) => onChange({ introduction })}
      />
      <TextField
        label={words.field}
        hint={words.fieldHint}
        value={value.field}
        onChange={(field) => onChange({ field })}
      />
      <TextArea
        label={words.signature}
        hint={words.signatureHint}
        isOptional
        rows={2}
        value={value.signature}
        onChange={(signature) => onChange({ signature })}
      />
    </>
  );
}

/** Ready to be saved. */
export function trimmed({ name, introduction, field, signature }: AboutMe): AboutMe {
  return {
    name: name.trim(),
    introduction: introduction.trim(),
    field: field.trim(),
    signature: signature.trim(),
  };
}
