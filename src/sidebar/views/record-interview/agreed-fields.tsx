// What was agreed: the name, the card, the résumé.
import { Segments, Tick } from '../../parts/choice';
import type { RecordForm } from './record-form';
import { recordWords as words } from './words';

const ANSWERS = ['Yes', 'No', 'Not asked'] as const;

export interface AgreedFieldsProps {
  readonly form: RecordForm;
  readonly set: (part: Partial<RecordForm>) => void;
}

export function AgreedFields({ form, set }: AgreedFieldsProps) {
  return (
    <>
      <Segments
        label={words.mention}
        hint={words.mentionHint}
        value={form.mayMention}
        options={ANSWERS.map((value) => ({ value, label: words.mentionOptions[value] }))}
        onChange={(mayMention) => set({ mayMention })}
      />
      <Tick
        label={words.card}
        isOn={form.hasBusinessCard}
        onChange={(hasBusinessCard) => set({ hasBusinessCard })}
      />
      <Tick
        label={words.resume}
        isOn={form.resumeAskedFor}
        onChange={(resumeAskedFor) => set({ resumeAskedFor })}
      />
    </>
  );
}
