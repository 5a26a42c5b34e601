// The questions that were prepared, each with room for what was said to it.
import { recordWords as words } from '#words/record-interview';
import { TextArea } from '../../parts/field';
import { Folded } from '../../parts/folded';
import type { AnswerRow } from './record-form';

export interface AnswerRowsProps {
  readonly rows: readonly AnswerRow[];
  readonly onChange: (rows: readonly AnswerRow[]) => void;
}

export function AnswerRows({ rows, onChange }: AnswerRowsProps) {
  if (rows.length === 0) return null;
  const written = rows.filter(({ answer }) => answer.trim() !== '').length;
  return (
    <Folded title={words.answersTitle} says={words.answersSummary(written, rows.length)}>
      <p class="hint">{words.answersHint}</p>
      {rows.map((row) => (
        <TextArea
          key={row.question}
          label={row.question}
          rows={1}
          value={row.answer}
          onChange={(answer) =>
            onChange(rows.map((one) => (one === row ? { ...one, answer } : one)))
          }
        />
      ))}
    </Folded>
  );
}
