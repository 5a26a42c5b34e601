// Writes a draft as a message in the form of RFC 5322 and RFC 2045, for Gmail to take in. Gmail
// adds From, Date and Message-ID itself.
//
// Our own and not `mimetext` 3, which was tried first: it writes a subject as one encoded word of
// any length where RFC 2047 allows 75 characters, lets line breaks of a name through inside of it,
// labels UTF-8 bodies 7bit, always adds the headers that are Gmail's to add, and is 56 kB.
import { base64, utf8Bytes } from './base64';
import { readAddress } from './email-address';
import { addressField, fileNameParameters, textField } from './header';

export interface Attachment {
  readonly name: string;
  /** "application/pdf"; a text that is no such type counts as unknown. */
  readonly mimeType: string;
  /** RFC 4648, section 4; line breaks in it do not matter. */
  readonly base64: string;
}

export interface MessageInput {
  readonly to: { readonly name: string; readonly email: string };
  /** Addresses alone, for a letter to a group: nobody sees the others. */
  readonly blindCopies?: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** Marks of our own; their names begin with "X-". */
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly Attachment[];
  /** Letters and digits that no other letter has; needed where there are attachments. */
  readonly boundary?: string;
}

const LINE_END = '\r\n';
/** RFC 2045, section 6.8. */
const BASE64_LINE = 76;
const BOUNDARY = /^[A-Za-z0-9]{8,40}$/;
const OWN_HEADER = /^X-[A-Za-z0-9-]{1,40}$/;
/** Not those that have parts or headers of their own: Base64 is not for them (RFC 2045, 6.4). */
const MIME_TYPE = /^(?!multipart|message)[a-z]{1,20}\/[a-z0-9][a-z0-9.+-]{0,90}$/i;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * The message as ASCII text with CRLF line ends, to one person, and blind copies where they are given. Line ends of the body become
 * CRLF. Throws a TypeError for what no caller may hand in: an address that `readAddress` refuses, a
 * header that is not our own, an attachment that is not Base64, a boundary that is none.
 */
export function buildMessage(input: MessageInput): string {
  const head = [
    addressField('To', { name: input.to.name, email: checkedAddress(input.to.email) }),
    ...blindCopies(input.blindCopies ?? []),
    textField('Subject', input.subject),
    ...Object.entries(input.headers ?? {}).map(([name, value]) => ownField(name, value)),
    'MIME-Version: 1.0',
  ];
  const attachments = input.attachments ?? [];
  if (attachments.length === 0) return [...head, ...textPart(input.body)].join(LINE_END);
  const boundary = checkedBoundary(input.boundary);
  const parts = [textPart(input.body), ...attachments.map(attachmentPart)];
  return [
    ...head,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, ...part]),
    `--${boundary}--`,
    '',
  ].join(LINE_END);
}

/** One address a line. */
function blindCopies(emails: readonly string[]): string[] {
  return emails.length === 0 ? [] : [`Bcc: ${emails.map(checkedAddress).join(`,${LINE_END} `)}`];
}

/** "_" is in no Base64 text, and Base64 is all that the parts hold: so it ends no part too early. */
function checkedBoundary(given = ''): string {
  if (!BOUNDARY.test(given)) throw new TypeError('A letter with attachments needs a boundary');
  return `=_${given}_=`;
}

function textPart(body: string): string[] {
  const text = body.replace(/\r\n|\r|\n/g, LINE_END);
  return [
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    wrapped(base64(utf8Bytes(text))),
    '',
  ];
}

function attachmentPart(attachment: Attachment): string[] {
  const content = attachment.base64.replace(/\s+/g, '');
  if (!BASE64.test(content) || content.length % 4 !== 0) {
    throw new TypeError(`The attachment "${attachment.name}" is not Base64`);
  }
  const type = MIME_TYPE.test(attachment.mimeType)
    ? attachment.mimeType
    : 'application/octet-stream';
  return [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment${fileNameParameters(attachment.name)}`,
    '',
    wrapped(content),
    '',
  ];
}

/** In lines; one text, since a file may have hundreds of thousands of them. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (let start = 0; start < text.length; start += BASE64_LINE) {
    lines.push(text.slice(start, start + BASE64_LINE));
  }
  return lines.join(LINE_END);
}

function ownField(name: string, value: string): string {
  if (!OWN_HEADER.test(name))
    throw new TypeError(`Not a header of our own: ${JSON.stringify(name)}`);
  return textField(name, value);
}

function checkedAddress(email: string): string {
  const address = readAddress(email);
  if (!address.ok || address.email !== email) {
    throw new TypeError('Not one e-mail address: read it with readAddress first');
  }
  return email;
}
