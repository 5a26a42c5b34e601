// Writes a draft as a message in the form of RFC 5322 and RFC 2045, for Gmail to take in. Gmail
// adds From, Date and Message-ID itself.
//
// Our own and not `mimetext` 3, which was tried first: it writes a subject as one encoded word of
// any length where RFC 2047 allows 75 characters, lets line breaks of a name through inside of it,
// labels UTF-8 bodies 7bit, always adds the headers that are Gmail's to add, and is 56 kB.
import { base64, utf8Bytes } from './base64';
import { readAddress } from './email-address';
import { addressField, parameter, textField } from './header';

export interface Attachment {
  readonly name: string;
  /** "application/pdf"; a text that is no such type counts as unknown. */
  readonly mimeType: string;
  /** RFC 4648, section 4; line breaks in it do not matter. */
  readonly base64: string;
}

export interface MessageInput {
  readonly to: { readonly name: string; readonly email: string };
  readonly subject: string;
  readonly body: string;
  /** Marks of our own; their names begin with "X-". */
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly Attachment[];
}

const LINE_END = '\r\n';
/** RFC 2045, section 6.8. */
const BASE64_LINE = 76;
/** "_" is in no Base64 text, and Base64 is all that the parts hold. */
const BOUNDARY = '=_informational-interviews_=';
const OWN_HEADER = /^X-[A-Za-z0-9-]{1,40}$/;
const MIME_TYPE = /^[a-z]{1,20}\/[a-z0-9][a-z0-9.+-]{0,90}$/i;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * The message as ASCII text with CRLF line ends, to exactly one person. Line ends of the body become
 * CRLF. Throws a TypeError for what no caller may hand in: an address that `readAddress` refuses, a
 * header that is not our own, an attachment that is not Base64.
 */
export function buildMessage(input: MessageInput): string {
  const head = [
    addressField('To', { name: input.to.name, email: checkedAddress(input.to.email) }),
    textField('Subject', input.subject),
    ...Object.entries(input.headers ?? {}).map(([name, value]) => ownField(name, value)),
    'MIME-Version: 1.0',
  ];
  const attachments = input.attachments ?? [];
  if (attachments.length === 0) return [...head, ...textPart(input.body)].join(LINE_END);
  const parts = [textPart(input.body), ...attachments.map(attachmentPart)];
  return [
    ...head,
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    ...parts.flatMap((part) => [`--${BOUNDARY}`, ...part]),
    `--${BOUNDARY}--`,
    '',
  ].join(LINE_END);
}

function textPart(body: string): string[] {
  const text = body.replace(/\r\n|\r|\n/g, LINE_END);
  return [
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...wrapped(base64(utf8Bytes(text))),
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
    `Content-Disposition: attachment${parameter('filename', attachment.name)}`,
    '',
    ...wrapped(content),
    '',
  ];
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length; start += BASE64_LINE) {
    lines.push(text.slice(start, start + BASE64_LINE));
  }
  return lines;
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
