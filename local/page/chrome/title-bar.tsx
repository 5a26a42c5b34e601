// The top of the page: what the sheet is called, whether it is saved, menus, clock, mail, person.
import { useEffect, useRef, useState } from 'react';
import { frameWords, PRODUCT, saveWords } from '#local-words/frame';
import { rename, tellWhere } from '../actions';
import type { Session } from '../session';
import type { PageState } from '../state';
import { ClockChip } from './clock-chip';
import { MailIcon, SavedIcon, SavingIcon, SheetIcon, WarningIcon } from './icons';
import { MenuBar } from './menu-bar';
import { menusOf } from './menus';
import { PersonButton } from './person-button';
import { WhoIsHere } from './who-is-here';

interface Props {
  readonly session: Session;
  readonly state: PageState;
}

export function TitleBar({ session, state }: Props) {
  const isMailOpen = state.mailbox === 'open';
  return (
    <header className="title-bar">
      <h1 className="for-readers">{state.bookName || PRODUCT}</h1>
      <SheetIcon />
      <div className="title-column">
        <div className="title-row">
          <BookName name={state.bookName} rename={(name) => rename(session, name)} />
          <SaveMark session={session} state={state} />
        </div>
        <MenuBar menus={menusOf(session, state)} />
      </div>
      <div className="title-tools">
        <WhoIsHere state={state} />
        <ClockChip session={session} state={state} />
        <button
          type="button"
          className="tool-button"
          aria-label={frameWords.mailboxWith(state.drafts)}
          title={frameWords.mailbox}
          aria-expanded={isMailOpen}
          onClick={() => session.store.set({ mailbox: isMailOpen ? 'closed' : 'open', mailTo: '' })}
        >
          <MailIcon />
          {state.drafts > 0 ? <span className="badge">{state.drafts}</span> : null}
        </button>
        <PersonButton session={session} state={state} />
      </div>
    </header>
  );
}

function BookName({ name, rename }: { name: string; rename: (name: string) => void }) {
  const [text, setText] = useState(name);
  const cancelled = useRef(false);
  useEffect(() => setText(name), [name]);
  const finish = () => {
    const wanted = text.trim();
    if (!cancelled.current && wanted !== '' && wanted !== name) rename(wanted);
    else setText(name);
    cancelled.current = false;
  };
  return (
    <span className="book-name" data-text={text || ' '}>
      <input
        aria-label={frameWords.bookName}
        title={frameWords.rename}
        value={text}
        maxLength={200}
        size={1}
        onChange={({ target }) => setText(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={finish}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Escape') cancelled.current = true;
          if (key === 'Enter' || key === 'Escape') currentTarget.blur();
        }}
      />
    </span>
  );
}

/** Says "Saved" only once the server has it on disk. */
function SaveMark({ session, state: { isOpen, wasOpen, save, folder } }: Props) {
  let icon = <SavedIcon />;
  let text = saveWords.saved;
  let title = saveWords.savedTo(folder);
  if (!isOpen && wasOpen) {
    icon = <WarningIcon />;
    text = saveWords.notConnected;
    title = saveWords.startAgain;
  } else if (save.state === 'saving') {
    icon = <SavingIcon />;
    text = saveWords.saving;
    title = text;
  } else if (save.state === 'failed') {
    icon = <WarningIcon />;
    text = saveWords.notSaved;
    title = save.message;
  }
  return (
    <button
      type="button"
      className={`save-mark${icon.type === WarningIcon ? ' is-warning' : ''}`}
      title={title}
      onClick={() => tellWhere(session)}
    >
      {icon}
      <span role="status">{text}</span>
    </button>
  );
}
