// A letter as the Gmail API shows it: https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages
import type { StoredLetter } from './mailbox';
import { decodeHeader, joinLetter, type MimePart, parseParts, textOf, unfoldedValue } from './mime';

export type MessageFormat = 'minimal' | 'metadata' | 'full' | 'raw';

/** Bytes stay bytes here; the service in the script's context makes Apps Script's arrays of them. */
export interface PartResource {
  readonly partId: string;
  readonly mimeType: string;
  readonly filename: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: {
    readonly size: number;
    readonly data?: Uint8Array;
    readonly attachmentId?: string;
  };
  readonly parts?: readonly PartResource[];
}

export interface MessageResource {
  readonly id: string;
  readonly threadId: string;
  readonly labelIds: readonly string[];
  readonly snippet?: string;
  readonly historyId?: string;
  /** Milliseconds since 1970. */
  readonly internalDate?: string;
  readonly sizeEstimate?: number;
  readonly payload?: Omit<PartResource, 'body'> | PartResource;
  readonly raw?: Uint8Array;
}

const SNIPPET_CHARACTERS = 200;

/** What `create`, `update` and `list` show of a letter. */
export function messageStub({ entry }: StoredLetter): MessageResource {
  return { id: entry.messageId, threadId: entry.threadId, labelIds: ['DRAFT'] };
}

/** `metadataHeaders`: only these headers, for the format `metadata`. */
export function messageResource(
  stored: StoredLetter,
  format: MessageFormat,
  metadataHeaders: readonly string[],
): MessageResource {
  const { entry, letter } = stored;
  const part = parseParts(letter);
  const bytes = joinLetter(letter);
  const minimal: MessageResource = {
    ...messageStub(stored),
    snippet: snippetOf(part),
    historyId: String(entry.historyId),
    internalDate: String(entry.changedAt),
    sizeEstimate: bytes.length,
  };
  if (format === 'minimal') return minimal;
  if (format === 'raw') return { ...minimal, raw: bytes };
  const payload = partResource(part, '', entry.messageId);
  if (format === 'full') return { ...minimal, payload };
  const wanted = metadataHeaders.map((name) => name.toLowerCase());
  const headers = payload.headers.filter(
    ({ name }) => wanted.length === 0 || wanted.includes(name.toLowerCase()),
  );
  const { partId, mimeType, filename } = payload;
  return { ...minimal, payload: { partId, mimeType, filename, headers } };
}

/** Plain text of the body, or of the HTML without its tags; line ends are "\n". */
export function bodyText(part: MimePart): string {
  const plain = textOf(part, 'text/plain');
  const html = textOf(part, 'text/html');
  const text =
    plain ?? html?.replace(/<(?:br|\/p|\/div)[^>]*>/gi, '\n').replace(/<[^>]*>/g, '') ?? '';
  return text.replace(/\r\n/g, '\n');
}

export function snippetOf(part: MimePart): string {
  const text = bodyText(part).replace(/\s+/g, ' ').trim().slice(0, SNIPPET_CHARACTERS);
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

function partResource(part: MimePart, partId: string, messageId: string): PartResource {
  const { mimeType, filename, content, parts } = part;
  const headers = part.headers.map((header) => ({
    name: header.name,
    value: decodeHeader(unfoldedValue(header)),
  }));
  const own = { partId, mimeType, filename, headers };
  if (parts.length > 0) {
    const prefix = partId === '' ? '' : `${partId}.`;
    const children = parts.map((one, at) => partResource(one, `${prefix}${at}`, messageId));
    return { ...own, body: { size: 0 }, parts: children };
  }
  if (filename !== '') {
    return {
      ...own,
      body: { size: content.length, attachmentId: `${messageId}-${partId || '0'}` },
    };
  }
  return { ...own, body: { size: content.length, data: content } };
}
