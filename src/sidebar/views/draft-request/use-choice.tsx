// What the letter is for.
import { LETTER_USES, type LetterUse } from '../../../domain/letters/letter-uses';
import { Select } from '../../parts/choice';
import { useWords } from './use-words';
import { requestWords as words } from './words';

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
