// What a script's `alert` and `prompt` show. The script waits for the answer.
import { useState } from 'react';
import type { Button, ButtonSet } from '../../runtime/ui-host';
import type { Session } from '../session';
import type { Ask } from '../state';
import { Modal } from './modal';

const BUTTONS: Readonly<Record<ButtonSet, readonly (readonly [Button, string])[]>> = {
  OK: [['OK', 'OK']],
  OK_CANCEL: [
    ['CANCEL', 'Cancel'],
    ['OK', 'OK'],
  ],
  YES_NO: [
    ['NO', 'No'],
    ['YES', 'Yes'],
  ],
  YES_NO_CANCEL: [
    ['CANCEL', 'Cancel'],
    ['NO', 'No'],
    ['YES', 'Yes'],
  ],
};

export function AskDialog({ session, ask }: { session: Session; ask: Ask }) {
  const { askId, question, input } = ask;
  const [text, setText] = useState('');
  const buttons = BUTTONS[question.buttons];
  const answer = (button: Button) => session.answer(askId, button, text);
  const title = question.title === '' ? 'Informational Interviews' : question.title;
  return (
    <Modal title={title} close={() => answer('CLOSE')}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          answer(buttons.at(-1)?.[0] ?? 'OK');
        }}
      >
        <p className="modal-text">{question.text}</p>
        {input ? (
          <input
            className="field"
            aria-label={question.text || title}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        ) : null}
        <div className="modal-buttons">
          {buttons.map(([button, label], index) => {
            const isMain = index === buttons.length - 1;
            return (
              <button
                key={button}
                type={isMain ? 'submit' : 'button'}
                className={`button${isMain ? ' is-main' : ''}`}
                onClick={isMain ? undefined : () => answer(button)}
              >
                {label}
              </button>
            );
          })}
        </div>
      </form>
    </Modal>
  );
}
