// Reads Gmail's compose links, which open a filled window and need no permission.
import type { MailText } from '../../server/messages';

/** The message that a compose link or a `mailto:` link asks for; null for any other link. */
export function mailTextOf(href: string): MailText | null {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return null;
  }
  const part = (name: string) => url.searchParams.get(name) ?? '';
  if (url.protocol === 'mailto:') {
    return { to: decodeURIComponent(url.pathname), subject: part('subject'), body: part('body') };
  }
  if (url.origin !== 'https://mail.google.com' || part('view') !== 'cm') return null;
  return { to: part('to'), subject: part('su'), body: part('body') };
}

/**
 * The address that a link to a search of drafts asks for: `#search/in:draft+to:ana@example.org`;
 * '' for any other link into the mailbox.
 */
export function searchedAddress(href: string): string {
  const [, query = ''] = /#search\/(.*)$/.exec(href) ?? [];
  try {
    const words = decodeURIComponent(query.replaceAll('+', ' '));
    return /\bto:(\S+)/.exec(words)?.[1]?.toLowerCase() ?? '';
  } catch {
    return '';
  }
}
