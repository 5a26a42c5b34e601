// What the page is told of the group that shares this sheet.
import type { DigestState, GroupState, MemberLine, WinLine } from '../domain/group/group-state';
import { knownPlaces } from '../domain/group/known-places';
import { progressOf } from '../domain/group/progress';
import { sharedContacts } from '../domain/group/shared-contacts';
import type { Member, Win } from '../domain/records';
import { toLocalDate, toLocalDateTime } from '../google/time';
import type { Viewer } from './describe';
import type { SheetReading } from './read-sheet';

const RECENT_MILLISECONDS = 8 * 7 * 24 * 3_600_000;
/** The page shows the latest; all of them stand in the Wins tab. */
const MOST_WINS = 200;

/** null in a sheet that is no group's. The time grows with the rows, the calls do not. */
export function groupState(
  reading: SheetReading,
  viewer: Viewer,
  digest: DigestState,
): GroupState | null {
  const { group, timeZone } = reading;
  if (!group) return null;
  const { members, wins } = group;
  const myEmail = viewer.me.email;
  const me = members.find(({ email }) => email === myEmail) ?? null;
  const isCoach = me?.role === 'Coach';
  const contacts = reading.contacts.map(({ record }) => record);
  const interviews = reading.interviews.map(({ record }) => record);
  // One's own figures need nobody's consent.
  const counted = (isCoach ? members : members.filter((one) => one === me)).map((one) =>
    one === me ? { ...one, coachMayLook: true } : one,
  );
  const toLocal = (instant: Date) => toLocalDateTime(instant, timeZone);
  const isUnowned = unownedBy(members);
  return {
    me: me && memberLine(me),
    members: members.map(memberLine),
    wins: wins
      .filter((one) => isInPage(one, viewer, isCoach))
      .sort((a, b) => (b.sharedOn?.getTime() ?? 0) - (a.sharedOn?.getTime() ?? 0))
      .slice(0, MOST_WINS)
      .map((one) => winLine(one, viewer)),
    knownPlaces: me === null ? [] : knownPlaces(members, contacts, myEmail),
    shared:
      me === null
        ? []
        : sharedContacts(members, contacts, myEmail, (day) => toLocalDate(day, timeZone)),
    progress: progressOf({
      ...{ members: counted, contacts, interviews, wins, toLocal },
      now: viewer.now,
    }),
    unownedPeople: contacts.filter(isUnowned).length,
    unownedTalks: interviews.filter(isUnowned).length,
    digest: isCoach ? digest : null,
  };
}

export function memberLine(member: Member): MemberLine {
  const { name, email, role, weeklyRequests, weeklyInterviews, coachMayLook, introduces } = member;
  return { name, email, role, weeklyRequests, weeklyInterviews, coachMayLook, introduces };
}

function winLine(win: Win, { me, timeZone }: Viewer): WinLine {
  const { id, member, kind, what, about, contactId, reply } = win;
  const isMine = win.owner === me.email;
  return {
    ...{ id, member, kind, what, about, reply, isMine },
    // What one member's contact is called is told by the win; its row is that member's.
    contactId: isMine ? contactId : '',
    sharedAtLocal: toLocalDateTime(win.sharedOn, timeZone),
    isReplyNew: isMine && reply !== '' && reply !== win.readReply,
  };
}

function isInPage(win: Win, { me, now }: Viewer, isCoach: boolean): boolean {
  const isOpen = win.kind === 'Question' && win.reply === '';
  const isUnread = win.owner === me.email && win.reply !== '' && win.reply !== win.readReply;
  const age = now.getTime() - (win.sharedOn?.getTime() ?? now.getTime());
  return (isOpen && isCoach) || isUnread || age < RECENT_MILLISECONDS;
}

/** Rows of nobody, and of people who are not on the list (any more). */
function unownedBy(members: readonly Member[]): (record: { readonly owner: string }) => boolean {
  const emails = new Set(members.map(({ email }) => email));
  return ({ owner }) => !emails.has(owner);
}
