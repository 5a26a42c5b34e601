// Nobody leads there: who is nearest by field, whom to ask, and how to add someone.

import { whomWords as words } from '#words/whom-i-know';
import { likelyConnectors, type PathAnswer } from '../../../domain/paths/find-paths';
import type { PathIndex } from '../../../domain/paths/path-index';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { PathList } from './path-card';

const MOST_CONNECTORS = 3;

interface Props {
  readonly index: PathIndex;
  readonly answer: PathAnswer;
  readonly place: string;
  readonly field: string;
  readonly onField: (field: string) => void;
}

export function NobodyYet({ index, answer, place, field, onField }: Props) {
  const { open } = useApp();
  const near = new Set(answer.nearby.map(({ person }) => person.id));
  const connectors = likelyConnectors(index, MOST_CONNECTORS).filter(({ id }) => !near.has(id));
  return (
    <>
      <p>{words.nobodyHint}</p>
      <TextField label={words.fieldOfIt} value={field} onChange={onField} isOptional />
      {answer.nearby.length > 0 && (
        <section class="stack">
          <h3>{words.nearestByField}</h3>
          <PathList paths={answer.nearby} place={place} />
        </section>
      )}
      {answer.nearby.length === 0 && field.trim() !== '' && <p class="hint">{words.noneInField}</p>}
      {connectors.length > 0 && (
        <section class="stack">
          <h3>{words.connectors}</h3>
          <PathList
            paths={connectors.map((person) => ({ person, reasons: [], chain: [] }))}
            place={place}
          />
        </section>
      )}
      <div class="row">
        <Button icon="people" onClick={() => open('add-people')}>
          {words.addSomeone}
        </Button>
      </div>
    </>
  );
}
