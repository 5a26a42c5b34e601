// The ways to add people, as tiles: radio buttons that look like doors.
import { useId } from 'preact/hooks';
import { addWords as words } from '#words/add-people';
import { Icon, type IconName } from '../../parts/icon';

export const WAYS = ['brainstorm', 'hand', 'card', 'file', 'take'] as const;
export type Way = (typeof WAYS)[number];

const ICONS: Readonly<Record<Way, IconName>> = {
  brainstorm: 'talk',
  hand: 'add',
  card: 'note',
  file: 'file',
  take: 'external',
};

export interface WaysProps {
  readonly value: Way;
  /** There is nothing to take along while nobody is in the sheet. */
  readonly ways: readonly Way[];
  readonly onChange: (way: Way) => void;
}

export function Ways({ value, ways, onChange }: WaysProps) {
  const name = useId();
  return (
    <fieldset class="ways">
      <legend class="unseen">{words.way}</legend>
      {ways.map((way) => (
        <label key={way} class="way">
          <input type="radio" name={name} checked={way === value} onChange={() => onChange(way)} />
          <Icon name={ICONS[way]} />
          <span>{words.ways[way]}</span>
        </label>
      ))}
    </fieldset>
  );
}
