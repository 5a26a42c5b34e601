// To whom a letter goes: the one address in the contact's row.
import { readAddress } from '../../domain/mail/email-address';
import type { Contact } from '../../domain/records';
import { Problem } from '../../problem';

/** @throws Problem `bad-email`, which does not quote the address: messages may end up in logs */
export function recipientOf({ name, email }: Contact): { name: string; email: string } {
  const address = readAddress(email);
  if (address.ok) return { name, email: address.email };
  throw new Problem(
    'bad-email',
    email === ''
      ? 'This contact has no e-mail address. Add it in Contacts, then try again.'
      : 'What stands under Email in this contact’s row is not one person’s address. Correct it in Contacts, then try again.',
  );
}
