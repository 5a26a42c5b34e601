// What the letter is for.

import { requestWords as words } from '#words/draft-request';
import { useWords } from '#words/draft-request-uses';
import { LETTER_USES, type LetterUse } from '../../../domain/letters/letter-uses';
import { Select } from '../../parts/choice';

export interface UseChoiceProps {
  readonly use: LetterUse;
  readonly onChange: (use: LetterUse) => void;
}

export function UseChoice({ use, onChange }: UseChoiceProps) {
  return (
    <Select
      label={words.use}
      hint={useWords[use].lead}
      value={use}
      options={LETTER_USES.map((value) => ({ value, label: useWords[value].label }))}
      onChange={onChange}
    />
  );
}
