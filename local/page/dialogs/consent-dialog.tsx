// Asks for the permissions of the manifest, each of which may be left out.
import { useState } from 'react';
import { consentWords, scopeWords } from '#local-words/dialogs';
import { frameWords } from '#local-words/frame';
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
  const title = forItem === null ? consentWords.manage : consentWords.ask;
  return (
    <Modal title={title} className="is-narrow" close={() => session.store.set({ consent: null })}>
      <p className="person-line">{person}</p>
      <p className="modal-text">
        {forItem === null ? consentWords.whatItMay : consentWords.choose}
      </p>
      <label className="scope is-all">
        <span>{consentWords.selectAll}</span>
        <input
          type="checkbox"
          checked={isAll}
          onChange={({ target }) =>
            setTicked(new Set(target.checked ? scopes.map(({ scope }) => scope) : []))
          }
        />
      </label>
      {scopes.map(({ scope }) => (
        <label key={scope} className="scope">
          <span>{wordsOf(scope)}</span>
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
          {frameWords.cancel}
        </button>
        <button
          type="button"
          className="button is-main"
          onClick={() => void giveConsent(session, [...ticked])}
        >
          {forItem === null ? frameWords.save : consentWords.goOn}
        </button>
      </div>
    </Modal>
  );
}

/** The words for a scope, or its name where there are none here. */
function wordsOf(scope: string): string {
  return scopeWords[scope.replace('https://www.googleapis.com/auth/', '')] ?? scope;
}
