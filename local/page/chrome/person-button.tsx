// Who is at the keyboard, and how to open the sheet as somebody else.
import { useState } from 'react';
import { askConsent } from '../consent';
import type { Session } from '../session';
import type { PageState } from '../state';
import { Face } from './face';
import { Popover } from './popover';

export function PersonButton({ session, state }: { session: Session; state: PageState }) {
  const { person } = state;
  return (
    <Popover
      className="avatar-button"
      label="Person"
      buttonLabel={`You are ${person}`}
      face={<Face email={person} />}
    >
      {(close) => (
        <div className="person-panel">
          <p className="person-address">{person}</p>
          <p className="quiet">
            All work on one sheet; everybody has a mailbox, settings and permissions of their own.
          </p>
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              void askConsent(session, null);
            }}
          >
            Manage permissions
          </button>
          <OtherPeople session={session} state={state} />
        </div>
      )}
    </Popover>
  );
}

function OtherPeople({ session, state }: { session: Session; state: PageState }) {
  const [people, setPeople] = useState<readonly string[] | null>(null);
  const [email, setEmail] = useState('');
  if (people === null) {
    void session.connection.call('listPeople').then(setPeople, () => setPeople([]));
  }
  const others = (people ?? []).filter((each) => each !== state.person);
  return (
    <>
      <h2>Open as somebody else</h2>
      <ul className="people">
        {others.map((each) => (
          <li key={each}>
            <Face email={each} isSmall />
            <a href={addressOf(each)} target="_blank" rel="noreferrer">
              {each}
            </a>
            {state.here.includes(each) ? <span className="quiet"> is here</span> : null}
          </li>
        ))}
      </ul>
      <form
        className="set-clock"
        onSubmit={(event) => {
          event.preventDefault();
          window.open(addressOf(email.trim().toLowerCase()), '_blank');
        }}
      >
        <label>
          E-mail
          <input
            type="email"
            required
            placeholder="ana@example.com"
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
        </label>
        <button type="submit" className="button is-main">
          Open
        </button>
      </form>
    </>
  );
}

function addressOf(email: string): string {
  return `/?as=${encodeURIComponent(email)}`;
}
