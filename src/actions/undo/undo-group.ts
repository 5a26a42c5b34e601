// What may be taken back in the list of the group: by a coach alone, never what members agreed to, and
// never so that nobody coaches it. The token comes from outside: it may say anything.
import { groupProblems } from '#words/group-problems';
import { ROLES } from '../../domain/records';
import { Problem } from '../../problem';
import { cellChoice, cellText } from '../../sheet/cell';
import { readMember } from '../../sheet/group';
import { type Row, rowsById, type Table } from '../../sheet/table';
import type { GroupKey } from '../../sheet/tabs/group';
import type { Changes } from '../../sheet/write-rows';
import { needCoach } from '../group/group-coach';
import type { UndoEntry } from './undo-token';

type Rows = ReadonlyMap<string, Row<string>>;
type Updated = Extract<UndoEntry, { kind: 'updated' }>;
type Removed = Extract<UndoEntry, { kind: 'removed' }>;

/** What a coach changes of a member. */
const COACHS: readonly string[] = [
  'name',
  'role',
  'weeklyRequests',
  'weeklyInterviews',
] satisfies GroupKey[];

/** @throws Problem `not-yours` for who is no coach of this group (any more) */
export function rowsOfCoach(table: Table<string>, email: string): Rows {
  needCoach(table.rows.map(member), email);
  return rowsById(table);
}

/** Without the cells that are the member's own. */
export function ofGroup(entry: Updated): Updated {
  const cells = Object.fromEntries(
    Object.entries(entry.cells).filter(([key]) => COACHS.includes(key)),
  );
  return { ...entry, cells };
}

/** Somebody who joined again by themselves. */
export function isOnList(rows: Rows, { cells }: Removed): boolean {
  const email = cellText(cells.email).toLowerCase();
  return [...rows.values()].some((row) => member(row).email === email);
}

/** @throws Problem where nobody would coach the group */
export function needCoachAfter(
  rows: Rows,
  gone: ReadonlySet<string>,
  changes: ReadonlyMap<string, Changes<string>>,
): void {
  const isCoach = ([id, row]: readonly [string, Row<string>]) =>
    !gone.has(id) &&
    cellChoice(changes.get(id)?.role ?? row.cells.role, ROLES, 'Member') === 'Coach';
  if ([...rows].some(isCoach)) return;
  throw new Problem('bad-input', groupProblems.needsCoach);
}

function member(row: Row<string>) {
  return readMember(row as Row<GroupKey>);
}
