// A dialog over the page. The browser keeps the focus inside and gives it back at the end.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { frameWords } from '#local-words/frame';
import { CloseIcon } from '../chrome/icons';

interface Props {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
  /** Without it the dialog has to be answered by one of its buttons. */
  readonly close?: () => void;
}

export function Modal({ title, className = '', children, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`modal ${className}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        close?.();
      }}
    >
      <div className="modal-title">
        <h2 id={titleId}>{title}</h2>
        {close ? (
          <button
            type="button"
            className="icon-button"
            aria-label={frameWords.close}
            onClick={close}
          >
            <CloseIcon />
          </button>
        ) : null}
      </div>
      {children}
    </dialog>
  );
}
