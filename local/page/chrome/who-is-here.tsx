// Who else has this sheet open now.
import { personWords } from '#local-words/frame';
import type { PageState } from '../state';
import { Face } from './face';

const MOST_FACES = 4;

export function WhoIsHere({ state: { here, person } }: { state: PageState }) {
  const others = here.filter((email) => email !== person);
  if (others.length === 0) return null;
  const [shown, rest] = [others.slice(0, MOST_FACES), others.slice(MOST_FACES)];
  return (
    <ul className="who-is-here" aria-label={personWords.alsoHere}>
      {shown.map((email) => (
        <li key={email} title={personWords.isHere(email)}>
          <Face email={email} isSmall />
          <span className="for-readers">{email}</span>
        </li>
      ))}
      {rest.length > 0 ? (
        <li title={rest.join(', ')}>
          <span className="avatar is-small is-more" aria-hidden="true">
            +{rest.length}
          </span>
          <span className="for-readers">{rest.join(', ')}</span>
        </li>
      ) : null}
    </ul>
  );
}
