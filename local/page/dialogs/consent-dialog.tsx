// Asks for the permissions of the manifest, each of which may be left out.
import { useState } from 'react';
import { giveConsent } from '../consent';
import type { Session } from '../session';
import type { PageState } from '../state';
import { Modal } from './modal';

interface Props {
  readonly session: Session;
  readonly consent: NonNullable<PageState['consent']>;
  readonly person: string;
}

export function ConsentDialog({ session, consent, person }: Props) {
  const { scopes, forItem } = consent;
  const first = forItem === null ? scopes.filter(({ granted }) => granted) : scopes;
  const [ticked, setTicked] = useState(() => new Set(first.map(({ scope }) => scope)));
  const tick = (scope: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(scope);
    else next.delete(scope);
    setTicked(next);
  };
  const isAll = ticked.size === scopes.length;
  const title =
    forItem === null
      ? 'Permissions of Informational Interviews'
      : 'Informational Interviews wants access to your account';
  return (
    <Modal title={title} className="is-narrow" close={() => session.store.set({ consent: null })}>
      <p className="person-line">{person}</p>
      <p className="modal-text">
        {forItem === null
          ? 'What this add-on may do for you:'
          : 'Choose what Informational Interviews may do. Here all of it stays on this computer; at Google you are asked the same.'}
      </p>
      <label className="scope is-all">
        <span>Select all</span>
        <input
          type="checkbox"
          checked={isAll}
          onChange={({ target }) =>
            setTicked(new Set(target.checked ? scopes.map(({ scope }) => scope) : []))
          }
        />
      </label>
      {scopes.map(({ scope, words }) => (
        <label key={scope} className="scope">
          <span>{words}</span>
          <input
            type="checkbox"
            checked={ticked.has(scope)}
            onChange={({ target }) => tick(scope, target.checked)}
          />
        </label>
      ))}
      <div className="modal-buttons">
        <button
          type="button"
          className="button"
          onClick={() => session.store.set({ consent: null })}
        >
          Cancel
        </button>
        <button
          type="button"
          className="button is-main"
          onClick={() => void giveConsent(session, [...ticked])}
        >
          {forItem === null ? 'Save' : 'Continue'}
        </button>
      </div>
    </Modal>
  );
}
