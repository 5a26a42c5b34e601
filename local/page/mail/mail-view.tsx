// One message: a draft that can be changed, moved to Sent, downloaded or thrown away; or a sent one.
import { useEffect, useState } from 'react';
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
    void session
      .attempt('Opening the letter', () => connection.call('readMail', id))
      .then(setMessage);
  }, [session, connection, id]);
  if (message === null) return null;
  const { to, subject, body, at, attachments } = message;
  const download = (
    <a
      className="icon-button"
      href={`/mail/${encodeURIComponent(id)}.eml?as=${encodeURIComponent(person)}`}
      download
      title="Download (.eml)"
    >
      <DownloadIcon />
      <span className="for-readers">Download as .eml file</span>
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
        <h3>{subject || '(no subject)'}</h3>
        <p className="quiet">
          To {to}, {formatMoment(at, timeZone)}
        </p>
        <pre className="mail-body">{body}</pre>
        <ul className="attachments">{files}</ul>
        <p className="quiet">Kept on this computer. It was not sent to anybody.</p>
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
    await session.attempt('Saving the draft', () =>
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
          title="Moves the draft to Sent on this computer. No mail leaves it."
          onClick={() =>
            void save()
              .then(() => session.attempt('Sending', () => connection.call('sendDraft', id)))
              .then(() => {
                session.toasts.show('', 'Moved to Sent on this computer. Nothing was mailed.');
                leave();
              })
          }
        >
          Send
        </button>
        {download}
        <button
          type="button"
          className="icon-button"
          aria-label="Discard draft"
          title="Discard draft"
          onClick={() =>
            void session
              .attempt('Discarding', () => connection.call('discardDraft', id))
              .then(() => {
                session.toasts.show('', 'Draft discarded.');
                leave();
              })
          }
        >
          <TrashIcon />
        </button>
      </div>
      <p className="quiet">“Send” only moves the draft to Sent on this computer.</p>
    </div>
  );
}
