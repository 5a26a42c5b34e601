// A box that says something: a hint, a success, a warning, a failure. Results take the focus, so
// that a keyboard or a screen reader is where the news is.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon';

export type NoticeKind = 'info' | 'done' | 'warning' | 'failed';

const ICONS: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  done: 'check',
  warning: 'alert',
  failed: 'alert',
};

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: string | undefined;
  readonly children?: ComponentChildren;
  /** It is the outcome of what the person just did. */
  readonly takesFocus?: boolean;
}

export function Notice({ kind, title, children, takesFocus = false }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!takesFocus) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [takesFocus]);
  return (
    <div
      ref={box}
      class={`notice notice-${kind}`}
      role={kind === 'failed' ? 'alert' : takesFocus ? 'status' : undefined}
      tabIndex={takesFocus ? -1 : undefined}
    >
      <Icon name={ICONS[kind]} />
      <div class="notice-text">
        {title && <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

/** A failure, in the words that came with it. */
export function Failure({ message }: { readonly message: string }) {
  return (
    <Notice kind="failed" takesFocus>
      <p>{message}</p>
    </Notice>
  );
}
