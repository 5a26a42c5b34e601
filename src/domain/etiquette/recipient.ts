// One valid address, and only one, in the To line.
import { recipientWords } from '#words/etiquette-people';
import { readAddress } from '../mail/email-address';
import type { Finding } from './finding';

/** The finding on the recipient, as it was typed: "Ana Silva <ana@example.com>" is fine too. */
export function checkRecipient(typed: string): Finding {
  const answer = readAddress(typed);
  return {
    rule: 'one-recipient',
    level: 'must',
    isKept: answer.ok,
    message: answer.ok ? recipientWords.kept : answer.problem,
    part: 'recipient',
    span: answer.ok || typed.trim() === '' ? null : { start: 0, end: typed.length },
  };
}
