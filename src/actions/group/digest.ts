// The weekly digest: one draft a week for the whole group, in the mailbox of whichever coach makes it
// first. A mark in the document, set before the draft is made, keeps a second coach's run away; a run
// that died behind the mark is asked about, never repeated by itself.

import * as v from 'valibot';
import { digestResults } from '#words/group-problems';
import { explain } from '../../answer';
import type { MadeDraft, SheetChange } from '../../calls';
import { composeDigest, weekOfDigest } from '../../domain/group/digest';
import { mondayOf, progressOf } from '../../domain/group/progress';
import { draftsSearchUrl } from '../../domain/mail/compose-link';
import { readAddress } from '../../domain/mail/email-address';
import { readShared, writeShared } from '../../google/document-store';
import { tryWithDocumentLock, withDocumentLock } from '../../google/locks';
import { toLocalDateTime } from '../../google/time';
import { startDigest, stopDigest } from '../../google/triggers';
import { Problem } from '../../problem';
import { check } from '../check-input';
import { type Memory, recall, rememberDigest } from '../my-memory';
import { SheetReading } from '../page/read-sheet';
import { tellGroup } from '../page/tell-change';
import { SheetWriter } from '../sheet-writer';
import { makeOrFind, needDrafts } from '../talks/make-or-find';
import { whoAmI } from '../who-am-i';
import { needCoach } from './group-coach';
import { memberLine } from './read-group';

/** In the document: "2026-11-23 coach@example.com". */
const MARK = 'digestWeek';

/** The daily run: makes the digest of the week that is due, once. */
export function runDigest(): void {
  tryWithDocumentLock(0, () => {
    const memory = recall();
    const { weekday } = memory.digest;
    if (weekday === null) return;
    let lastResult: string = memory.digest.lastResult;
    let { lastWeekLocal } = memory.digest;
    try {
      const me = whoAmI().email;
      const reading = new SheetReading();
      const nowLocal = toLocalDateTime(new Date(), reading.timeZone);
      const monday = weekOfDigest(nowLocal, weekday);
      if (lastWeekLocal >= monday) return;
      const mark = readShared(MARK) ?? '';
      if (mark.slice(0, 10) >= monday) {
        lastResult = mark.endsWith(` ${me}`) ? settle(memory, monday) : digestResults.byOther;
      } else {
        make(reading, me, monday, `digest:${monday}`);
        lastResult = digestResults.made;
      }
      if (lastResult !== digestResults.unsure) lastWeekLocal = monday;
    } catch (error) {
      lastResult = error instanceof Problem ? error.message : explain(error);
      throw error;
    } finally {
      if (lastResult !== memory.digest.lastResult || lastWeekLocal !== memory.digest.lastWeekLocal)
        rememberDigest({ weekday, lastWeekLocal, lastResult });
    }
  });
}

/** A run of one's own set the mark and did not come to its end. */
function settle({ journal }: Memory, monday: string): string {
  return journal[`digest:${monday}`]?.draftId ? digestResults.made : digestResults.unsure;
}

/** Makes the digest of this week now. @param again also where it was made already */
export function draftDigest(givenKey: unknown, again: unknown): MadeDraft {
  const key = check(v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)), givenKey);
  const me = whoAmI().email;
  withDocumentLock(() => {
    const { digest } = recall();
    const reading = new SheetReading();
    const monday = mondayOf(toLocalDateTime(new Date(), reading.timeZone));
    if (digest.lastWeekLocal >= monday && again !== true) {
      throw new Problem('bad-input', digestResults.already);
    }
    make(reading, me, monday, `digest:${monday}:${key}`);
    rememberDigest({ ...digest, lastWeekLocal: monday, lastResult: digestResults.made });
  });
  return { url: draftsSearchUrl(me, me), change: tellGroup(new SheetWriter()) };
}

/** @param chosen 0 for Sunday to 6 for Saturday; null switches it off */
export function turnWeeklyDigest(chosen: unknown): SheetChange {
  const weekday = check(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
    chosen,
  );
  const me = whoAmI().email;
  const { group, timeZone } = new SheetReading();
  needCoach(group?.members ?? [], me);
  needDrafts();
  const { digest } = recall();
  if (weekday === null) stopDigest();
  else startDigest(timeZone);
  // None comes for the week before the one in which it is switched on.
  const due = weekday === null ? '' : weekOfDigest(toLocalDateTime(new Date(), timeZone), weekday);
  const thisWeek = mondayOf(toLocalDateTime(new Date(), timeZone));
  const isPast = due !== '' && due < thisWeek;
  const lastWeekLocal = isPast && digest.lastWeekLocal < due ? due : digest.lastWeekLocal;
  rememberDigest({ ...digest, weekday, lastWeekLocal });
  return tellGroup(new SheetWriter());
}

/** To be called under the document lock. */
function make(reading: SheetReading, me: string, monday: string, key: string): void {
  const { group, timeZone } = reading;
  if (!group) throw new Problem('bad-input', digestResults.noGroup);
  const coach = needCoach(group.members, me);
  const others = group.members.filter(({ email }) => email !== me);
  const addresses = others.map(({ email }) => readAddress(email));
  const emails = addresses.flatMap((one) => (one.ok ? [one.email] : []));
  if (emails.length === 0) throw new Problem('bad-input', digestResults.nobody);
  needDrafts();
  const toLocal = (instant: Date) => toLocalDateTime(instant, timeZone);
  const { subject, body } = composeDigest({
    coachName: coach.name,
    members: group.members.map(memberLine),
    progress: progressOf({
      members: group.members,
      contacts: reading.contacts.map(({ record }) => record),
      interviews: reading.interviews.map(({ record }) => record),
      wins: group.wins,
      // The reading has nobody's private people: all of them come as numbers.
      own: '',
      now: new Date(),
      mondayLocal: monday,
      toLocal,
    }),
    wins: group.wins.map((one) => ({
      member: one.member,
      kind: one.kind,
      what: one.what,
      sharedAtLocal: toLocalDateTime(one.sharedOn, timeZone),
      isAnswered: one.coachReply !== '',
    })),
    mondayLocal: monday,
  });
  const markBefore = readShared(MARK);
  writeShared(MARK, `${monday} ${me}`);
  try {
    const to = { name: coach.name, email: me };
    makeOrFind(recall().journal, key, { to, blindCopies: emails, subject, body });
  } catch (error) {
    // Certainly no draft: the next run, or another coach's, may try again.
    const isCertain = error instanceof Problem && error.code !== 'maybe-drafted';
    if (isCertain) writeShared(MARK, markBefore ?? '');
    throw error;
  }
}
