// Who is at the keyboard, and how to open the sheet as somebody else.
import { useState } from 'react';
import type { Person } from '../../server/messages';
import type { Session } from '../session';
import type { PageState } from '../state';
import { Popover } from './popover';

export function PersonButton({ session, state }: { session: Session; state: PageState }) {
  const { person } = state;
  const initial = person.slice(0, 1).toUpperCase();
  const face = (
    <span className="avatar" style={{ background: colorOf(person) }}>
      {initial}
    </span>
  );
  return (
    <Popover className="avatar-button" label="Person" buttonLabel={`You are ${person}`} face={face}>
      {(close) => (
        <div className="person-panel">
          <p className="person-address">{person}</p>
          <p className="quiet">
            Each person has an own mailbox, own settings and own permissions, on one shared sheet.
          </p>
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              void session.askConsent(null);
            }}
          >
            Manage permissions
          </button>
          <OtherPeople session={session} person={person} />
        </div>
      )}
    </Popover>
  );
}

function OtherPeople({ session, person }: { session: Session; person: string }) {
  const [people, setPeople] = useState<readonly Person[] | null>(null);
  const [email, setEmail] = useState('');
  if (people === null) {
    void session.connection.call('listPeople').then(setPeople, () => setPeople([]));
  }
  const others = (people ?? []).filter((each) => each.email !== person);
  return (
    <>
      <h2>Open as somebody else</h2>
      <ul className="people">
        {others.map((each) => (
          <li key={each.email}>
            <a href={addressOf(each.email)} target="_blank" rel="noreferrer">
              {each.email}
            </a>
            {each.isHere ? <span className="quiet"> · has a window open</span> : null}
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

const COLORS = ['#7b1fa2', '#00796b', '#c2185b', '#5d4037', '#303f9f', '#a04900', '#0b6bcb'];

function colorOf(email: string): string {
  let sum = 0;
  for (const character of email) sum += character.codePointAt(0) ?? 0;
  return COLORS[sum % COLORS.length] ?? '#303f9f';
}
