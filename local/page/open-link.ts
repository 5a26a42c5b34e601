// What a link opens here: only what is on this computer.
import { linkWords } from '#local-words/dialogs';
import { askConsent } from './consent';
import { mailTextOf, searchedAddress } from './mail/compose-link';
import type { Session } from './session';

/** Where a script sends people for permission: `ScriptApp.getAuthorizationInfo` gives it. */
const CONSENT_URL = 'https://accounts.google.com/o/oauth2/';

/** Opens a link as far as this computer can: mail here; the rest is named, not opened. */
export function openLink(session: Session, href: string): void {
  const text = mailTextOf(href);
  if (text) session.store.set({ compose: text });
  else if (/^https:\/\/mail\.google\.com\//.test(href))
    session.store.set({ mailbox: 'open', mailTo: searchedAddress(href), cellLink: null });
  else if (href.startsWith(CONSENT_URL)) void askConsent(session, '');
  else {
    const isCalendar = /^https:\/\/(calendar\.google\.com|www\.google\.com\/calendar)\//.test(href);
    const title = isCalendar ? linkWords.calendar : linkWords.elsewhere;
    session.store.set({ notice: { title, text: linkWords.text, copy: href } });
  }
}
