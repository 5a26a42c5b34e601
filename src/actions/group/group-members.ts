// The list of the group, as its coach keeps it: who is in it, with which aims.

import * as v from 'valibot';
import { doneWords } from '#words/done';
import { groupProblems } from '#words/group-problems';
import type { MemberEdit, NewMember, SheetChange } from '../../calls';
import { readAddress } from '../../domain/mail/email-address';
import { type Member, ROLES } from '../../domain/records';
import { type Book, openBook } from '../../google/book';
import { withDocumentLock } from '../../google/locks';
import { myAddress } from '../../google/person';
import { Problem } from '../../problem';
import { appendRows } from '../../sheet/append-rows';
import { cellText } from '../../sheet/cell';
import { readMember } from '../../sheet/group';
import { newId, withIds } from '../../sheet/ids';
import { removeMyRows } from '../../sheet/my-rows';
import { setUpTab } from '../../sheet/set-up';
import { addGroupToOverview } from '../../sheet/set-up-overview';
import { readTable, readTableIfThere, type Table } from '../../sheet/table';
import { GROUP_TABS, TABS } from '../../sheet/tabs';
import { GROUP, type GroupKey } from '../../sheet/tabs/group';
import { check } from '../check-input';
import { tellGroup } from '../page/tell-change';
import { SheetWriter } from '../sheet-writer';
import { needCoach } from './group-coach';
import { takeRowsWithoutOwner } from './take-unowned';

const MOST_MEMBERS = 100;
const MOST_A_WEEK = 100;

const line = v.pipe(
  v.string(),
  v.maxLength(200),
  v.transform((text) => text.replace(/\s+/g, ' ').trim()),
);
const aim = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_A_WEEK));
const NEW_MEMBERS = v.pipe(
  v.array(v.object({ name: line, email: v.string() })),
  v.maxLength(MOST_MEMBERS),
);
const GROUP_PLAN = v.object({
  coachName: line,
  members: NEW_MEMBERS,
  weeklyRequests: aim,
  weeklyInterviews: aim,
});
const MEMBER_EDIT = v.object({
  email: v.string(),
  name: line,
  role: v.picklist(ROLES),
  weeklyRequests: aim,
  weeklyInterviews: aim,
});

/**
 * Makes this sheet a group's, with the caller as its coach. What nobody owned becomes the caller's
 * first, so that a run that ends here leaves no record behind in a group. Called again it adds who
 * is not on the list yet.
 * @throws Problem `not-yours` where the group has a coach and it is somebody else
 */
export function setUpGroup(input: unknown): void {
  const plan = check(GROUP_PLAN, input);
  const me = myAddress();
  const aims = {
    weeklyRequests: plan.weeklyRequests,
    weeklyInterviews: plan.weeklyInterviews,
  };
  const members = cleanMembers(plan.members);
  withDocumentLock(() => {
    const book = openBook();
    const inFront = book.getActiveSheet();
    const before = readTableIfThere(book, GROUP);
    const membersBefore = before ? membersOf(before) : [];
    if (membersBefore.some(({ role }) => role === 'Coach')) needCoach(membersBefore, me);
    if (!before) takeRowsWithoutOwner(new SheetWriter(), book, me);
    GROUP_TABS.forEach((tab, at) => {
      setUpTab(book, tab, TABS.length + at, []);
    });
    const table = openGroupTable(book);
    const known = emailsIn(table);
    const joinedOn = new Date();
    const coach = {
      name: plan.coachName || me,
      email: me,
      role: 'Coach' as const,
      ...aims,
      joinedOn,
    };
    makeCoach(table, me);
    const fresh = members
      .filter(({ email }) => email !== me)
      .map((one) => ({ ...one, role: 'Member' as const, ...aims }));
    const rows = [coach, ...fresh].filter(({ email }) => !known.has(email));
    appendRows(table, rows.map(withMemberId));
    addGroupToOverview(book);
    // New tabs come to the front.
    book.setActiveSheet(inFront);
  });
}

/** A member who takes over where nobody is coach; their aims and consents stay as they are. */
function makeCoach(table: Table<GroupKey>, email: string): void {
  const changes = idsOf(table, email).map((id) => [id, { role: 'Coach' }] as const);
  new SheetWriter().updateMany(table, new Map(changes));
}

