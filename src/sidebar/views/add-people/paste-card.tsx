// The signature of an e-mail or the text of a business card, read into the form, to be corrected
// there before it is saved.

import { cardWords as words } from '#words/add-people';
import {
  readSignature,
  type SignatureReading,
} from '../../../domain/people/signature/read-signature';
import type { NewPerson } from '../../../domain/records';
import { useKept } from '../../kept';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { TextArea } from '../../parts/field';
import { homeCountry } from '../../parts/home-country';
import { Notice } from '../../parts/notice';
import { personFromCard, typedPhone } from './card-person';
import { NOBODY } from './nobody';
import { PersonForm } from './person-form';

interface Card {
  readonly text: string;
  /** null until the text is read. */
  readonly reading: SignatureReading | null;
  readonly person: NewPerson;
}

const NO_CARD: Card = { text: '', reading: null, person: NOBODY };

export function PasteCard() {
  const [card, change] = useKept<Card>('add-people:card', () => NO_CARD);
  const { text, reading, person } = card;
  function read(pasted: string) {
    if (pasted.trim() === '') return;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const found = readSignature(pasted, homeCountry(timeZone, navigator.languages));
    change(() => ({ text: pasted, reading: found, person: personFromCard(found) }));
  }

  if (reading === null) {
    return (
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          read(text);
        }}
      >
        <TextArea
          label={words.paste}
          hint={words.hint}
          rows={8}
          placeholder={words.example}
          value={text}
          onChange={(now) => {
            const isPasted = text.trim() === '' && now.trim().length > 20;
            if (isPasted) read(now);
            else change((before) => ({ ...before, text: now }));
          }}
        />
        <ActionBar>
          <Button look="primary" isSubmit isDisabled={text.trim() === ''}>
            {words.read}
          </Button>
        </ActionBar>
      </form>
    );
  }
  const typed = typedPhone(reading.phones);
  const isEmpty = Object.values(person).every((value) => value === '');
  return (
    <PersonForm
      person={person}
      onChange={(update) => change((now) => ({ ...now, person: update(now.person) }))}
      onSaved={() => change(() => NO_CARD)}
      isAllShown
      {...(typed === '' ? {} : { phoneHint: words.typedPhone(typed) })}
      otherButton={
        <Button look="quiet" onClick={() => change((now) => ({ ...now, reading: null }))}>
          {words.otherText}
        </Button>
      }
    >
      <Notice kind={isEmpty ? 'warning' : 'info'} takesFocus>
        <p>{isEmpty ? words.nothing : words.check}</p>
      </Notice>
      <figure class="card-text">
        <figcaption>{words.readFrom}</figcaption>
        {/* It may be longer than its box, and then the keyboard scrolls it. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        <blockquote dir="auto" tabIndex={0}>
          {text}
        </blockquote>
      </figure>
    </PersonForm>
  );
}
