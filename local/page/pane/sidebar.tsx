// The sidebar of the script, 300 px wide as at Google.

import { frameWords } from '#local-words/frame';
import type { Pane } from '../../server/messages';
import { CloseIcon } from '../chrome/icons';
import type { Session } from '../session';
import { PaneFrame } from './pane-frame';

export function Sidebar({
  session,
  pane,
  isBehind,
}: {
  session: Session;
  pane: Pane;
  isBehind: boolean;
}) {
  return (
    <aside className={`sidebar${isBehind ? ' is-behind' : ''}`} aria-label={pane.title}>
      <div className="sidebar-title">
        <h2>{pane.title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={frameWords.close}
          title={frameWords.close}
          onClick={() => session.closePane(pane.token)}
        >
          <CloseIcon />
        </button>
      </div>
      <PaneFrame key={pane.token} session={session} pane={pane} />
    </aside>
  );
}
