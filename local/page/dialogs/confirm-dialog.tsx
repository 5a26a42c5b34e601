// Asks before something that cannot be taken back.
import { frameWords } from '#local-words/frame';
import type { Session } from '../session';
import type { Confirm } from '../state';
import { Modal } from './modal';

export function ConfirmDialog({ session, confirm }: { session: Session; confirm: Confirm }) {
  const close = () => session.store.set({ confirm: null });
  return (
    <Modal title={confirm.title} close={close}>
      <p className="modal-text">{confirm.text}</p>
      <div className="modal-buttons">
        <button type="button" className="button" onClick={close}>
          {frameWords.cancel}
        </button>
        <button
          type="button"
          className="button is-main"
          onClick={() => {
            close();
            confirm.run();
          }}
        >
          {confirm.action}
        </button>
      </div>
    </Modal>
  );
}
