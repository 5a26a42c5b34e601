// Reads one e-mail address out of a cell: a draft goes to exactly one person, or is not made.

import emailAddresses from 'email-addresses';
import { addressWords as words } from '#words/email-address';

export type AddressAnswer =
  | {
      readonly ok: true;
      /** As it was typed, without the name and the angle brackets around it. ASCII. */
      readonly email: string;
      /** The name before it, or ''. */
      readonly name: string;
    }
  /** What is wrong and what to do, for people. */
  | { readonly ok: false; readonly problem: string };

/** RFC 5321, section 4.5.3.1, and erratum 1690 to RFC 3696. */
const MAX_LOCAL_LENGTH = 64;
const MAX_ADDRESS_LENGTH = 254;
/** An address and a name; the parser's time grows with the square of the length. */
const MAX_TEXT_LENGTH = 400;
const LOCAL_PART = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const LAST_LABEL = /^(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+)$/i;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

/**
 * `'Ana Ruiz <ana@example.com>'` → the address and the name. Two addresses, groups, remarks in
 * brackets and quoted local parts are problems. So are letters beyond ASCII, valid as they may be
 * (RFC 6531): such an address is nearly always a slip or a look-alike, and a draft cannot carry it.
 */
export function readAddress(text: string): AddressAnswer {
  const typed = text.trim();
  const mailbox = onlyMailbox(typed);
  if (mailbox === null || !isReachable(mailbox.address) || !typed.includes(mailbox.address)) {
    return { ok: false, problem: problemOf(typed) };
  }
  return { ok: true, email: mailbox.address, name: (mailbox.name ?? '').trim() };
}

function onlyMailbox(typed: string): emailAddresses.ParsedMailbox | null {
  if (typed.length > MAX_TEXT_LENGTH || /[\p{Cc}\u2028\u2029]/u.test(typed)) return null;
  const list = emailAddresses.parseAddressList({
    input: typed,
    rfc6532: true,
    commaInDisplayName: true,
  });
  const [only, ...others] = list ?? [];
  if (only?.type !== 'mailbox' || others.length > 0) return null;
  // What the parser calls comments holds the blanks between the words as well.
  return only.parts.comments.some(({ tokens }) => tokens.trim() !== '') ? null : only;
}

function isReachable(address: string): boolean {
  const at = address.lastIndexOf('@');
  const labels = address.slice(at + 1).split('.');
  return (
    at > 0 &&
    at <= MAX_LOCAL_LENGTH &&
    address.length <= MAX_ADDRESS_LENGTH &&
    LOCAL_PART.test(address.slice(0, at)) &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    LAST_LABEL.test(labels[labels.length - 1] ?? '')
  );
}

function problemOf(typed: string): string {
  if (typed === '') return words.missing;
  const shown = words.quoted(typed.slice(0, 80).replace(/\s+/g, ' '), typed.length > 80);
  const ats = typed.slice(0, MAX_TEXT_LENGTH).split('@').length - 1;
  if (ats === 0) return words.noAt(shown);
  if (ats > 1) return words.several(shown);
  if (typed.length > MAX_TEXT_LENGTH) return words.tooLong(shown);
  if (/^mailto:/i.test(typed)) return words.mailto(shown);
  if (/[():;]/.test(typed)) return words.moreThanAddress(shown);
  const address = addressIn(typed);
  if (!PRINTABLE_ASCII.test(address)) return oddLetter(shown, address);
  return /\s/.test(address) ? words.blank(shown) : problemOfParts(shown, address);
}

function problemOfParts(shown: string, address: string): string {
  const at = address.indexOf('@');
  const domain = address.slice(at + 1);
  if (at === 0) return words.nothingBeforeAt(shown);
  if (at > MAX_LOCAL_LENGTH || address.length > MAX_ADDRESS_LENGTH) return words.tooLong(shown);
  if (domain.endsWith('.')) return words.endsWithStop(shown);
  if (!domain.includes('.')) return words.breaksOff(shown);
  return address.includes('..') ? words.twoStops(shown) : words.notAnAddress(shown);
}

/** What stands between angle brackets, or all of it. */
function addressIn(typed: string): string {
  const open = typed.indexOf('<');
  const close = typed.indexOf('>', open);
  return open === -1 || close === -1 ? typed : typed.slice(open + 1, close).trim();
}

function oddLetter(shown: string, address: string): string {
  const letter = [...address].find((one) => !PRINTABLE_ASCII.test(one)) ?? '';
  return /[\p{L}\p{N}]/u.test(letter) ? words.letter(shown, letter) : words.invisible(shown);
}
