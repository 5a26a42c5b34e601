// The compose window that a Gmail link opens: filled, and a draft only when it is saved.
import { useState } from 'react';
import { letterWords, mailboxWords, mailDone, mailWork } from '#local-words/mail';
import type { MailText } from '../../server/messages';
import { CloseIcon } from '../chrome/icons';
import type { Session } from '../session';
import { MailFields } from './mail-fields';

export function Compose({ session, start }: { session: Session; start: MailText }) {
  const [text, setText] = useState(start);
  const close = () => session.store.set({ compose: null });
  const save = () =>
    session.attempt(mailWork.saving, () => session.connection.call('createDraft', text));
  const isEmpty = text.to === '' && text.subject === '' && text.body === '';
  const saveAndClose = async () => {
    if (!isEmpty && (await save()) !== null) session.toasts.show('', mailDone.saved);
    close();
  };
  const send = async () => {
    const draft = await save();
    if (!draft) return;
    await session.attempt(mailWork.sending, () => session.connection.call('sendDraft', draft.id));
    session.toasts.show('', mailDone.sent);
    close();
  };
  return (
    <section
      className="compose"
      role="dialog"
      aria-label={mailboxWords.newMessage}
      onKeyDown={({ key }) => key === 'Escape' && void saveAndClose()}
    >
      <div className="compose-title">
        <h2>{mailboxWords.newMessage}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={letterWords.saveAndClose}
          title={letterWords.saveAndClose}
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
          title={letterWords.sendsMessage}
          onClick={() => void send()}
        >
          {letterWords.send}
        </button>
        <span className="quiet">{letterWords.staysHere}</span>
        <button type="button" className="button is-quiet" onClick={close}>
          {letterWords.discard}
        </button>
      </div>
    </section>
  );
}
