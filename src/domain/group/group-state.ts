// What the page holds of a coaching group: who is in it, what they told each other, how far those are
// who let the coach look, and who knows people where. Never anybody else's contacts.
import type { ContactId, Role, WinId, WinKind } from '../records';

export interface MemberLine {
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  readonly role: Role;
  readonly weeklyRequests: number;
  readonly weeklyInterviews: number;
  readonly coachMayLook: boolean;
  readonly introduces: boolean;
  /** false for who is on the list and has not been through the first steps. */
  readonly hasJoined: boolean;
}

export interface WinLine {
  readonly id: WinId;
  /** "2026-11-24T09:30" */
  readonly sharedAtLocal: string;
  readonly member: string;
  readonly kind: WinKind;
  readonly what: string;
  readonly about: string;
  readonly contactId: ContactId | '';
  readonly coachReply: string;
  readonly isMine: boolean;
  /** A reply that the member has not seen yet. */
  readonly isReplyNew: boolean;
}

/** That a member knows people somewhere; never whom. */
export interface KnownPlace {
  readonly memberEmail: string;
  /** As that member wrote it. */
  readonly place: string;
  readonly kind: 'organization' | 'field' | 'association';
  readonly people: number;
  /** How many of them the member has met already. */
  readonly met: number;
}

/** One of the person's own contacts whom others in the group have as well. */
export interface SharedContact {
  readonly contactId: ContactId;
  readonly others: readonly {
    readonly memberName: string;
    /** "2026-11-24"; '' where that member has not asked yet. */
    readonly askedOnLocal: string;
  }[];
}

/** How far one member is: this week from Monday, and in all. */
export interface MemberProgress {
  readonly memberEmail: string;
  /** null while the member has not agreed that the coach looks; then no figure is told. */
  readonly figures: ProgressFigures | null;
  /** How many people the member keeps out of the sheet: they are among the figures. */
  readonly privatePeople?: number;
}

export interface ProgressFigures {
  readonly askedThisWeek: number;
  readonly metThisWeek: number;
  readonly asked: number;
  readonly met: number;
  readonly answered: number;
  /** Talks whose note was sent, and those sent within 24 hours. */
  readonly thanked: number;
  readonly thankedOnTime: number;
  readonly winsThisWeek: number;
  readonly wins: number;
  readonly openQuestions: number;
  /** "2026-11-24"; '' for none. */
  readonly lastActivityLocal: string;
  /** Since when nothing was asked, met or shared; '' while the member is on the move. */
  readonly stuckSinceLocal: string;
}

/** Somebody who left the list, or an address that was misspelt in an Owner cell. */
export interface Stranger {
  readonly email: string;
  readonly people: number;
  readonly talks: number;
}

/** For a coach: the digest that goes to the group once a week. */
export interface DigestState {
  /** 0 for Sunday to 6 for Saturday; null where it is not prepared by itself. */
  readonly weekday: number | null;
  /** "2026-11-23": the Monday of the week whose digest was drafted last; ''. */
  readonly lastWeekLocal: string;
  /** One sentence on the last run, or ''. */
  readonly lastResult: string;
}

/** For a coach: a member who works in a sheet of their own. */
export interface GatheredSheet {
  readonly name: string;
  readonly key: string;
  /** null while nothing can be read: Google was not allowed to, or there is no Numbers tab. */
  readonly figures: ProgressFigures | null;
  /** The numbers are of an earlier week: those of this week count nothing. */
  readonly isOld: boolean;
}

export interface GroupState {
  /** null: the person is not on the list of the group. */
  readonly me: MemberLine | null;
  readonly members: readonly MemberLine[];
  /** Open questions, replies not seen, and what was shared in the last eight weeks; newest first. */
  readonly wins: readonly WinLine[];
  readonly knownPlaces: readonly KnownPlace[];
  readonly shared: readonly SharedContact[];
  /** A coach gets those of all, a member the own. */
  readonly progress: readonly MemberProgress[];
  /** Contacts and talks that bear nobody's address. */
  readonly unownedPeople: number;
  readonly unownedTalks: number;
  /** Some of their names, so that one can tell whose they are. */
  readonly unownedNames: readonly string[];
  /** For a coach: whose rows there are who is not on the list. */
  readonly strangers: readonly Stranger[];
  /** For a coach, where some members work in sheets of their own. */
  readonly gathered?: readonly GatheredSheet[];
  /** null for who is no coach. */
  readonly digest: DigestState | null;
}
