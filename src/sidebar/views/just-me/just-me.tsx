// The people whom a member keeps out of the shared sheet: who they are, and who else is to be one.

import { justMeWords as words } from '#words/just-me';
import { useApp } from '../../app-context';
import { KeepSomebody } from './keep-somebody';
import { PrivateCard } from './private-card';

export function JustMe() {
  const { state } = useApp();
  const kept = state.people.filter(({ privacy }) => privacy);
  const isGroup = state.page.group !== null;
  return (
    <div class="stack group">
      <p class="lead">{isGroup || kept.length > 0 ? words.lead : words.noGroup}</p>
      {kept.length > 0 ? (
        <section class="group-part">
          <h2>{words.listTitle(kept.length)}</h2>
          <ul class="members">
            {kept.map((person) => (
              <PrivateCard key={person.id} person={person} />
            ))}
          </ul>
          {isGroup && <p class="hint">{words.numbers}</p>}
        </section>
      ) : (
        isGroup && <p class="muted">{words.nobody}</p>
      )}
      {isGroup && <KeepSomebody />}
    </div>
  );
}
