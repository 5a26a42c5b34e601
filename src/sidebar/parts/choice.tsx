// Choosing one of a few: a dropdown, a row of segments, a tick, a switch.
import { useId } from 'preact/hooks';
import { FieldFrame } from './field';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly hint?: string | undefined;
  readonly isOptional?: boolean;
}

export function Select<T extends string>(props: ChoiceProps<T>) {
  const id = useId();
  return (
    <FieldFrame {...props} id={id}>
      <select
        id={id}
        aria-describedby={props.hint && `${id}-hint`}
        onChange={(event) => pick(props, event.currentTarget.value)}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Two to four short choices side by side: radio buttons that look like one control. */
export function Segments<T extends string>(
  props: ChoiceProps<T> & { readonly isLabelHidden?: boolean },
) {
  const name = useId();
  return (
    <fieldset class="field segments">
      <legend class={props.isLabelHidden ? 'unseen' : ''}>{props.label}</legend>
      {props.hint && <p class="hint">{props.hint}</p>}
      <div class="segment-row">
        {props.options.map(({ value, label }) => (
          <label key={value} class="segment">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export interface TickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly hint?: string | undefined;
}

export function Tick({ label, isOn, onChange, hint }: TickProps) {
  const id = useId();
  return (
    <div class="tick">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

function pick<T extends string>({ options, onChange }: ChoiceProps<T>, value: string): void {
  const option = options.find((one) => one.value === value);
  if (option) onChange(option.value);
}
