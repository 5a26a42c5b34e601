// Addresses in the headers of a letter, checked as strictly as Gmail checks them.
import { addressParser } from 'postal-mime';

export interface Recipient {
  readonly name: string;
  readonly address: string;
}

/** Gmail refuses a domain without a dot, such as `human@f` (FlowCrypt/flowcrypt-browser#1370). */
const ADDRESS =
  /^(?:"(?:[^"\\\r\n]|\\.)+"|[^\s@<>(),;:\\"[\]]+)@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;

export function isAddress(text: string): boolean {
  const [local = ''] = text.split('@');
  return ADDRESS.test(text) && !/^\.|\.\.|\.$/.test(local);
}

/** The people of a header value; groups are taken apart. */
export function parseRecipients(value: string): readonly Recipient[] {
  return addressParser(value, { flatten: true }).map(({ name, address }) => ({
    name: name ?? '',
    address: address ?? '',
  }));
}

/** False where the value names nobody, or anybody whose address is none. */
export function areRecipients(value: string): boolean {
  const recipients = parseRecipients(value);
  return recipients.length > 0 && recipients.every(({ address }) => isAddress(address));
}
