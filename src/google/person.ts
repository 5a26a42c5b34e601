// Who is at work: the address whose rights, mailbox and settings are used.
import { googleWords } from '#words/google-says';
import { Problem } from '../problem';

/**
 * The e-mail of the person in whose name the script runs, in lower case; in a trigger that is the
 * one who switched it on. `getActiveUser` would be blank there.
 * @throws Problem `no-address` where Google does not tell: a blank must never pass for an owner
 */
export function myAddress(): string {
  const email = Session.getEffectiveUser().getEmail().trim().toLowerCase();
  if (email === '') {
    throw new Problem('no-address', googleWords.noAddress);
  }
  return email;
}
