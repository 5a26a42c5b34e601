// To whom a letter goes: the one address in the contact's row.
import { letterProblems } from '#words/problems';
import { readAddress } from '../../domain/mail/email-address';
import type { Contact } from '../../domain/records';
import { Problem } from '../../problem';

/** @throws Problem `bad-email`, which does not quote the address: messages may end up in logs */
export function recipientOf({ name, email }: Contact): { name: string; email: string } {
  const address = readAddress(email);
  if (address.ok) return { name, email: address.email };
  throw new Problem(
    'bad-email',
    email === '' ? letterProblems.noAddress : letterProblems.badAddress,
  );
}
