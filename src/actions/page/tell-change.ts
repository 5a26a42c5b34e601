// Tells the page what an action changed: from the tabs as the action read and wrote them, and from the
// others only where something of them is told.
import type { SheetChange } from '../../calls';
import { isMine } from '../../domain/ownership';
import type { Contact, ContactId } from '../../domain/records';
import { packPerson, packTalk } from '../../domain/summaries';
import type { Keeper, Table } from '../../sheet/table';
import { CONTACTS } from '../../sheet/tabs/contacts';
import { INTERVIEWS } from '../../sheet/tabs/interviews';
import { ORGANIZATIONS } from '../../sheet/tabs/organizations';
import { groupState } from '../group/read-group';
import { noteIfPrivate } from '../just-me/note-private';
import { type Memory, recall } from '../my-memory';
import type { SheetWriter } from '../sheet-writer';
import { detailOf } from './contact-shown';
import { isInPage, personSummary, talkSummary, targetLines } from './describe';
import { look } from './look';
import { SheetReading } from './read-sheet';
import { noteLines, thankYouChange } from './thank-you-status';

/**
 * @param about the contact whom the page shows anew, or null
 * @param done what was done, as a sentence; given where it can be taken back
 * @param memory what the action recalled of the person already
 */
export function tellChange(
  writer: SheetWriter,
  about: ContactId | null,
  done?: string,
  memory?: Pick<Memory, 'settings' | 'stored'>,
): SheetChange {
  noteIfPrivate(writer.keeper);
  const isWritten = (tab: { readonly name: string }) => writer.written.has(tab.name);
  const areTalksWritten = isWritten(INTERVIEWS);
  const { reading, viewer } = look(
    areTalksWritten ? (memory ?? recall()) : null,
    new SheetReading(tablesOf(writer)),
    writer.keeper,
  );
  const isTouched = ({ record }: { readonly record: { readonly id: string } }) =>
    writer.touchedIds.has(record.id);
  return {
    ...NOTHING_CHANGED,
    people: isWritten(CONTACTS)
      ? reading.contacts
          .filter(isTouched)
          .map(({ record }) => packPerson(personSummary(record, viewer)))
      : [],
    talks: areTalksWritten
      ? reading.interviews
          .filter(isTouched)
          .map(({ record }) => packTalk(talkSummary(record, viewer)))
      : [],
    removedIds: writer.removedIds,
    contact: about === null ? null : detailOf(about, reading, viewer),
    thankYous: areTalksWritten ? { notes: noteLines(reading, viewer) } : null,
    targets: isWritten(ORGANIZATIONS) ? targetLines(reading.organizations, viewer) : null,
    undo: done === undefined ? null : writer.undoStep(done),
  };
}

function tablesOf({ written }: SheetWriter): ReadonlyMap<string, Table<string>> {
  return new Map([...written].flatMap(([name, table]) => (table ? [[name, table]] : [])));
}

/** After a run of the drafter, which may have touched any talk. */
export function tellAllTalks(memory: Memory, tables: readonly Table<string>[]): SheetChange {
  const known = new Map(tables.map((table) => [table.tab.name, table]));
  const { reading, viewer } = look(memory, new SheetReading(known));
  return {
    ...NOTHING_CHANGED,
    talks: reading.interviews
      .filter(({ record }) => isInPage(record, viewer))
      .map(({ record }) => packTalk(talkSummary(record, viewer))),
    thankYous: thankYouChange(reading, memory, viewer),
  };
}

/** After somebody went out of the sheet or came back: those whom it touched are told anew. */
export function tellMoved(
  keeper: Keeper,
  {
    about,
    touched,
    removedIds = [],
  }: {
    readonly about: ContactId | null;
    readonly touched: readonly string[];
    readonly removedIds?: readonly string[];
  },
): SheetChange {
  const memory = recall();
  const { reading, viewer } = look(memory, new SheetReading(), keeper);
  const ids = new Set(touched);
  const isWanted = (one: Contact) => isMine(one, viewer.me) && ids.has(one.id);
  return {
    ...NOTHING_CHANGED,
    removedIds,
    people: reading.contacts
      .filter(({ record }) => isWanted(record))
      .map(({ record }) => packPerson(personSummary(record, viewer))),
    contact: about === null ? null : detailOf(about, reading, viewer),
    targets: targetLines(reading.organizations, viewer),
    thankYous: { notes: noteLines(reading, viewer) },
    group: groupState(reading, viewer, memory.digest),
  };
}

/** After something was done in the group. @param done what was done, where it can be taken back */
export function tellGroup(writer: SheetWriter, done?: string): SheetChange {
  const memory = recall();
  const { reading, viewer } = look(memory, new SheetReading(tablesOf(writer)), writer.keeper);
  return {
    ...NOTHING_CHANGED,
    removedIds: writer.removedIds,
    group: groupState(reading, viewer, memory.digest),
    undo: done === undefined ? null : writer.undoStep(done),
  };
}

const NOTHING_CHANGED: SheetChange = {
  people: [],
  talks: [],
  removedIds: [],
  contact: null,
  thankYous: null,
  targets: null,
  group: null,
  undo: null,
};
