// The fields of one person: those that one knows at once, the others folded away.

import { addWords as words } from '#words/add-people';
import { labelOf } from '../../../domain/choice-labels';
import { KINDS, type NewPerson } from '../../../domain/records';
import { Select } from '../../parts/choice';
import { TextArea, TextField } from '../../parts/field';
import type { PersonIndex } from '../../parts/person-index';
import { PersonPicker } from '../../parts/person-picker';

export interface PersonFieldsProps {
  readonly person: NewPerson;
  readonly set: (part: Partial<NewPerson>) => void;
  readonly index: PersonIndex;
  readonly nameProblem: string | undefined;
  readonly emailProblem: string | undefined;
  readonly isAllShown: boolean;
  readonly phoneHint: string | undefined;
}

export function PersonFields(props: PersonFieldsProps) {
  const { person, set, index, nameProblem, emailProblem, isAllShown, phoneHint } = props;
  return (
    <>
      <TextField
        label={words.name}
        isRequired
        value={person.name}
        problem={nameProblem}
        onChange={(name) => set({ name })}
      />
      <TextField
        label={words.email}
        type="email"
        isOptional
        value={person.email}
        problem={emailProblem}
        onChange={(email) => set({ email })}
      />
      <TextField
        label={words.organization}
        isOptional
        value={person.organization}
        onChange={(organization) => set({ organization })}
      />
      <TextField
        label={words.title}
        isOptional
        value={person.title}
        onChange={(title) => set({ title })}
      />
      <Select
        label={words.kind}
        isOptional
        value={person.kind}
        options={[
          { value: '', label: words.noKind },
          ...KINDS.map((kind) => ({ value: kind, label: labelOf(kind) })),
        ]}
        onChange={(kind) => set({ kind })}
      />
      <PersonPicker
        label={words.introducedBy}
        isOptional
        index={index}
        text={person.introducedBy}
        onType={(introducedBy) => set({ introducedBy })}
        onPick={({ name }) => set({ introducedBy: name })}
      />
      <details class="folded" open={isAllShown}>
        <summary>{words.more}</summary>
        <div class="stack">
          <TextField
            label={words.phone}
            type="tel"
            hint={phoneHint}
            value={person.phone}
            onChange={(phone) => set({ phone })}
          />
          <TextField
            label={words.association}
            value={person.association}
            onChange={(association) => set({ association })}
          />
          <TextField
            label={words.field}
            value={person.field}
            onChange={(field) => set({ field })}
          />
          <TextField
            label={words.linkedIn}
            type="url"
            value={person.linkedIn}
            onChange={(linkedIn) => set({ linkedIn })}
          />
          <TextArea label={words.notes} value={person.notes} onChange={(notes) => set({ notes })} />
        </div>
      </details>
    </>
  );
}
