// The advanced Gmail service, as far as drafts go. It can't send: the local edition never does.
import type { GmailAnswer, GmailProblem } from '../mailbox/operations';
import type { Host } from '../runtime/host';
import { signatureError, textArgument } from './arguments';
import { blobContent, isBytes } from './blob';
import { decodeBase64, toSigned, toUnsigned } from './bytes';
import { absence, service } from './named-absence';

const NEVER_SENDS = 'It never sends anything: a person reads each draft and sends it.';
const FORMATS = ['minimal', 'metadata', 'full', 'raw'];
const MOST_RESULTS = 500;
/**
 * What a call without an upload may carry; larger letters go as a blob in the last place.
 * Reported (googleapis/google-api-dotnet-client#856), not documented; others report 5 MB.
 */
const MOST_JSON_BYTES = 1_048_576;

/** What scripts get where the API refuses: the message, and `details` with the HTTP status. */
class GoogleJsonResponseException extends Error {
  override readonly name = 'GoogleJsonResponseException';
  readonly details: object;

  constructor(method: string, { code, reason, message }: GmailProblem) {
    super(`API call to ${method} failed with error: ${message}`);
    this.details = { message, code, errors: [{ message, domain: 'global', reason }] };
  }
}

export function createGmail(host: Host): object {
  const neverSends = (name: string) => () => {
    throw absence(name, NEVER_SENDS);
  };
  return service(host, 'Gmail', {
    Users: service(host, 'Gmail.Users', {
      getProfile: (...args: unknown[]) => {
        const userId = textArgument('Gmail.Users.getProfile', args, 0);
        return ask(host, 'gmail.users.getProfile', 'mailbox.profile', userId);
      },
      Drafts: service(host, 'Gmail.Users.Drafts', {
        ...draftMethods(host),
        send: neverSends('Gmail.Users.Drafts.send'),
      }),
      Messages: service(host, 'Gmail.Users.Messages', {
        send: neverSends('Gmail.Users.Messages.send'),
      }),
    }),
    newDraft: () => ({}),
    newMessage: () => ({}),
  });
}

function draftMethods(host: Host) {
  const name = (method: string) => `Gmail.Users.Drafts.${method}`;
  return {
    create: (...args: unknown[]) => {
      const method = 'gmail.users.drafts.create';
      const userId = textArgument(name('create'), args, 1);
      const { raw, threadId } = letterOf(method, args[0], args[2]);
      return ask(host, method, 'mailbox.createDraft', userId, raw, threadId);
    },
    update: (...args: unknown[]) => {
      const method = 'gmail.users.drafts.update';
      const userId = textArgument(name('update'), args, 1);
      const id = textArgument(name('update'), args, 2);
      const { raw } = letterOf(method, args[0], args[3]);
      return ask(host, method, 'mailbox.updateDraft', userId, id, raw);
    },
    get: (...args: unknown[]) => {
      const method = 'gmail.users.drafts.get';
      const userId = textArgument(name('get'), args, 0);
      const id = textArgument(name('get'), args, 1);
      const { format = 'full', metadataHeaders = [] } = optionsOf(args[2]);
      if (!FORMATS.includes(String(format).toLowerCase())) {
        throw badRequest(method, `Invalid value at 'format': "${String(format)}"`);
      }
      const wanted = Array.isArray(metadataHeaders) ? metadataHeaders : [metadataHeaders];
      const chosen = String(format).toLowerCase();
      return withByteArrays(
        ask(host, method, 'mailbox.getDraft', userId, id, chosen, wanted.map(String)),
      );
    },
    list: (...args: unknown[]) => {
      const userId = textArgument(name('list'), args, 0);
      const { q = '', maxResults = 100, pageToken = '' } = optionsOf(args[1]);
      const most = Number(maxResults);
      const query = {
        q: String(q),
        maxResults: most >= 1 ? Math.min(Math.trunc(most), MOST_RESULTS) : 100,
        pageToken: String(pageToken),
      };
      return ask(host, 'gmail.users.drafts.list', 'mailbox.listDrafts', userId, query);
    },
    remove: (...args: unknown[]) => {
      const userId = textArgument(name('remove'), args, 0);
      const id = textArgument(name('remove'), args, 1);
      ask(host, 'gmail.users.drafts.delete', 'mailbox.removeDraft', userId, id);
    },
  };
}

function ask(host: Host, method: string, operation: string, ...args: unknown[]): unknown {
  const answer = host.ask(operation, ...args) as GmailAnswer;
  if ('refused' in answer) throw new GoogleJsonResponseException(method, answer.refused);
  return answer.value;
}

/** The letter's bytes: base64url text or bytes in the resource, or a blob as the upload. */
function letterOf(
  method: string,
  resource: unknown,
  media: unknown,
): { readonly raw: Uint8Array; readonly threadId: string | undefined } {
  const message = (resource as { message?: { raw?: unknown; threadId?: unknown } } | null)?.message;
  const threadId = typeof message?.threadId === 'string' ? message.threadId : undefined;
  const upload = blobContent(media);
  if (upload) {
    if (upload.contentType !== 'message/rfc822') {
      throw badRequest(
        method,
        `Media type '${upload.contentType}' is not supported. Valid media types: [message/rfc822]`,
      );
    }
    return { raw: upload.bytes, threadId };
  }
  if (media !== undefined && media !== null)
    throw signatureError('Gmail.Users.Drafts', [resource, media]);
  const raw = message?.raw;
  if (raw === undefined || raw === null || raw === '')
    throw badRequest(method, 'Missing draft message');
  if ((isBytes(raw) || typeof raw === 'string') && raw.length > MOST_JSON_BYTES) {
    throw new GoogleJsonResponseException(method, {
      code: 400,
      reason: 'badRequest',
      message: `Request payload size exceeds the limit: ${MOST_JSON_BYTES} bytes.`,
    });
  }
  if (isBytes(raw)) return { raw: toUnsigned(raw), threadId };
  const bytes = typeof raw === 'string' ? decodeBase64(raw.replace(/\s/g, ''), true) : null;
  if (!bytes) {
    throw badRequest(
      method,
      "Invalid value at 'draft.message.raw' (TYPE_BYTES), Base64 decoding failed",
    );
  }
  return { raw: bytes, threadId };
}

function badRequest(method: string, message: string): GoogleJsonResponseException {
  return new GoogleJsonResponseException(method, { code: 400, reason: 'invalidArgument', message });
}

function optionsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Apps Script shows the API's bytes as arrays of signed numbers, wherever they are. */
function withByteArrays(value: unknown): unknown {
  if (value instanceof Uint8Array) return toSigned(value);
  if (Array.isArray(value)) return value.map(withByteArrays);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withByteArrays(one)]));
}
