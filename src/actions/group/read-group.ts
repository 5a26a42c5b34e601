// What the page is told of the group that shares this sheet.
import type {
  DigestState,
  GatheredSheet,
  GroupState,
  MemberLine,
  Stranger,
  WinLine,
} from '../../domain/group/group-state';
import { knownPlaces } from '../../domain/group/known-places';
import { mondayOf, progressOf, STUCK_AFTER_DAYS } from '../../domain/group/progress';
import { sharedContacts } from '../../domain/group/shared-contacts';
import { dayOf, daysBetween } from '../../domain/local-clock';
import type { Contact, Interview, Member, Win } from '../../domain/records';
import { toLocalDate, toLocalDateTime } from '../../google/time';
import { type OwnSheetLine, readOwnSheets } from '../../sheet/own-sheets';
import type { Viewer } from '../page/describe';
import type { SheetReading } from '../page/read-sheet';

const RECENT_MILLISECONDS = 8 * 7 * 24 * 3_600_000;
/** The page shows the latest; all of them stand in the Wins tab. */
const MOST_WINS = 200;
const MOST_NAMES = 5;
const MOST_STRANGERS = 20;

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
  const free = { people: contacts.filter(isUnowned), talks: interviews.filter(isUnowned) };
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
      own: myEmail,
      now: viewer.now,
    }),
    unownedPeople: free.people.length,
    unownedTalks: free.talks.length,
    unownedNames: namesOf(free.people, free.talks),
    strangers: isCoach ? strangersTo(members, contacts, interviews) : [],
    ...(isCoach ? gatheredBy(reading, toLocalDateTime(viewer.now, timeZone)) : {}),
    digest: isCoach ? digest : null,
  };
}

/** Nothing where no sheet is gathered. */
function gatheredBy(
  { book, timeZone }: SheetReading,
  nowLocal: string,
): Pick<GroupState, 'gathered'> {
  const lines = readOwnSheets(book);
  if (!lines) return {};
  return { gathered: lines.map((line) => gatheredSheet(line, timeZone, nowLocal)) };
}

function gatheredSheet(line: OwnSheetLine, timeZone: string, nowLocal: string): GatheredSheet {
  const { name, key, weekFrom, counts } = line;
  if (!weekFrom) return { name, key, figures: null, isOld: false };
  const isOld = toLocalDate(weekFrom, timeZone) < mondayOf(nowLocal);
  const at = (place: number) => counts[place] ?? 0;
  const ofWeek = (place: number) => (isOld ? 0 : at(place));
  const last = dayOf(toLocalDate(line.lastActivity, timeZone));
  const isStuck = last !== '' && daysBetween(last, nowLocal) >= STUCK_AFTER_DAYS;
  const figures = {
    ...{ askedThisWeek: ofWeek(0), asked: at(1), answered: at(2) },
    ...{ metThisWeek: ofWeek(3), met: at(4), thanked: at(5), thankedOnTime: at(6) },
    ...{ winsThisWeek: ofWeek(7), wins: at(8), openQuestions: at(9) },
    ...{ lastActivityLocal: last, stuckSinceLocal: isStuck ? last : '' },
  };
  return { name, key, figures, isOld };
}

export function memberLine(member: Member): MemberLine {
  const { name, email, role, weeklyRequests, weeklyInterviews, coachMayLook, introduces } = member;
  const hasJoined = member.joinedOn !== null;
  return {
    name,
    email,
    role,
    weeklyRequests,
    weeklyInterviews,
    coachMayLook,
    introduces,
    hasJoined,
  };
}

function winLine(win: Win, { me, timeZone }: Viewer): WinLine {
  const { id, member, kind, what, about, contactId, coachReply } = win;
  const isMine = win.owner === me.email;
  return {
    ...{ id, member, kind, what, about, coachReply, isMine },
    // What one member's contact is called is told by the win; its row is that member's.
    contactId: isMine ? contactId : '',
    sharedAtLocal: toLocalDateTime(win.sharedOn, timeZone),
    isReplyNew: isMine && coachReply !== '' && coachReply !== win.readReply,
  };
}

function isInPage(win: Win, { me, now }: Viewer, isCoach: boolean): boolean {
  const isOpen = win.kind === 'Question' && win.coachReply === '';
  const isUnread =
    win.owner === me.email && win.coachReply !== '' && win.coachReply !== win.readReply;
  const age = now.getTime() - (win.sharedOn?.getTime() ?? now.getTime());
  return (isOpen && isCoach) || isUnread || age < RECENT_MILLISECONDS;
}

function isUnowned({ owner }: { readonly owner: string }): boolean {
  return owner === '';
}

/** A person who was talked to is named once. */
function namesOf(people: readonly Contact[], talks: readonly Interview[]): readonly string[] {
  const names = [...people.map(({ name }) => name), ...talks.map((talk) => talk.contactName)];
  return [...new Set(names.filter((name) => name !== ''))].slice(0, MOST_NAMES);
}

/** Who is not on the list (any more) and has rows here, in the order of the sheet. */
function strangersTo(
  members: readonly Member[],
  contacts: readonly Contact[],
  interviews: readonly Interview[],
): readonly Stranger[] {
  const known = new Set(['', ...members.map(({ email }) => email)]);
  const counts = new Map<string, { people: number; talks: number }>();
  const count = (what: 'people' | 'talks', owner: string) => {
    if (known.has(owner)) return;
    const sum = counts.get(owner) ?? { people: 0, talks: 0 };
    sum[what] += 1;
    counts.set(owner, sum);
  };
  for (const { owner } of contacts) count('people', owner);
  for (const { owner } of interviews) count('talks', owner);
  return [...counts].slice(0, MOST_STRANGERS).map(([email, sums]) => ({ email, ...sums }));
}
