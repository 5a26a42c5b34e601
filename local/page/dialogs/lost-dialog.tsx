// Two people changed the same cells at once, or the line broke: keeps what was typed.
import { lostWords } from '#local-words/dialogs';
import { a1, type LostEntry } from '../grid/lost-entries';
import type { Session } from '../session';
import { Modal } from './modal';

export function LostDialog({ session, lost }: { session: Session; lost: readonly LostEntry[] }) {
  const close = () => session.store.set({ lost: [] });
  return (
    <Modal title={lostWords.title} close={close}>
      <p className="modal-text">{lostWords.text}</p>
      <ul className="lost">
        {lost.map(({ sheetId, sheetName, row, column, typed }) => (
          <li key={`${sheetId} ${row} ${column}`}>
            <span className="quiet">
              {sheetName}!{a1(row, column)}
            </span>
            <span>{typed}</span>
          </li>
        ))}
      </ul>
      <div className="modal-buttons">
        <button type="button" className="button" onClick={close}>
          {lostWords.leave}
        </button>
        <button type="button" className="button is-main" onClick={() => session.enterAgain(lost)}>
          {lostWords.enterAgain}
        </button>
      </div>
    </Modal>
  );
}
