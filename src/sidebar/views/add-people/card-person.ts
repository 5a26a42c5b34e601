// A card that was read, as a person for the form: what has no field of its own goes into the notes.
import { fileNoteWords } from '#words/people-file';
import type { ReadPhone } from '../../../domain/people/signature/read-phones';
import type { SignatureReading } from '../../../domain/people/signature/read-signature';
import type { NewPerson } from '../../../domain/records';
import { personOf } from '../../files/row-draft';
import { NOBODY } from './nobody';

export function personFromCard(reading: SignatureReading): NewPerson {
  const { name, emails, title, organization, linkedIn, websites } = reading;
  const phones = reading.phones.map(({ text }) => text);
  const notes = websites.map(fileNoteWords.website);
  const result = personOf({
    ...{ name, emails, phones, title, organization, linkedIn, notes },
    reasonIfNobody: '',
  });
  if (!result.ok) return { ...NOBODY, title, organization, phone: phones[0] ?? '' };
  const { person } = result;
  // An address is no name; the form asks for one.
  return person.name === person.email ? { ...person, name: '' } : person;
}

/** The number as it stands on the card, where the form shows it in another way; otherwise ''. */
export function typedPhone([first]: readonly ReadPhone[]): string {
  return first && first.typed.trim() !== first.text ? first.typed.trim() : '';
}
