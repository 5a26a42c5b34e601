// The names of one kind, the latest first; each can be changed and taken off.

import { brainstormWords as words } from '#words/add-people';
import { Button } from '../../parts/button';
import type { Thought } from './brainstorm-state';

export interface ThoughtListProps {
  readonly label: string;
  readonly thoughts: readonly Thought[];
  /** Those who are not in the sheet yet. */
  readonly fresh: readonly Thought[];
  readonly onChange: (thought: Thought) => void;
  readonly onRemove: (thought: Thought) => void;
}

export function ThoughtList({ label, thoughts, fresh, onChange, onRemove }: ThoughtListProps) {
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
            {!fresh.includes(thought) && <span class="stage">{words.inSheet}</span>}
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
