// One valid address, and only one, in the To line.
import { readAddress } from '../mail/email-address';
import type { Finding } from './finding';

/** The finding on the recipient, as it was typed: "Ana Silva <ana@example.com>" is fine too. */
export function checkRecipient(typed: string): Finding {
  const text = typed.trim();
  const problem = problemOf(text);
  return {
    rule: 'one-recipient',
    level: 'must',
    isKept: problem === '',
    message: problem === '' ? 'It goes to one person.' : problem,
    part: 'recipient',
    span: problem === '' || text === '' ? null : { start: 0, end: typed.length },
  };
}

function problemOf(text: string): string {
  if (text === '') return 'Add the e-mail address of the person whom you write to.';
  const address = readAddress(text);
  return address.ok ? '' : address.problem;
}
