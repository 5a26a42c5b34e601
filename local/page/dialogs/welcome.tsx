// What a newcomer is offered: a sheet full of invented people, or an empty one.
import { start } from '../actions';
import type { Session } from '../session';
import { Modal } from './modal';

export function Welcome({ session }: { session: Session }) {
  return (
    <Modal title="Welcome to Informational Interviews" className="is-welcome">
      <p className="modal-text">
        Ask people for advice, prepare good questions, thank them in time. This sheet works on your
        own computer: no account, and nothing leaves it.
      </p>
      <div className="choices">
        <button
          type="button"
          className="choice is-main"
          onClick={() => void start(session, 'startWithSample')}
        >
          <strong>Explore with sample data</strong>
          <span>
            Twelve invented people, their interviews past and coming, and notes that are due.
          </span>
        </button>
        <button
          type="button"
          className="choice"
          onClick={() => void start(session, 'startWithGroup')}
        >
          <strong>A coaching group</strong>
          <span>
            Three job seekers and you, their coach. Open the sheet as each of them from the button
            at the top right.
          </span>
        </button>
        <button type="button" className="choice" onClick={() => void start(session, 'startEmpty')}>
          <strong>Start with an empty sheet</strong>
          <span>The tabs are made when you choose Set up this sheet in the Extensions menu.</span>
        </button>
      </div>
    </Modal>
  );
}
