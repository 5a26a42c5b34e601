// Labelled inputs: label above, hint below it, the problem under the input, tied together for
// screen readers.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { fieldWords as words } from '#words/parts';

interface FrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly isOptional?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function FieldFrame({ id, label, hint, problem, isOptional, children }: FrameProps) {
  return (
    <div class="field">
      <label for={id}>
        {label}
        {isOptional && <span class="optional"> {words.optional}</span>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {problem && (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly isOptional?: boolean;
  readonly isRequired?: boolean;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'datetime-local' | 'number';
  readonly placeholder?: string;
  readonly min?: number;
  readonly max?: number;
  readonly autocomplete?: 'name' | 'off';
}

export function TextField(props: TextFieldProps) {
  const id = useId();
  return (
    <FieldFrame {...props} id={id}>
      <input
        id={id}
        // Preact ties each type to roles of its own; no role is given here, so any type is right.
        type={(props.type ?? 'text') as 'text'}
        value={props.value}
        required={props.isRequired ?? false}
        placeholder={props.placeholder}
        min={props.min}
        max={props.max}
        autocomplete={props.autocomplete ?? 'off'}
        aria-invalid={Boolean(props.problem)}
        aria-describedby={describedBy(id, props.hint, props.problem)}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

export interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly isOptional?: boolean;
  readonly rows?: number;
  readonly placeholder?: string;
}

/** Grows with its text. */
export function TextArea(props: TextAreaProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useGrowing(area, props.value);
  return (
    <FieldFrame {...props} id={id}>
      <textarea
        ref={area}
        id={id}
        rows={props.rows ?? 3}
        value={props.value}
        placeholder={props.placeholder}
        aria-invalid={Boolean(props.problem)}
        aria-describedby={describedBy(id, props.hint, props.problem)}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

/** Keeps a text area as high as its text. */
export function useGrowing(area: { current: HTMLTextAreaElement | null }, value: string): void {
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [area, value]);
}

export function describedBy(id: string, hint?: string, problem?: string): string | undefined {
  const ids = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