/** Somebody who stands on the list twice is one person. */
function idsOf(table: Table<GroupKey>, email: string): readonly string[] {
  return table.rows
    .filter((row) => readMember(row).email === email)
    .map(({ cells }) => cellText(cells.id));
}

/** Adds who is not on the list yet; with the aims that most members have. */
export function addMembers(input: unknown): SheetChange {
  const members = cleanMembers(check(NEW_MEMBERS, input));
  const me = myAddress();
  const writer = new SheetWriter();
  let added = 0;
  withDocumentLock(() => {
    const table = groupTable(openBook(), me);
    const known = emailsIn(table);
    const [like] = table.rows.map(readMember);
    const aims = {
      weeklyRequests: like?.weeklyRequests ?? 0,
      weeklyInterviews: like?.weeklyInterviews ?? 0,
    };
    const fresh = members.filter(({ email }) => !known.has(email));
    added = fresh.length;
    writer.append(
      table,
      fresh.map((one) => withMemberId({ ...one, role: 'Member' as const, ...aims })),
    );
  });
  return tellGroup(writer, doneWords.membersAdded(added));
}

export function changeMember(input: unknown): SheetChange {
  const edit: MemberEdit = check(MEMBER_EDIT, input);
  const me = myAddress();
  const writer = new SheetWriter();
  withDocumentLock(() => {
    const table = groupTable(openBook(), me);
    const { email, ...cells } = edit;
    const wanted = email.trim().toLowerCase();
    if (cells.role === 'Member') needCoachBeside(table, wanted);
    const ids = idsOf(table, wanted);
    if (ids.length === 0) {
      throw new Problem('row-missing', groupProblems.memberGone);
    }
    writer.updateMany(table, new Map(ids.map((id) => [id, cells])));
  });
  // Who coaches no more may not take that back either.
  const isUndoable = edit.role === 'Coach' || edit.email.trim().toLowerCase() !== me;
  return tellGroup(writer, isUndoable ? doneWords.changed(edit.name) : undefined);
}

/** Takes somebody off the list. Their rows stay theirs: who wants them takes them along. */
export function removeMember(input: unknown): SheetChange {
  const wanted = check(v.string(), input).trim().toLowerCase();
  const me = myAddress();
  const writer = new SheetWriter();
  let name = '';
  withDocumentLock(() => {
    const book = openBook();
    const table = groupTable(book, me);
    needCoachBeside(table, wanted);
    name = membersOf(table).find(({ email }) => email === wanted)?.name ?? wanted;
    for (const id of idsOf(table, wanted)) writer.remove(table, id);
    removeMyRows(book, wanted);
  });
  return tellGroup(writer, wanted === me ? undefined : doneWords.memberRemoved(name));
}

/**
 * The list of the group with an ID in each row. To be used under the document lock.
 * @throws Problem where this sheet is no group's
 */
export function openGroupTable(book: Book): Table<GroupKey> {
  return withIds(readTable(book, GROUP), 'member');
}

/** @throws Problem `not-yours` for who is no coach of this group */
function groupTable(book: Book, me: string): Table<GroupKey> {
  const table = openGroupTable(book);
  needCoach(membersOf(table), me);
  return table;
}

export function withMemberId<T extends object>(member: T): T & { readonly id: string } {
  return { ...member, id: newId('member') };
}

function membersOf(table: Table<GroupKey>): readonly Member[] {
  return table.rows.map(readMember);
}

function emailsIn(table: Table<GroupKey>): ReadonlySet<string> {
  return new Set(membersOf(table).map(({ email }) => email));
}

/** Each address once, in lower case. @throws Problem `bad-email` naming the place in the list */
function cleanMembers(members: readonly NewMember[]): readonly NewMember[] {
  const byEmail = new Map<string, NewMember>();
  members.forEach(({ name, email }, at) => {
    const address = readAddress(email);
    if (!address.ok) {
      throw new Problem('bad-email', groupProblems.memberAddress(at + 1));
    }
    const clean = address.email.toLowerCase();
    if (!byEmail.has(clean)) byEmail.set(clean, { name: name || address.name, email: clean });
  });
  return [...byEmail.values()];
}

/** @throws Problem where nobody but this member coaches the group */
function needCoachBeside(table: Table<GroupKey>, email: string): void {
  if (membersOf(table).some((one) => one.email !== email && one.role === 'Coach')) return;
  throw new Problem('bad-input', groupProblems.needsCoach);
}
