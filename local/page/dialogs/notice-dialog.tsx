// A message of the page itself, with something to copy where there is.
import { copyWords } from '#local-words/dialogs';
import { frameWords } from '#local-words/frame';
import type { Session } from '../session';
import type { Notice } from '../state';
import { Modal } from './modal';

export function NoticeDialog({ session, notice }: { session: Session; notice: Notice }) {
  const { title, text, copy } = notice;
  const close = () => session.store.set({ notice: null });
  return (
    <Modal title={title} close={close}>
      <p className="modal-text">{text}</p>
      {copy ? <code className="copy-text">{copy}</code> : null}
      <div className="modal-buttons">
        {copy ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              void navigator.clipboard
                .writeText(copy)
                .then(() => session.toasts.show('', copyWords.copied));
              close();
            }}
          >
            {copyWords.copy}
          </button>
        ) : null}
        <button type="button" className="button is-main" onClick={close}>
          {frameWords.ok}
        </button>
      </div>
    </Modal>
  );
}
