// One person by hand.
import { useKept } from '../../kept';
import { NOBODY } from './nobody';
import { PersonForm } from './person-form';

export function TypeOneIn() {
  const [person, change] = useKept('add-people:person', () => NOBODY);
  return <PersonForm person={person} onChange={change} onSaved={() => change(() => NOBODY)} />;
}
