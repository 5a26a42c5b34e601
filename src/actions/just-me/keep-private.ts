// "Just me": takes a contact and the talks with them out of the shared sheet, into the person's own
// store. First all of it is stored, then the rows go, found by ID; so a run may end anywhere, and a
// second click finishes it.
import { peopleProblems } from '#words/problems';
import type { PrivacyPreview, SheetChange } from '../../calls';
import { withoutNames } from '../../domain/just-me/names';
import { openBook } from '../../google/book';
import { withDocumentLock } from '../../google/locks';
import { Problem } from '../../problem';
import { cellText } from '../../sheet/cell';
import { deleteRows } from '../../sheet/delete-rows';
import { readOrganization } from '../../sheet/organizations';
import { type KeptRow, MOST_PRIVATE_BYTES } from '../../sheet/private-people';
import { PrivateRows } from '../../sheet/private-rows';
import type { Row } from '../../sheet/table';
import { updateRows } from '../../sheet/write-rows';
import { checkContactId } from '../check-input';
import { tellMoved } from '../page/tell-change';
import { needGroup, whoAmI } from '../who-am-i';
import { findTraces, idsOf, type Traces } from './find-traces';
import { kept, union } from './kept-rows';
import { noteFigures } from './note-private';

/** What of the person stands in the sheet, and where else they are named. Changes no record. */
export function previewPrivacy(input: unknown): PrivacyPreview {
  const id = checkContactId(input);
  const me = needGroup(whoAmI());
  const book = openBook();
  const traces = withDocumentLock(() => findTraces(book, me, id, PrivateRows.open(book, me.email)));
  return {
    talks: traces.talks.length,
    answers: traces.answers.length,
    introduced: traces.introduced.length,
    wins: traces.wins.length,
    organizations: traces.organizations.length,
    mentions: traces.mentions,
    fullPercent: Math.min(100, Math.round((100 * traces.bytes) / MOST_PRIVATE_BYTES)),
  };
}

export function keepPrivate(input: unknown): SheetChange {
  const id = checkContactId(input);
  const me = needGroup(whoAmI());
  const done = withDocumentLock(() => {
    const book = openBook();
    const rows = PrivateRows.open(book, me.email);
    const traces = findTraces(book, me, id, rows);
    const before = rows.find(id);
    // A second click has nothing left to do.
    if (before && !before.isMoving && !traces.contact) {
      noteFigures(rows);
      return { rows, touched: [id] };
    }
    const now = {
      contact: traces.contact ? kept(traces.tables.contacts, [traces.contact]) : [],
      talks: kept(traces.tables.interviews, traces.talks),
      answers: kept(traces.tables.answers, traces.answers),
    };
    // Rows that an earlier run took out already are in the store alone. What reappeared in the sheet
    // is older than what is stored.
    const merge = (stored: readonly KeptRow[], found: readonly KeptRow[]) =>
      before?.isMoving === false ? union(found, stored) : union(stored, found);
    const [contact] = merge(before ? [before.contact] : [], now.contact);
    if (!contact) throw new Problem('row-missing', peopleProblems.contactGone);
    const talks = merge(before?.talks ?? [], now.talks);
    const answers = merge(before?.answers ?? [], now.answers);
    const introduced = [...new Set([...(before?.introduced ?? []), ...idsOf(traces.introduced)])];
    const wins = [...new Set([...(before?.wins ?? []), ...idsOf(traces.wins)])];
    const lists = { talks, answers, introduced, wins };
    const person = { id, book: book.getId(), isMoving: true, contact, ...lists };
    rows.save(person);
    takeOut(traces);
    rows.setMoving(person, false);
    noteFigures(rows);
    return { rows, touched: [id, ...introduced] };
  });
  return tellMoved(done.rows, { about: id, touched: done.touched });
}

/** The row of the contact goes last: while it is there, a second click finds what is left. */
function takeOut({ tables, name, contact, talks, answers, introduced, wins, ...rest }: Traces) {
  if (answers.length > 0) deleteRows(tables.answers, idsOf(answers));
  if (talks.length > 0) deleteRows(tables.interviews, idsOf(talks));
  if (tables.wins && wins.length > 0)
    updateRows(tables.wins, toEach(wins, { about: null, contactId: null }));
  const { organizations } = rest;
  if (tables.organizations && organizations.length > 0) {
    const changes = organizations.map((row) => {
      const whoLeadsThere = withoutNames(readOrganization(row).whoLeadsThere, [name]);
      return [cellText(row.cells.id), { whoLeadsThere }] as const;
    });
    updateRows(tables.organizations, new Map(changes));
  }
  if (introduced.length > 0)
    updateRows(tables.contacts, toEach(introduced, { introducedBy: null }));
  if (contact) deleteRows(tables.contacts, idsOf([contact]));
}

function toEach<Key extends string, Cells>(rows: readonly Row<Key>[], cells: Cells) {
  return new Map(idsOf(rows).map((id) => [id, cells] as const));
}
