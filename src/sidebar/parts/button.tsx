// Buttons. A busy button keeps its place and its focus, says what it does, and ignores clicks.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

export interface ButtonProps {
  /** Left out where the icon says it all: then `label` says it in words. */
  readonly children?: ComponentChildren;
  readonly onClick?: () => void;
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly icon?: IconName;
  readonly isSubmit?: boolean;
  /** What is going on, such as "Adding…"; the button waits meanwhile. */
  readonly busy?: string | false;
  readonly isDisabled?: boolean;
  /** The id of a text that says why it is disabled, or more about it. */
  readonly describedBy?: string;
  /** For screen readers, where the words on the button alone do not say what it is about. */
  readonly label?: string;
}

export function Button(props: ButtonProps) {
  const { look = 'plain', busy = false, isDisabled = false } = props;
  const isOff = isDisabled || busy !== false;
  // Not `disabled`: a button that is off can still be reached, so that its reason is heard.
  return (
    <button
      type={props.isSubmit ? 'submit' : 'button'}
      class={`button button-${look}`}
      aria-disabled={isOff}
      aria-busy={busy !== false}
      aria-describedby={props.describedBy}
      aria-label={busy === false ? props.label : undefined}
      onClick={(event) => {
        if (isOff) event.preventDefault();
        else props.onClick?.();
      }}
    >
      {busy !== false ? <span class="spinner" /> : props.icon && <Icon name={props.icon} />}
      {(busy || props.children) && <span>{busy !== false ? busy : props.children}</span>}
    </button>
  );
}

export interface LinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly look?: 'primary' | 'plain';
  readonly onClick?: () => void;
}

/** A link that looks like a button and opens in a new tab: the sidebar itself cannot go anywhere. */
export function LinkButton({ href, children, look = 'plain', onClick }: LinkProps) {
  return (
    <a class={`button button-${look}`} href={href} target="_blank" rel="noopener" onClick={onClick}>
      <Icon name="external" />
      <span>{children}</span>
    </a>
  );
}
