// The compose window that a Gmail link opens: filled, and a draft only when it is saved.
import { useState } from 'react';
import type { MailText } from '../../server/messages';
import { CloseIcon } from '../chrome/icons';
import type { Session } from '../session';
import { MailFields } from './mail-fields';

export function Compose({ session, start }: { session: Session; start: MailText }) {
  const [text, setText] = useState(start);
  const close = () => session.store.set({ compose: null });
  const save = () =>
    session.attempt('Saving the draft', () => session.connection.call('createDraft', text));
  const isEmpty = text.to === '' && text.subject === '' && text.body === '';
  const saveAndClose = async () => {
    if (!isEmpty && (await save()) !== null) session.toasts.show('', 'Saved to Drafts.');
    close();
  };
  const send = async () => {
    const draft = await save();
    if (!draft) return;
    await session.attempt('Sending', () => session.connection.call('sendDraft', draft.id));
    session.toasts.show('', 'Moved to Sent on this computer. Nothing was mailed.');
    close();
  };
  return (
    <section
      className="compose"
      role="dialog"
      aria-label="New message"
      onKeyDown={({ key }) => key === 'Escape' && void saveAndClose()}
    >
      <div className="compose-title">
        <h2>New message</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Save and close"
          title="Save and close"
          onClick={() => void saveAndClose()}
        >
          <CloseIcon />
        </button>
      </div>
      <MailFields text={text} change={(change) => setText({ ...text, ...change })} />
      <div className="mail-buttons">
        <button
          type="button"
          className="button is-main"
          title="Moves the message to Sent on this computer. No mail leaves it."
          onClick={() => void send()}
        >
          Send
        </button>
        <span className="quiet">Stays on this computer, under Sent</span>
        <button type="button" className="button is-quiet" onClick={close}>
          Discard
        </button>
      </div>
    </section>
  );
}
