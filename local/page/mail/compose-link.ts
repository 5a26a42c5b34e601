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
