// What was agreed: the name, the card, the résumé.

import { recordWords as words } from '#words/record-interview';
import { labelOf } from '../../../domain/choice-labels';
import type { MentionPermission } from '../../../domain/records';
import { Segments, Tick } from '../../parts/choice';
import type { RecordForm } from './record-form';

const ANSWERS = ['Yes', 'No', 'Not asked'] as const;

export interface AgreedFieldsProps {
  /** What the contact had said before this talk. */
  readonly known: MentionPermission;
  readonly form: RecordForm;
  readonly set: (part: Partial<RecordForm>) => void;
}

export function AgreedFields({ form, set, known }: AgreedFieldsProps) {
  return (
    <>
      <Segments
        label={words.mention}
        hint={known === 'Not asked' ? words.mentionHint : words.mentionKnown(labelOf(known))}
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
