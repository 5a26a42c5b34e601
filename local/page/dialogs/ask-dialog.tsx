// What a script's `alert` and `prompt` show. The script waits for the answer.
import { useState } from 'react';
import { answerWords } from '#local-words/dialogs';
import { PRODUCT } from '#local-words/frame';
import type { Button, ButtonSet } from '../../runtime/ui-host';
import type { Session } from '../session';
import type { Ask } from '../state';
import { Modal } from './modal';

const BUTTONS: Readonly<Record<ButtonSet, readonly (keyof typeof answerWords & Button)[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['CANCEL', 'OK'],
  YES_NO: ['NO', 'YES'],
  YES_NO_CANCEL: ['CANCEL', 'NO', 'YES'],
};

export function AskDialog({ session, ask }: { session: Session; ask: Ask }) {
  const { askId, question, input } = ask;
  const [text, setText] = useState('');
  const buttons = BUTTONS[question.buttons];
  const answer = (button: Button) => session.answer(askId, button, text);
  const title = question.title === '' ? PRODUCT : question.title;
  return (
    <Modal title={title} close={() => answer('CLOSE')}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          answer(buttons.at(-1) ?? 'OK');
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
          {buttons.map((button, index) => {
            const isMain = index === buttons.length - 1;
            return (
              <button
                key={button}
                type={isMain ? 'submit' : 'button'}
                className={`button${isMain ? ' is-main' : ''}`}
                onClick={isMain ? undefined : () => answer(button)}
              >
                {answerWords[button]}
              </button>
            );
          })}
        </div>
      </form>
    </Modal>
  );
}
