// A text to take along: shown as it is, with a button that copies it.
import { useId, useState } from 'preact/hooks';
import { welcomeWords as words } from '#words/group-set-up';
import { Button } from '../../parts/button';
import { copyText } from '../../parts/copy-text';
import { FieldFrame } from '../../parts/field';

export interface CopyTextBoxProps {
  readonly title: string;
  readonly text: string;
  readonly rows: number;
  readonly action: string;
}

export function CopyTextBox({ title, text, rows, action }: CopyTextBoxProps) {
  const [said, setSaid] = useState('');
  const id = useId();
  async function copy() {
    setSaid((await copyText(text)) ? words.copied : words.copyFailed);
  }
  return (
    <div class="copy-box">
      <FieldFrame id={id} label={title}>
        <textarea id={id} rows={rows} value={text} readOnly />
      </FieldFrame>
      <div class="row">
        <Button onClick={() => void copy()}>{action}</Button>
        <span class="hint" role="status">
          {said}
        </span>
      </div>
    </div>
  );
}
