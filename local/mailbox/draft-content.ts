// What Gmail does to the bytes of a letter when it becomes a draft, is changed by its writer, or
// is sent. Sources: docs of users.drafts, and live tests by emailengine and others.
import { randomBytes } from 'node:crypto';
import { GmailRefusal, invalid } from './gmail-refusal';
import {
  encodeHeader,
  headerText,
  joinLetter,
  type Letter,
  leavesOf,
  mixedPart,
  newHeader,
  parseParts,
  plainTextPart,
  type RawHeader,
  rawHeader,
  splitLetter,
  withHeader,
  withoutHeaders,
} from './mime';
import { areRecipients, parseRecipients } from './recipients';

/** `maxSize` of the upload in the Gmail API's discovery document. */
const LARGEST_BYTES = 36_700_160;

/** Makes mail programs open the file as a letter to be sent. Only on disk; Gmail has no such thing. */
const UNSENT = newHeader('X-Unsent', '1');

/** The fields that a person changes; addresses as in a header, `Ana <ana@example.com>, …`. */
export interface DraftFields {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
  /** Plain text. Formatting that the letter had is given up; its attachments stay. */
  readonly body?: string;
}

/**
 * The letter as Gmail stores it: Message-ID its own, From and Date there. Throws a GmailRefusal.
 * @param isIdOwn whether a Message-ID that the letter came with gives way to Gmail's
 */
export function asGmailDraft(raw: Uint8Array, me: string, now: Date, isIdOwn = true): Letter {
  if (raw.byteLength > LARGEST_BYTES) {
    throw new GmailRefusal(
      413,
      'uploadTooLarge',
      `Request payload size exceeds the limit: ${LARGEST_BYTES} bytes.`,
    );
  }
  const { headers, body } = splitLetter(raw);
  for (const name of ['To', 'Cc', 'Bcc']) {
    const value = rawHeader(headers, name);
    if (value !== null && !areRecipients(value)) throw invalid(`Invalid ${name} header`);
  }
  return { headers: withOwnHeaders(headers, me, now, isIdOwn), body };
}

/** The letter with other fields. Throws a GmailRefusal for an address that is none. */
export function withFields(letter: Letter, fields: DraftFields): Letter {
  let { headers, body } = letter;
  for (const name of ['To', 'Cc', 'Bcc', 'Subject'] as const) {
    const text = fields[name.toLowerCase() as 'to' | 'cc' | 'bcc' | 'subject'];
    if (text === undefined) continue;
    headers = withoutHeaders(headers, (other) => other === name.toLowerCase());
    if (text.trim() === '' && name !== 'Subject') continue;
    if (name !== 'Subject' && !areRecipients(text)) throw invalid(`Invalid ${name} header`);
    const value = name === 'Subject' ? encodeHeader(text) : recipientsHeader(text);
    headers = [...headers, newHeader(name, value)];
  }
  if (fields.body !== undefined) {
    const content = withText({ headers, body }, fields.body);
    headers = [
      ...withoutHeaders(headers, (name) => name.startsWith('content-')),
      ...content.headers,
    ];
    body = content.body;
  }
  return { headers, body };
}

/** An empty letter, to be filled by `withFields`. */
export function emptyLetter(): Letter {
  return { headers: [newHeader('MIME-Version', '1.0'), ...plainTextPart('').headers], body: '' };
}

/** Headers of the sender's own making do not survive sending, and for safety not editing either. */
export function withoutCustomHeaders(letter: Letter): Letter {
  return { ...letter, headers: withoutHeaders(letter.headers, (name) => name.startsWith('x-')) };
}

export function withNewMessageId(letter: Letter): Letter {
  return { ...letter, headers: withHeader(letter.headers, 'Message-ID', newMessageIdHeader()) };
}

export function toDraftFile({ headers, body }: Letter): Buffer {
  return joinLetter({ headers: [UNSENT, ...headers], body });
}

export function fromDraftFile(bytes: Uint8Array): Letter {
  const { headers, body } = splitLetter(bytes);
  return { headers: withoutHeaders(headers, (name) => name === 'x-unsent'), body };
}

function withOwnHeaders(
  headers: readonly RawHeader[],
  me: string,
  now: Date,
  isIdOwn: boolean,
): readonly RawHeader[] {
  let own = withoutHeaders(headers, (name) => name === 'x-unsent');
  if (isIdOwn || rawHeader(own, 'Message-ID') === null)
    own = withHeader(own, 'Message-ID', newMessageIdHeader());
  if (rawHeader(own, 'Date') === null) {
    own = withHeader(own, 'Date', now.toUTCString().replace('GMT', '+0000'));
  }
  const [from] = parseRecipients(rawHeader(own, 'From') ?? '');
  // Another sender than the mailbox's own is not accepted; the letter goes out under one's own.
  if (from?.address.toLowerCase() !== me.toLowerCase()) own = withHeader(own, 'From', me);
  if (rawHeader(own, 'MIME-Version') === null) own = withHeader(own, 'MIME-Version', '1.0');
  return own;
}

function withText(letter: Letter, text: string): Letter {
  const part = plainTextPart(text);
  const kept = leavesOf(parseParts(letter)).filter(
    (leaf) => leaf.isAttachment || !/^text\/(plain|html)$/.test(leaf.mimeType),
  );
  // A letter that is one single attachment keeps that content under the letter's own headers.
  if (kept.length === 0) return part;
  const sources = kept.map((leaf) => {
    const headers = leaf.headers.filter(({ name }) => /^content-/i.test(name));
    const at = leaf.source.indexOf('\r\n\r\n');
    const body = at < 0 ? '' : leaf.source.slice(at + 4);
    return joinLetter({ headers, body }).toString('latin1');
  });
  return mixedPart([joinLetter(part).toString('latin1'), ...sources]);
}

function recipientsHeader(text: string): string {
  return parseRecipients(text)
    .map(({ name, address }) => {
      if (name === '') return address;
      const isPlain = /^[\w !#$%&'*+/=?^`{|}~-]*$/.test(name);
      const quoted = `"${name.replace(/["\\]/g, '\\$&')}"`;
      const isAscii = /^[\x20-\x7e]*$/.test(name);
      return `${isPlain ? name : isAscii ? quoted : encodeHeader(name)} <${address}>`;
    })
    .join(',\r\n ');
}

function newMessageIdHeader(): string {
  return `<CA${randomBytes(30).toString('base64url')}@mail.gmail.com>`;
}

/** Threads follow the subject: an answer keeps it, another subject begins another thread. */
export function subjectOf(letter: Letter): string {
  return headerText(letter.headers, 'Subject');
}
