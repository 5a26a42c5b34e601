// Add people: by thinking of them, by hand, from a card or a file; and leaving with them.
import type { JSX } from 'preact';
import { addWords as words } from '#words/add-people';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { Brainstorm } from './brainstorm';
import { FromFile } from './from-file';
import { PasteCard } from './paste-card';
import { TakeAlong } from './take-along';
import { TypeOneIn } from './type-one-in';
import { WAYS, type Way, Ways } from './ways';

const VIEW_OF: Readonly<Record<Way, () => JSX.Element>> = {
  brainstorm: Brainstorm,
  hand: TypeOneIn,
  card: PasteCard,
  file: FromFile,
  take: TakeAlong,
};

export function AddPeople() {
  const { index } = useApp();
  const isEmpty = index.people.length === 0;
  // To an empty sheet nobody comes with a name in mind: thinking of whom one knows helps most.
  const [way, change] = useKept<Way>('add-people:way', () => (isEmpty ? 'brainstorm' : 'hand'));
  const View = VIEW_OF[way];
  return (
    <>
      {isEmpty && <p class="lead">{words.lead}</p>}
      <Ways
        value={way}
        ways={WAYS.filter((one) => one !== 'take' || !isEmpty)}
        onChange={(next) => change(() => next)}
      />
      <View />
    </>
  );
}
