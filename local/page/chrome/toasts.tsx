// Short messages at the lower right, and what the script is busy with at the top.
import { frameWords } from '#local-words/frame';
import type { Session } from '../session';
import type { PageState } from '../state';
import { CloseIcon } from './icons';

export function Toasts({ session, state }: { session: Session; state: PageState }) {
  return (
    <div className="toasts" role="status">
      {state.toasts.map(({ id, title, text, next }) => (
        <div key={id} className="toast">
          <div>
            {title === '' ? null : <strong>{title}</strong>}
            <span>{text}</span>
            {next ? (
              <button type="button" className="toast-next" onClick={next.run}>
                {next.action}
              </button>
            ) : null}
          </div>
          <button
            type="button"
            className="icon-button"
            aria-label={frameWords.closeMessage}
            onClick={() => session.toasts.close(id)}
          >
            <CloseIcon />
          </button>
        </div>
      ))}
    </div>
  );
}

export function RunningMark({ running }: { readonly running: string | null }) {
  return (
    <div className="running" role="status">
      {running === null ? null : <span>{running.replace(/…$/, '')}…</span>}
    </div>
  );
}
