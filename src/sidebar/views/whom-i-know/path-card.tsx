// One person who could lead there: who, why, by which way one knows them, and what to do.

import { reasonText, whomWords as words } from '#words/whom-i-know';
import { labelOf } from '../../../domain/choice-labels';
import type { Path } from '../../../domain/paths/reasons';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';

interface Props {
  readonly path: Path;
  /** The organization or field that the person is to lead to. */
  readonly place: string;
}

export function PathCard({ path: { person, reasons, chain }, place }: Props) {
  const work = [person.title, person.organization].filter(Boolean).join(' · ');
  return (
    <li class="card path">
      <p class="card-name">
        <bdi>{person.name || person.email}</bdi> <span class="stage">{labelOf(person.stage)}</span>
      </p>
      {work && <p class="muted">{work}</p>}
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason.kind}>{reasonText(reason)}</li>
        ))}
      </ul>
      {chain.length > 0 && (
        <p class="muted">
          {words.through}{' '}
          {chain.map((name, at) => (
            <span key={at}>
              {at > 0 && ' → '}
              <bdi>{name}</bdi>
            </span>
          ))}
        </p>
      )}
      <NextStep path={{ person, reasons, chain }} place={place} />
    </li>
  );
}

function NextStep({ path: { person, reasons }, place }: Props) {
  const { open } = useApp();
  if (!person.isMine) return <p class="hint">{words.theirs}</p>;
  if (person.stage === 'Declined') return <p class="hint">{words.declined}</p>;
  const nearest = reasons[0]?.kind;
  const isThere = nearest === 'works-there' || nearest === 'member' || nearest === 'title';
  const isMet = ['Met', 'Thanked', 'Keeping in touch'].includes(person.stage);
  // Who is there is asked for advice; whoever knows somebody there, and whom one has met, for help.
  if (isMet || !(isThere || nearest === 'was-there' || nearest === 'in-field')) {
    return (
      <Button
        label={isThere ? words.helpFrom(person.name) : words.introductionFrom(person.name)}
        onClick={() =>
          open('draft-request', { contactId: person.id, use: 'Help request', organization: place })
        }
      >
        {isThere ? words.help : words.introduction}
      </Button>
    );
  }
  return (
    <Button
      label={words.requestTo(person.name)}
      onClick={() => open('draft-request', { contactId: person.id })}
    >
      {words.request}
    </Button>
  );
}

export function PathList({
  paths,
  place,
}: {
  readonly paths: readonly Path[];
  readonly place: string;
}) {
  return (
    <ul class="path-list">
      {paths.map((path) => (
        <PathCard key={path.person.id} path={path} place={place} />
      ))}
    </ul>
  );
}
