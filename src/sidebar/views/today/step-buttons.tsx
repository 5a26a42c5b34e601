// What can be pressed on a card: a button that does something, one that folds out a few others.
import type { ComponentChildren } from 'preact';
import { todayWords as words } from '#words/today';
import type { SheetChange } from '../../../calls';
import { useApp } from '../../app-context';
import { Button, LinkButton } from '../../parts/button';
import { Icon } from '../../parts/icon';
import type { Doing } from './step-doing';

export interface DoButtonProps {
  readonly doing: Doing;
  /** Whom it is about: there are many buttons of one name on the page. */
  readonly name: string;
  readonly look: 'primary' | 'plain' | 'quiet';
  /** The label of the button that was pressed and waits. */
  readonly busyLabel: string;
  readonly run: (label: string, work: () => Promise<SheetChange>) => void;
}

export function DoButton({ doing, name, look, busyLabel, run }: DoButtonProps) {
  const { open } = useApp();
  const { label } = doing;
  if ('href' in doing) {
    return (
      <LinkButton href={doing.href} look={look === 'quiet' ? 'plain' : look}>
        {label}
        <span class="unseen">: {name}</span>
      </LinkButton>
    );
  }
  return (
    <Button
      look={look}
      label={words.about(label, name)}
      busy={busyLabel === label && words.saving}
      onClick={() => ('view' in doing ? open(doing.view, doing.errand) : run(label, doing.call))}
    >
      {label}
    </Button>
  );
}

export interface FoldProps {
  readonly label: string;
  readonly name: string;
  readonly isOpen: boolean;
  /** The id of what it folds out. */
  readonly controls: string;
  readonly onClick: () => void;
}

export function Fold({ label, name, isOpen, controls, onClick }: FoldProps) {
  return (
    <button
      type="button"
      class="button button-quiet step-fold"
      aria-expanded={isOpen}
      aria-controls={controls}
      aria-label={words.about(label, name)}
      onClick={onClick}
    >
      <span>{label}</span>
      <Icon name="chevron" />
    </button>
  );
}

export interface ChoicesProps {
  readonly id: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

export function Choices({ id, title, isOpen, children }: ChoicesProps) {
  return (
    <fieldset id={id} class="step-panel" hidden={!isOpen}>
      <legend>{title}</legend>
      {isOpen && <div class="step-choices">{children}</div>}
    </fieldset>
  );
}
