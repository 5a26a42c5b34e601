// Rows of the Group and Wins tabs as records.

import { readFigures } from '../domain/just-me/figures';
import {
  type ContactId,
  type Member,
  ROLES,
  WIN_KINDS,
  type Win,
  type WinId,
} from '../domain/records';
import { cellChecked, cellChoice, cellDate, cellNumber, cellText } from './cell';
import type { Row } from './table';
import type { GroupKey } from './tabs/group';
import type { WinKey } from './tabs/wins';

export function readMember({ cells }: Row<GroupKey>): Member {
  const email = cellText(cells.email).toLowerCase();
  return {
    name: cellText(cells.name) || email,
    email,
    role: cellChoice(cells.role, ROLES, 'Member'),
    weeklyRequests: aim(cells.weeklyRequests),
    weeklyInterviews: aim(cells.weeklyInterviews),
    coachMayLook: cellChecked(cells.coachMayLook),
    introduces: cellChecked(cells.introduces),
    joinedOn: cellDate(cells.joinedOn),
    areDraftsOn: cellChecked(cells.draftsOn),
    lastRunOn: cellDate(cells.lastRun),
    privatePeople: aim(cells.privatePeople),
    privateFigures: readFigures(cellText(cells.privateFigures)),
  };
}

export function readWin({ cells }: Row<WinKey>): Win {
  return {
    id: cellText(cells.id) as WinId,
    sharedOn: cellDate(cells.when),
    member: cellText(cells.member),
    kind: cellChoice(cells.kind, WIN_KINDS, 'Comment'),
    what: cellText(cells.what),
    about: cellText(cells.about),
    contactId: cellText(cells.contactId) as ContactId | '',
    coachReply: cellText(cells.coachReply),
    repliedOn: cellDate(cells.repliedOn),
    readReply: cellText(cells.readReply),
    owner: cellText(cells.owner).toLowerCase(),
  };
}

/** A whole number from 0; what people type beside that counts as none. */
function aim(value: unknown): number {
  return Math.max(0, Math.round(cellNumber(value, 0)));
}
