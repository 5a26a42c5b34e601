// One message: a draft that can be changed, moved to Sent, downloaded or thrown away; or a sent one.
import { useEffect, useState } from 'react';
import { letterWords, mailboxWords, mailDone, mailWork } from '#local-words/mail';
import type { MailMessage } from '../../server/messages';
import { DownloadIcon, TrashIcon } from '../chrome/icons';
import type { Session } from '../session';
import { formatMoment } from '../time';
import { MailFields } from './mail-fields';

interface Props {
  readonly session: Session;
  readonly id: string;
  readonly timeZone: string;
  readonly changed: () => void;
  readonly leave: () => void;
}

export function MailView({ session, id, timeZone, changed, leave }: Props) {
  const [message, setMessage] = useState<MailMessage | null>(null);
  const [isChanged, setChanged] = useState(false);
  const { connection, store } = session;
  const { person } = store.get();
  useEffect(() => {
    void session.attempt(mailWork.opening, () => connection.call('readMail', id)).then(setMessage);
  }, [session, connection, id]);
  if (message === null) return null;
  const { to, subject, body, at, attachments } = message;
  const download = (
    <a
      className="icon-button"
      href={`/mail/${encodeURIComponent(id)}.eml?as=${encodeURIComponent(person)}`}
      download
      title={letterWords.download}
    >
      <DownloadIcon />
      <span className="for-readers">{letterWords.downloadAsFile}</span>
    </a>
  );
  const files = attachments.map(({ name, sizeBytes }) => (
    <li key={name}>
      {name} <span className="quiet">({Math.max(1, Math.round(sizeBytes / 1024))} KB)</span>
    </li>
  ));
  if (message.folder === 'sent') {
    return (
      <div className="mail-view">
        <h3>{subject || mailboxWords.noSubject}</h3>
        <p className="quiet">{letterWords.sentTo(to, formatMoment(at, timeZone))}</p>
        <pre className="mail-body">{body}</pre>
        <ul className="attachments">{files}</ul>
        <p className="quiet">{letterWords.kept}</p>
        <div className="mail-buttons">{download}</div>
      </div>
    );
  }
  const edit = (change: Partial<MailMessage>) => {
    setMessage({ ...message, ...change });
    setChanged(true);
  };
  // Gmail gives a draft that is edited a new message id: what was only read is not saved.
  const save = async () => {
    if (!isChanged) return;
    await session.attempt(mailWork.saving, () =>
      connection.call('saveDraft', id, { to, subject, body }),
    );
    setChanged(false);
    changed();
  };
  return (
    <div className="mail-view">
      <MailFields text={message} change={edit} finished={() => void save()} />
      <ul className="attachments">{files}</ul>
      <div className="mail-buttons">
        <button
          type="button"
          className="button is-main"
          title={letterWords.sendsDraft}
          onClick={() =>
            void save()
              .then(() => session.attempt(mailWork.sending, () => connection.call('sendDraft', id)))
              .then(() => {
                session.toasts.show('', mailDone.sent);
                leave();
              })
          }
        >
          {letterWords.send}
        </button>
        {download}
        <button
          type="button"
          className="icon-button"
          aria-label={letterWords.discardDraft}
          title={letterWords.discardDraft}
          onClick={() =>
            void session
              .attempt(mailWork.discarding, () => connection.call('discardDraft', id))
              .then(() => {
                session.toasts.show('', mailDone.discarded);
                leave();
              })
          }
        >
          <TrashIcon />
        </button>
      </div>
      <p className="quiet">{letterWords.sendOnlyMoves}</p>
    </div>
  );
}
