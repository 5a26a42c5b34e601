// Add people: one at a time by hand, or many from a file.
import { useKept } from '../../kept';
import { Segments } from '../../parts/choice';
import { FromFile } from './from-file';
import { TypeOneIn } from './type-one-in';
import { addWords as words } from './words';

const WAYS = ['type', 'file'] as const;
type Way = (typeof WAYS)[number];

export function AddPeople() {
  const [way, change] = useKept<Way>('add-people:way', () => 'type');
  return (
    <>
      <p class="lead">{words.lead}</p>
      <Segments
        label={words.way}
        isLabelHidden
        value={way}
        options={WAYS.map((value) => ({ value, label: words.ways[value] }))}
        onChange={(next) => change(() => next)}
      />
      {way === 'type' ? <TypeOneIn /> : <FromFile />}
    </>
  );
}
