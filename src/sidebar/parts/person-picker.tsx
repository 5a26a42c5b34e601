// Finds one person among thousands as one types: the combobox pattern of the ARIA practices
// (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fieldWords, pickerWords } from '#words/parts';
import { labelOf } from '../../domain/choice-labels';
import type { PersonSummary } from '../../domain/summaries';
import { Icon } from './icon';
import { findPeople, type PersonIndex } from './person-index';

export interface PersonPickerProps {
  readonly label: string;
  readonly index: PersonIndex;
  readonly onPick: (person: PersonSummary) => void;
  readonly onCancel?: () => void;
  /** Given where a name that is in no row will do as well: hears of all that is typed. */
  readonly onType?: (text: string) => void;
  readonly text?: string;
  readonly takesFocus?: boolean;
  readonly isOptional?: boolean;
}

export function PersonPicker(props: PersonPickerProps) {
  const id = useId();
  const [typed, setTyped] = useState(props.text ?? '');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (props.takesFocus) input.current?.focus();
  }, [props.takesFocus]);
  const found = useMemo(() => findPeople(props.index, typed), [props.index, typed]);
  const text = props.text ?? typed;
  const isListed = isOpen && found.shown.length > 0;

  function type(value: string) {
    setTyped(value);
    setOpen(true);
    setActive(-1);
    props.onType?.(value);
  }

  function pick(person: PersonSummary | undefined) {
    if (!person) return;
    setTyped(props.onType ? person.name : '');
    setOpen(false);
    props.onPick(person);
  }

  function move(step: number) {
    const count = found.shown.length;
    if (count === 0) return;
    const next = active < 0 && step < 0 ? count - 1 : (active + step + count) % count;
    setOpen(true);
    setActive(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && isListed && (active >= 0 || !props.onType))
      pick(found.shown[Math.max(active, 0)]);
    else if (event.key === 'Escape' && isOpen) setOpen(false);
    else if (event.key === 'Escape' && props.onCancel) props.onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="field picker">
      <label for={id}>
        {props.label}
        {props.isOptional && <span class="optional"> {fieldWords.optional}</span>}
      </label>
      <div class="picker-input">
        <Icon name="search" />
        <input
          id={id}
          ref={input}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          placeholder={pickerWords.placeholder}
          value={text}
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isListed && active >= 0 ? `${id}-${active}` : undefined}
          onInput={(event) => type(event.currentTarget.value)}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        id={`${id}-list`}
        ref={list}
        class="picker-list"
        role="listbox"
        aria-label={props.label}
        hidden={!isListed}
      >
        {isListed &&
          found.shown.map((person, at) => (
            <PersonOption
              key={person.id}
              id={`${id}-${at}`}
              person={person}
              isActive={at === active}
              onPick={() => pick(person)}
            />
          ))}
      </div>
      <p class={isOpen ? 'picker-count' : 'unseen'} role="status">
        {isOpen && pickerWords.count(found.total, found.shown.length, typed.trim() !== '')}
      </p>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly person: PersonSummary;
  readonly isActive: boolean;
  readonly onPick: () => void;
}

function PersonOption({ id, person, isActive, onPick }: OptionProps) {
  const { name, email, organization, stage } = person;
  return (
    // The input keeps the focus and hears the keys; the mouse is all that is left for the option.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <span class="picker-name">{name || email}</span>
      <span class="picker-more">
        {[organization || email, labelOf(stage)].filter(Boolean).join(' · ')}
      </span>
    </div>
  );
}
