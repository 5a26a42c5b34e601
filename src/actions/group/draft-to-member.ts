// A letter to somebody in the group, for instance to ask for an introduction. It goes to an address
// of the list of the group and to no other; nothing is filed, since a member is no contact.

import * as v from 'valibot';
import { groupProblems } from '#words/group-problems';
import type { MadeDraft } from '../../calls';
import { draftsSearchUrl } from '../../domain/mail/compose-link';
import { readAddress } from '../../domain/mail/email-address';
import { openBook } from '../../google/book';
import { withDocumentLock } from '../../google/locks';
import { Problem } from '../../problem';
import { readMember } from '../../sheet/group';
import { readTable } from '../../sheet/table';
import { GROUP } from '../../sheet/tabs/group';
import { check } from '../check-input';
import { recall } from '../my-memory';
import { tellGroup } from '../page/tell-change';
import { SheetWriter } from '../sheet-writer';
import { makeOrFind, needDrafts } from '../talks/make-or-find';
import { whoAmI } from '../who-am-i';

const MEMBER_LETTER = v.object({
  key: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  memberEmail: v.pipe(v.string(), v.trim(), v.toLowerCase()),
  subject: v.pipe(v.string(), v.maxLength(1_000)),
  body: v.pipe(v.string(), v.maxLength(50_000)),
});

/** Called again with the same key it finds the draft. @throws Problem for who is not in the group */
export function draftToMember(input: unknown): MadeDraft {
  const { key, memberEmail, subject, body } = check(MEMBER_LETTER, input);
  const me = whoAmI().email;
  withDocumentLock(() => {
    const members = readTable(openBook(), GROUP).rows.map(readMember);
    const to = members.find(({ email }) => email === memberEmail);
    if (!to || !members.some(({ email }) => email === me)) {
      throw new Problem('not-yours', groupProblems.notForMember);
    }
    const address = readAddress(to.email);
    if (!address.ok) throw new Problem('bad-email', address.problem);
    needDrafts();
    const recipient = { name: to.name, email: address.email };
    makeOrFind(recall().journal, `member:${key}`, { to: recipient, subject, body });
  });
  return { url: draftsSearchUrl(me, memberEmail), change: tellGroup(new SheetWriter()) };
}
