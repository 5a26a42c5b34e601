// Who is at the keyboard, and how to open the sheet as somebody else.
import { useState } from 'react';
import { personWords } from '#local-words/frame';
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
      label={personWords.person}
      buttonLabel={personWords.youAre(person)}
      face={<Face email={person} />}
    >
      {(close) => (
        <div className="person-panel">
          <p className="person-address">{person}</p>
          <p className="quiet">{personWords.allShareOneSheet}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              void askConsent(session, null);
            }}
          >
            {personWords.managePermissions}
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
      <h2>{personWords.openAsSomebodyElse}</h2>
      <ul className="people">
        {others.map((each) => (
          <li key={each}>
            <Face email={each} isSmall />
            <a href={addressOf(each)} target="_blank" rel="noreferrer">
              {each}
            </a>
            {state.here.includes(each) ? <span className="quiet"> {personWords.here}</span> : null}
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
          {personWords.email}
          <input
            type="email"
            required
            placeholder="ana@example.com"
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
        </label>
        <button type="submit" className="button is-main">
          {personWords.open}
        </button>
      </form>
    </>
  );
}

function addressOf(email: string): string {
  return `/?as=${encodeURIComponent(email)}`;
}
