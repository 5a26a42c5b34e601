// Ideas and facts that were given: a text of labelled lines, with a button for each label.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { recordWords as words } from '#words/record-interview';
import { Button } from '../../parts/button';
import { TextArea } from '../../parts/field';
import { Folded } from '../../parts/folded';

export interface HelpReceivedProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function HelpReceived({ value, onChange }: HelpReceivedProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isOpenAtFirst] = useState(value !== '');
  const isBegun = useRef(false);
  // What is typed next goes behind the label.
  useLayoutEffect(() => {
    if (!isBegun.current) return;
    isBegun.current = false;
    const area = box.current?.querySelector('textarea');
    area?.setSelectionRange(area.value.length, area.value.length);
  }, [value]);
  function begin(label: string) {
    isBegun.current = true;
    onChange(withLabel(value, label));
    box.current?.querySelector('textarea')?.focus();
  }
  return (
    <Folded title={words.helpTitle} says={value.trim()} isEcho isOpen={isOpenAtFirst}>
      <div ref={box} class="stack">
        <div class="row">
          {Object.values(words.helpLabels).map((label) => (
            <Button
              key={label}
              icon="add"
              label={words.helpLabelHint(label)}
              onClick={() => begin(label)}
            >
              {label}
            </Button>
          ))}
        </div>
        <TextArea label={words.help} isOptional rows={2} value={value} onChange={onChange} />
      </div>
    </Folded>
  );
}

/** A new line that begins with the label, unless the last one is just that. */
export function withLabel(text: string, label: string): string {
  const begun = `${label}: `;
  if (text.endsWith(begun)) return text;
  return `${text.trimEnd()}${text.trim() === '' ? '' : '\n'}${begun}`;
}
