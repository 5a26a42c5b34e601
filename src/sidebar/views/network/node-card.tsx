// What is known of one person of the network, and what to do next.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { networkWords as words } from '#words/network';
import { labelOf } from '../../../domain/choice-labels';
import type { NetworkNode } from '../../../domain/referrals/network';
import type { PersonSummary } from '../../../domain/summaries';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { day } from '../../parts/local-time';

const MOST_NAMES = 5;

interface Props {
  readonly node: NetworkNode;
  readonly onClose: () => void;
}

export function NodeCard({ node, onClose }: Props) {
  const { open } = useApp();
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { person } = node;
  return (
    <section ref={box} class="card node-card" tabIndex={-1} aria-label={node.name}>
      <p class="card-name">
        <bdi>{node.name}</bdi>{' '}
        <span class="stage">{person ? labelOf(person.stage) : words.notInSheet}</span>
      </p>
      {person ? (
        <Known person={person} node={node} />
      ) : (
        <>
          <p class="muted">{words.notInSheetHint}</p>
          <Button onClick={() => open('add-people')}>{words.addThem}</Button>
        </>
      )}
      <div class="node-close">
        <Button look="quiet" icon="close" label={words.close} onClick={onClose} />
      </div>
    </section>
  );
}

function Known({ person, node }: { readonly person: PersonSummary; readonly node: NetworkNode }) {
  const { organization, title, introducedBy, askedAtLocal, lastContactOnLocal } = person;
  const led = node.children.map(({ name }) => name);
  const more = led.length > MOST_NAMES ? [words.more(led.length - MOST_NAMES)] : [];
  const facts = [
    [title, organization].filter(Boolean).join(' · '),
    introducedBy && words.introducedBy(introducedBy),
    node.isCircle && words.circle(introducedBy),
    led.length > 0 && words.ledTo([...led.slice(0, MOST_NAMES), ...more].join(', ')),
    lastContactOnLocal !== ''
      ? words.lastContact(day(lastContactOnLocal))
      : askedAtLocal !== '' && words.asked(day(askedAtLocal)),
    person.nextStep !== '' && words.nextStep(person.nextStep, day(person.nextStepOnLocal)),
  ];
  return (
    <>
      {facts.map((fact) => fact && <p key={fact}>{fact}</p>)}
      <NextSteps person={person} />
    </>
  );
}

function NextSteps({ person: { id, stage, isMine } }: { readonly person: PersonSummary }) {
  const { open } = useApp();
  if (!isMine) return <p class="hint">{words.theirs}</p>;
  const contactId = id;
  if (stage === 'To ask') {
    return (
      <div class="row">
        <Button onClick={() => open('draft-request', { contactId })}>{words.request}</Button>
        <Button onClick={() => open('prepare-questions', { contactId })}>{words.prepare}</Button>
      </div>
    );
  }
  if (stage === 'Scheduled') {
    return (
      <div class="row">
        <Button onClick={() => open('prepare-questions', { contactId })}>{words.prepare}</Button>
        <Button onClick={() => open('record-interview', { contactId })}>{words.record}</Button>
      </div>
    );
  }
  const use = stage === 'Asked' ? 'Nudge' : 'Keeping in touch';
  return (
    <div class="row">
      <Button onClick={() => open('draft-request', { contactId, use })}>{words.writeAgain}</Button>
    </div>
  );
}
