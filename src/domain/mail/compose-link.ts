// Links into Gmail. They need no permission: the person's own browser opens them.
import { letterProblems } from '#words/problems';

/** Google's servers refuse longer addresses with "414" or "400"; the figure leaves room to sign in. */
const MAX_URL_LENGTH = 8000;
const GMAIL = 'https://mail.google.com/mail/';

export interface ComposeInput {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** The address whose mailbox is meant, since a browser may know several; '' leaves it to Gmail. */
  readonly authUser: string;
}

/** A link that opens Gmail's compose window, filled in, or why the letter does not fit into one. */
export function composeUrl(
  input: ComposeInput,
): { readonly ok: true; readonly url: string } | { readonly ok: false; readonly problem: string } {
  const parameters = [
    ['view', 'cm'],
    ['fs', '1'],
    ['authuser', input.authUser],
    ['to', input.to],
    ['su', input.subject],
    ['body', input.body.replace(/\r\n?/g, '\n')],
  ] as const;
  const query = parameters
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&');
  const url = `${GMAIL}?${query}`;
  if (url.length <= MAX_URL_LENGTH) return { ok: true, url };
  return { ok: false, problem: letterProblems.tooLongForLink };
}

/**
 * A search of the drafts to one address. It stays true when a draft is edited, which changes the
 * id that a direct link would need.
 */
export function draftsSearchUrl(authUser: string, to: string): string {
  const account = authUser === '' ? '' : `u/?authuser=${encoded(authUser)}`;
  const query = encoded(`in:draft to:${to}`).replace(/%20/g, '+');
  return `${GMAIL}${account}#search/${query}`;
}

/** encodeURIComponent throws on half a surrogate pair; here it becomes U+FFFD. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
