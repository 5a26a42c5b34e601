// What a newcomer is offered: a sheet full of invented people, or an empty one.
import { welcomeWords as words } from '#local-words/start';
import { start } from '../actions';
import type { Session } from '../session';
import { Modal } from './modal';

export function Welcome({ session }: { session: Session }) {
  return (
    <Modal title={words.title} className="is-welcome">
      <p className="modal-text">{words.text}</p>
      <div className="choices">
        <button
          type="button"
          className="choice is-main"
          onClick={() => void start(session, 'startWithSample')}
        >
          <strong>{words.sample}</strong>
          <span>{words.aboutSample}</span>
        </button>
        <button
          type="button"
          className="choice"
          onClick={() => void start(session, 'startWithGroup')}
        >
          <strong>{words.group}</strong>
          <span>{words.aboutGroup}</span>
        </button>
        <button type="button" className="choice" onClick={() => void start(session, 'startEmpty')}>
          <strong>{words.empty}</strong>
          <span>{words.aboutEmpty}</span>
        </button>
      </div>
    </Modal>
  );
}
