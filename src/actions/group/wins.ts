// Wins, questions and comments that members share, and the coach's replies.

import * as v from 'valibot';
import { doneWords } from '#words/done';
import { groupProblems } from '#words/group-problems';
import type { SheetChange } from '../../calls';
import { type ContactId, WIN_KINDS, type Win } from '../../domain/records';
import { type Book, openBook } from '../../google/book';
import { withDocumentLock } from '../../google/locks';
import { Problem } from '../../problem';
import { readMember, readWin } from '../../sheet/group';
import { withIds } from '../../sheet/ids';
import { readTable, type Table } from '../../sheet/table';
import { CONTACTS } from '../../sheet/tabs/contacts';
import { GROUP } from '../../sheet/tabs/group';
import { WINS, type WinKey } from '../../sheet/tabs/wins';
import { check } from '../check-input';
import { tellGroup } from '../page/tell-change';
import { ownContact } from '../people/own-records';
import { SheetWriter } from '../sheet-writer';
import { whoAmI } from '../who-am-i';
import { needCoach } from './group-coach';

const prose = v.pipe(v.string(), v.maxLength(2_000), v.trim(), v.minLength(1));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const NEW_WIN = v.object({
  key: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  kind: v.picklist(WIN_KINDS),
  what: prose,
  contactId: v.pipe(
    v.string(),
    v.maxLength(100),
    v.transform((text) => text as ContactId | ''),
  ),
});

/** Called again with the same key it shares nothing twice. */
export function shareWin(input: unknown): SheetChange {
  const win = check(NEW_WIN, input);
  const me = whoAmI();
  const writer = new SheetWriter();
  withDocumentLock(() => {
    const book = openBook();
    const table = openWins(book);
    const key = `win-${win.key}`;
    if (table.rows.some((row) => readWin(row).id === key)) return;
    const about =
      win.contactId === '' ? null : ownContact(readTable(book, CONTACTS), win.contactId, me);
    const cells = {
      when: new Date(),
      member: nameIn(book, me.email),
      kind: win.kind,
      what: win.what,
      about: about?.name ?? '',
      contactId: about?.id ?? '',
      owner: me.email,
    };
    writer.append(table, [{ id: key, ...cells }]);
  });
  return tellGroup(writer, doneWords.shared[win.kind]);
}

/** A coach's answer; a second one takes the place of the first, and '' takes it back. */
export function replyToWin(winId: unknown, coachReply: unknown): SheetChange {
  const wanted = check(id, winId);
  const text = check(v.pipe(v.string(), v.maxLength(2_000), v.trim()), coachReply);
  const me = whoAmI();
  const writer = new SheetWriter();
  withDocumentLock(() => {
    const book = openBook();
    needCoach(readTable(book, GROUP).rows.map(readMember), me.email);
    const table = openWins(book);
    findWin(table, wanted);
    const repliedOn = text === '' ? null : new Date();
    writer.update(table, wanted, { coachReply: text === '' ? null : text, repliedOn });
  });
  return tellGroup(writer);
}

/** The member has seen the reply as it is now; another one is shown again. */
export function markReplySeen(winId: unknown): SheetChange {
  const wanted = check(id, winId);
  const me = whoAmI();
  const writer = new SheetWriter();
  withDocumentLock(() => {
    const table = openWins(openBook());
    const win = findWin(table, wanted);
    if (win.owner !== me.email) {
      throw new Problem('not-yours', groupProblems.winNotYours);
    }
    writer.update(table, wanted, { readReply: win.coachReply });
  });
  return tellGroup(writer);
}

function openWins(book: Book): Table<WinKey> {
  return withIds(readTable(book, WINS), 'win');
}

function findWin(table: Table<WinKey>, wanted: string): Win {
  const win = table.rows.map(readWin).find((one) => one.id === wanted);
  if (!win) throw new Problem('row-missing', groupProblems.winGone);
  return win;
}

/** As the list of the group calls them. */
function nameIn(book: Book, email: string): string {
  const members = readTable(book, GROUP).rows.map(readMember);
  return members.find((one) => one.email === email)?.name ?? email;
}
