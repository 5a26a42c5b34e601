// One line for one name after the other: Enter keeps it, Backspace in the empty line takes the last
// one back, and a pasted list becomes as many names as it has lines.
import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { brainstormWords as words } from '#words/add-people';
import { FieldFrame } from '../../parts/field';

export interface ThoughtFieldProps {
  readonly inputRef: Ref<HTMLInputElement>;
  readonly label: string;
  readonly value: string;
  /** What there is to say of the name that is typed, or ''. */
  readonly remark: string;
  readonly onType: (text: string) => void;
  readonly onEnter: () => void;
  readonly onTakeBack: () => void;
  readonly onPasteLines: (text: string) => void;
}

export function ThoughtField(props: ThoughtFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={props.label} hint={words.fieldHint}>
      <input
        id={id}
        ref={props.inputRef}
        type="text"
        autocomplete="off"
        enterkeyhint="enter"
        spellcheck={false}
        placeholder={words.placeholder}
        value={props.value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => props.onType(event.currentTarget.value)}
        onPaste={(event) => {
          const text = event.clipboardData?.getData('text/plain') ?? '';
          if (!/\S\s*[\n\r]+\s*\S/.test(text)) return;
          event.preventDefault();
          props.onPasteLines(text);
        }}
        onKeyDown={(event) => {
          // While an input method puts letters together, Enter belongs to it.
          if (event.isComposing) return;
          if (event.key === 'Enter') props.onEnter();
          else if (event.key === 'Backspace' && props.value === '') props.onTakeBack();
          else return;
          event.preventDefault();
        }}
      />
      <p class="remark" role="status">
        {props.remark}
      </p>
    </FieldFrame>
  );
}
