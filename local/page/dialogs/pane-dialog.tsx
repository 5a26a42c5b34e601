// A dialog of the script: modal, or modeless over a grid that can still be used.

import { frameWords } from '#local-words/frame';
import type { Pane } from '../../server/messages';
import { CloseIcon } from '../chrome/icons';
import { PaneFrame } from '../pane/pane-frame';
import type { Session } from '../session';
import { Modal } from './modal';

export function PaneDialog({ session, pane }: { session: Session; pane: Pane }) {
  const close = () => session.closePane(pane.token);
  const frame = <PaneFrame key={pane.token} session={session} pane={pane} />;
  if (pane.kind === 'modal') {
    return (
      <Modal title={pane.title} className="is-pane" close={close}>
        {frame}
      </Modal>
    );
  }
  return (
    <section className="modeless" role="dialog" aria-label={pane.title}>
      <div className="modal-title">
        <h2>{pane.title}</h2>
        <button type="button" className="icon-button" aria-label={frameWords.close} onClick={close}>
          <CloseIcon />
        </button>
      </div>
      {frame}
    </section>
  );
}
