// The names of one kind, the latest first; each can be changed and taken off.
import { Button } from '../../parts/button';
import type { PersonIndex } from '../../parts/person-index';
import { knownAs, type Thought } from './brainstorm-state';
import { brainstormWords as words } from './words';

export interface ThoughtListProps {
  readonly label: string;
  readonly thoughts: readonly Thought[];
  readonly index: PersonIndex;
  readonly onChange: (thought: Thought) => void;
  readonly onRemove: (thought: Thought) => void;
}

export function ThoughtList({ label, thoughts, index, onChange, onRemove }: ThoughtListProps) {
  if (thoughts.length === 0) return null;
  return (
    <ul class="thoughts" aria-label={label}>
      {[...thoughts].reverse().map((thought) => (
        <li key={thought.id}>
          <button
            type="button"
            class="thought"
            title={words.change(thought.name)}
            onClick={() => onChange(thought)}
          >
            <span class="thought-name">{thought.name}</span>
            {thought.organization && <span class="line-detail">{thought.organization}</span>}
            {knownAs(index, thought) && <span class="stage">{words.inSheet}</span>}
          </button>
          <Button
            look="quiet"
            icon="close"
            label={words.remove(thought.name)}
            onClick={() => onRemove(thought)}
          />
        </li>
      ))}
    </ul>
  );
}
