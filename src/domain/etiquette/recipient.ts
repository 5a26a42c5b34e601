// One valid address, and only one, in the To line.
import emailAddresses from 'email-addresses';
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
  const list = emailAddresses.parseAddressList({ input: text, rfc6532: true });
  if (list === null) return `"${text}" is not an e-mail address: look for a missing @ or a space.`;
  const [only, ...others] = list;
  if (others.length > 0 || only?.type === 'group') {
    return 'Write to one person at a time: a request to several feels like a circular.';
  }
  return only?.domain.includes('.')
    ? ''
    : `"${text}" is not a whole address: after the @ comes a name with a dot.`;
}
