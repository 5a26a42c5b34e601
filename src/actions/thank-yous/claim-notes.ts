// What a run of the drafter writes into the sheet: which rows it works on, and in the end what became of
// their notes. What people wrote meanwhile stays.
import type { Journal } from '../../domain/draft-journal';
import type { Me } from '../../domain/ownership';
import type { DueNote } from '../../domain/thank-you-plan';
import { cellText } from '../../sheet/cell';
import { readInterview } from '../../sheet/interviews';
import { rowsById, type Table } from '../../sheet/table';
import type { InterviewKey } from '../../sheet/tabs/interviews';
import { updateAnywhere } from '../../sheet/write-anywhere';
import { rememberJournal } from '../my-memory';
import type { RowChanges } from './draft-due-notes';

export interface Claimed {
  readonly table: Table<InterviewKey>;
  readonly due: readonly DueNote[];
}

/**
 * Shows in the sheet that the rows are being worked on, and whose they are.
 * @returns the tab as it was read, with that, and the notes whose rows say so: of the others a person
 *   took the row away, or wrote something else meanwhile
 */
export function claim(table: Table<InterviewKey>, due: readonly DueNote[], me: Me): Claimed {
  const cells = { thankYou: 'Drafting', owner: me.email } as const;
  const changes = new Map<string, typeof cells>(due.map(({ interview }) => [interview.id, cells]));
  const { table: claimed } = updateAnywhere(table, changes);
  const now = rowsById(claimed);
  const isClaimed = new Set(
    claimed.rows
      .map(readInterview)
      .filter((one) => one.thankYou === 'Drafting' && one.owner === me.email)
      .map(({ id }) => id),
  );
  return {
    table: withClaim(table, now, new Set(changes.keys())),
    due: due.filter(({ interview }) => isClaimed.has(interview.id)),
  };
}

type Rows = ReturnType<typeof rowsById<InterviewKey>>;

/** In all other cells what was decided on is what was read before: who changed them since has the say. */
function withClaim(
  table: Table<InterviewKey>,
  now: Rows,
  ids: ReadonlySet<string>,
): Table<InterviewKey> {
  const rows = table.rows.map((row) => {
    const id = cellText(row.cells.id);
    const { thankYou, owner } = now.get(id)?.cells ?? row.cells;
    return ids.has(id) ? { ...row, cells: { ...row.cells, thankYou, owner } } : row;
  });
  const { aside } = table;
  if (!aside) return { ...table, rows };
  return { ...table, rows, aside: { ...aside, inSheet: withClaim(aside.inSheet, now, ids) } };
}

/** Words that stand where the add-on would note the day are the person's: "next Monday". */
function withoutTyped(table: Table<InterviewKey>, rows: RowChanges): RowChanges {
  const byId = rowsById(table);
  return new Map(
    [...rows].map(([id, cells]) => {
      const { thankYouDue, ...others } = cells;
      const isBlank = (byId.get(id)?.cells.thankYouDue ?? '') === '';
      return [id, thankYouDue === undefined || isBlank ? cells : others];
    }),
  );
}

/** Where the sheet cannot be written, the ids of the drafts are kept for the next run. */
export function recordRows(table: Table<InterviewKey>, rows: RowChanges, journal: Journal) {
  try {
    return updateAnywhere(table, withoutTyped(table, rows));
  } catch (error) {
    rememberJournal(journal);
    throw error;
  }
}
