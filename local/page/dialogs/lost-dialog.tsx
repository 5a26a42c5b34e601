// Two people changed the same cells at once, or the line broke: keeps what was typed.
import { a1, type LostEntry } from '../grid/lost-entries';
import type { Session } from '../session';
import { Modal } from './modal';

export function LostDialog({ session, lost }: { session: Session; lost: readonly LostEntry[] }) {
  const close = () => session.store.set({ lost: [] });
  return (
    <Modal title="Not everything you typed was taken" close={close}>
      <p className="modal-text">
        The sheet changed in the same place at the same moment, or the line to it broke, so it was
        brought up to date. This is what you had typed:
      </p>
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
          Leave it
        </button>
        <button type="button" className="button is-main" onClick={() => session.enterAgain(lost)}>
          Enter it again
        </button>
      </div>
    </Modal>
  );
}
