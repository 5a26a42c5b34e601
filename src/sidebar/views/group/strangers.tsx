// For a coach: rows that belong to somebody who is not on the list.

import { memberWords as words } from '#words/group-members';
import type { Stranger } from '../../../domain/group/group-state';
import { Notice } from '../../parts/notice';

export function Strangers({ strangers }: { readonly strangers: readonly Stranger[] }) {
  if (strangers.length === 0) return null;
  return (
    <Notice kind="warning" title={words.strangersTitle}>
      <ul>
        {strangers.map(({ email, people, talks }) => (
          <li key={email}>
            {email}
            <span class="hint">: {words.stranger(people, talks)}</span>
          </li>
        ))}
      </ul>
      <p>{words.strangersHint}</p>
    </Notice>
  );
}
