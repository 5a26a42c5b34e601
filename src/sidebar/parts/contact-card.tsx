// Whom a view is about: the person's card, another to choose, and the offer of the selected row.
import { useState } from 'preact/hooks';
import { contactWords as words } from '#words/parts';
import type { ContactDetail } from '../../calls';
import { labelOf } from '../../domain/choice-labels';
import { useApp } from '../app-context';
import { Button } from './button';
import { Failure, Notice } from './notice';
import { PersonPicker } from './person-picker';
import { useTask } from './task';

/** The card of the contact, or the picker where nobody is chosen yet. */
export function WhoItIsAbout() {
  const { state, dispatch, index, choose, open } = useApp();
  const { contact, offered, looking } = state;
  const [isChoosing, setChoosing] = useState(false);
  const { task, start } = useTask<void>();

  if (index.people.length === 0) {
    return (
      <Notice kind="info" title={words.nobody}>
        <p>{words.nobodyHint}</p>
        <Button onClick={() => open('add-people')}>{words.addPeople}</Button>
      </Notice>
    );
  }
  if (looking?.problem === '') return <p role="status">{words.lookingUp(looking.name)}</p>;
  const isPicking = contact === null || isChoosing;
  return (
    <section class="who">
      {looking && <Failure message={looking.problem} />}
      {contact && <ContactCard contact={contact} />}
      {offered && contact && (
        <Notice kind="info">
          <p>{words.offer(offered.name, offered.rowNumber)}</p>
          <div class="row">
            <Button onClick={() => dispatch({ type: 'contact-chosen', contact: offered })}>
              {words.use(offered.name)}
            </Button>
            <Button look="quiet" onClick={() => dispatch({ type: 'offer-refused' })}>
              {words.stay(contact.name)}
            </Button>
          </div>
        </Notice>
      )}
      {isPicking && (
        <PersonPicker
          label={words.choose}
          index={index}
          takesFocus={isChoosing}
          onCancel={() => setChoosing(false)}
          onPick={({ id }) => start(() => choose(id).then(() => setChoosing(false)))}
        />
      )}
      {contact === null && <p class="hint">{words.chooseHint}</p>}
      {task.status === 'busy' && <p role="status">{words.looking}</p>}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      {contact && (
        <Button look="quiet" onClick={() => setChoosing(!isChoosing)}>
          {isChoosing ? words.keep : words.chooseOther}
        </Button>
      )}
    </section>
  );
}

function ContactCard({ contact }: { readonly contact: ContactDetail }) {
  const work = [contact.title, contact.organization].filter(Boolean).join(' · ');
  return (
    <div class="card">
      <p class="card-name">
        {contact.name} <span class="stage">{labelOf(contact.stage)}</span>
        {contact.privacy && <span class="stage">{words.justMe}</span>}
      </p>
      {work && <p>{work}</p>}
      {contact.introducedBy && (
        <p class="muted">{words.introduced(contact.introducedBy, permissionText(contact))}</p>
      )}
    </div>
  );
}

function permissionText({ introducerPermission }: ContactDetail): string {
  if (introducerPermission === 'Yes') return words.mayName;
  return introducerPermission === 'No' ? words.mayNotName : words.notAskedToName;
}
