// The mailbox of the person: drafts and what was moved to Sent, on this computer.
import { useEffect, useState } from 'react';
import { frameWords } from '#local-words/frame';
import { mailboxWords as words } from '#local-words/mail';
import type { MailLine } from '../../server/messages';
import { BackIcon, CloseIcon, ComposeIcon } from '../chrome/icons';
import type { Session } from '../session';
import type { PageState } from '../state';
import { formatDay } from '../time';
import { MailView } from './mail-view';

export function Mailbox({ session, state }: { session: Session; state: PageState }) {
  const [lines, setLines] = useState<readonly MailLine[] | null>(null);
  const [folder, setFolder] = useState<MailLine['folder']>('drafts');
  const [openId, setOpenId] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const { drafts, isOpen, mailTo } = state;
  // A new count or turn means new mail.
  useEffect(() => {
    if (!isOpen) return;
    session.connection.call('listMail').then(setLines, () => setLines([]));
  }, [session, drafts, isOpen, turn]);
  const close = () => session.store.set({ mailbox: 'closed' });
  const inFolder = (lines ?? []).filter(
    (line) => line.folder === folder && line.to.toLowerCase().includes(mailTo),
  );
  // A link to the one draft to an address opens that draft.
  const [only] = mailTo !== '' && inFolder.length === 1 ? inFolder : [];
  const opened = lines?.find((line) => line.id === (openId ?? only?.id));
  const leave = () => {
    setOpenId(null);
    session.store.set({ mailTo: '' });
  };

  return (
    <aside className="sidebar mailbox" aria-label={words.title}>
      <div className="sidebar-title">
        {opened ? (
          <button type="button" className="icon-button" aria-label={words.back} onClick={leave}>
            <BackIcon />
          </button>
        ) : null}
        <h2>{opened ? (opened.folder === 'drafts' ? words.draft : words.sent) : words.title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={words.newMessage}
          title={words.newMessage}
          onClick={() => session.store.set({ compose: { to: '', subject: '', body: '' } })}
        >
          <ComposeIcon />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={frameWords.close}
          title={frameWords.close}
          onClick={close}
        >
          <CloseIcon />
        </button>
      </div>
      {opened ? (
        <MailView
          key={opened.id}
          session={session}
          id={opened.id}
          timeZone={state.timeZone}
          changed={() => setTurn(turn + 1)}
          leave={() => {
            leave();
            setTurn(turn + 1);
          }}
        />
      ) : (
        <>
          <div className="tabs" role="tablist" aria-label={words.folders}>
            {(['drafts', 'sent'] as const).map((each) => (
              <button
                key={each}
                type="button"
                role="tab"
                aria-selected={folder === each}
                onClick={() => setFolder(each)}
              >
                {each === 'drafts' ? words.drafts(drafts) : words.sent}
              </button>
            ))}
          </div>
          {mailTo === '' ? null : (
            <p className="quiet mail-search">
              {words.onlyTo(mailTo)}{' '}
              <button type="button" className="link-button" onClick={leave}>
                {words.showAll}
              </button>
            </p>
          )}
          <MailList lines={inFolder} timeZone={state.timeZone} open={setOpenId} />
          {lines !== null && inFolder.length === 0 ? (
            <p className="quiet mail-empty">
              {folder === 'drafts' ? words.noDrafts : words.noneSent}
            </p>
          ) : null}
        </>
      )}
    </aside>
  );
}

interface MailListProps {
  readonly lines: readonly MailLine[];
  readonly timeZone: string;
  readonly open: (id: string) => void;
}

function MailList({ lines, timeZone, open }: MailListProps) {
  return (
    <ul className="mail-list">
      {lines.map(({ id, folder, to, subject, snippet, at }) => (
        <li key={id}>
          <button type="button" onClick={() => open(id)}>
            <span className="mail-line">
              <strong>{to || words.noRecipient}</strong>
              <span className="quiet">{formatDay(at, timeZone)}</span>
            </span>
            <span className="mail-subject">
              {folder === 'drafts' ? <em>{words.draft}</em> : null}
              {subject || words.noSubject}
            </span>
            <span className="quiet mail-snippet">{snippet}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
