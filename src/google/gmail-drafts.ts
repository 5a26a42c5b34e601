// Gmail drafts through the advanced service, which makes do with the narrow permission
// `gmail.compose`. This file creates, finds and lists drafts; it has nothing that sends.
import { googleWords } from '#words/google-says';
import { COMPOSE_SCOPE } from '../domain/permissions';
import { Problem } from '../problem';
import { isAllowed } from './permissions';

/** Marks a draft as made by the add-on, for one letter. Evidence only: Gmail may drop it. */
export const KEY_HEADER = 'X-Informational-Interviews-Key';

const ME = 'me';
/** The most that one list call gives: https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.drafts/list */
const PAGE_SIZE = 500;
/** Beyond this many drafts the list says nothing about what is missing. */
const MOST_PAGES = 4;

export interface FoundDraft {
  readonly id: string;
  /** The key that the draft still carries, or ''. */
  readonly key: string;
  readonly subject: string;
}

/** Has this person allowed drafts? People can untick a single permission. */
export function canDraft(): boolean {
  return isAllowed(COMPOSE_SCOPE);
}

/** Which permissions are missing. @returns where Google asks for them; '' where none is missing */
export function consentUrl(): string {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const isMissing = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  return isMissing ? (info.getAuthorizationUrl() ?? '') : '';
}

/** What became of an attempt to create a draft. */
export type DraftOutcome =
  /** The id stays when the draft is edited; the message's does not. */
  | { readonly kind: 'made'; readonly draftId: string }
  /** Certainly no draft. After a bad letter the next one may do; after the others none will. */
  | { readonly kind: 'refused'; readonly reason: 'letter' | 'permission' | 'quota' }
  /** Google failed on the way: there may be a draft, or none. */
  | { readonly kind: 'unknown' };

/**
 * @param message RFC 5322, ASCII only
 * @param way `inline` for letters without files: reports say that little more than a megabyte fits
 *   into such a call. An upload may have 36,700,160 bytes:
 *   https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.drafts/create
 */
export function createDraft(message: string, way: 'inline' | 'upload'): DraftOutcome {
  const collection = drafts();
  try {
    const { id } =
      way === 'upload'
        ? collection.create({ message: {} }, ME, Utilities.newBlob(message, 'message/rfc822'))
        : collection.create({ message: { raw: webSafe(message) } }, ME);
    return id ? { kind: 'made', draftId: id } : { kind: 'unknown' };
  } catch (error) {
    const text = error instanceof Error ? error.message : '';
    const refusal = REFUSALS.find(([pattern]) => pattern.test(text));
    return refusal ? { kind: 'refused', reason: refusal[1] } : { kind: 'unknown' };
  }
}

function webSafe(message: string): string {
  return Utilities.base64EncodeWebSafe(message, Utilities.Charset.UTF_8);
}

/** Google's wordings for errors that come before anything was made. */
const REFUSALS: readonly (readonly [RegExp, 'letter' | 'permission' | 'quota'])[] = [
  [
    /invalid (to|from|cc|subject) header|recipient address|too large|size exceeds|invalid argument/i,
    'letter',
  ],
  [
    /permission|insufficient authentication|authorization|has not been used|disabled|permisos especificados no son suficientes/i,
    'permission',
  ],
  [/quota|rate limit|too many times|computer time/i, 'quota'],
];

/** The drafts to an address, with what is left of their marks. Gmail's index may lag behind. */
export function findDraftsTo(email: string): readonly FoundDraft[] {
  const answer = drafts().list(ME, { q: `in:draft to:${email}`, maxResults: PAGE_SIZE });
  return (answer.drafts ?? []).flatMap(({ id = '' }) => readMarks(id) ?? []);
}

/** null for a draft that the index knows still, and that was sent or thrown away since. */
function readMarks(id: string): FoundDraft | null {
  try {
    const headers = drafts().get(ME, id, { format: 'metadata' }).message?.payload?.headers ?? [];
    const header = (name: string) =>
      headers.find((one) => one.name?.toLowerCase() === name.toLowerCase())?.value ?? '';
    return { id, key: header(KEY_HEADER), subject: header('Subject') };
  } catch (error) {
    if (error instanceof Error && /entity was not found/i.test(error.message)) return null;
    throw error;
  }
}

/** Ids of all drafts; null where there are too many, or no real answer, to be sure that one is gone. */
export function listDraftIds(): ReadonlySet<string> | null {
  const ids = new Set<string>();
  let pageToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = drafts().list(ME, { maxResults: PAGE_SIZE, ...(pageToken && { pageToken }) });
    // Where there is no draft Gmail says so: `{"resultSizeEstimate": 0}`. Less is no answer.
    if (!answer.drafts && answer.resultSizeEstimate === undefined) return null;
    for (const { id } of answer.drafts ?? []) if (id) ids.add(id);
    pageToken = answer.nextPageToken;
    if (!pageToken) return ids;
  }
  return null;
}

function drafts(): GoogleAppsScript.Gmail.Collection.Users.DraftsCollection {
  // Absent where the advanced service is switched off in the project.
  const collection = typeof Gmail === 'undefined' ? undefined : Gmail.Users?.Drafts;
  if (!collection) {
    throw new Problem('no-permission', googleWords.noGmailService);
  }
  return collection;
}
