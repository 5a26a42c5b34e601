// The card under a cell that holds a link.
import { frameWords } from '#local-words/frame';
import { openLink } from '../open-link';
import type { Session } from '../session';
import type { PageState } from '../state';
import { MailIcon } from './icons';

export function LinkCard({ session, state }: { session: Session; state: PageState }) {
  const { cellLink } = state;
  if (!cellLink) return null;
  const { href, x, y } = cellLink;
  const isMail = /^(https:\/\/mail\.google\.com|mailto:)/.test(href);
  return (
    <div className="link-card" style={{ left: x, top: y + 4 }}>
      <button type="button" className="link-button" onClick={() => openLink(session, href)}>
        {isMail ? <MailIcon /> : null}
        {isMail ? frameWords.openInMailbox : new URL(href).hostname}
      </button>
    </div>
  );
}
