// Tells the page what an action changed, by a fresh look at the sheet.
import type { SheetChange } from '../calls';
import type { ContactId } from '../domain/records';
import { packPerson, packTalk } from '../domain/summaries';
import { isInPage, personSummary, talkSummary } from './describe';
import { groupState } from './read-group';
import { detailOf, look, targetLines, thankYouStatus } from './read-page';
import type { SheetWriter } from './sheet-writer';

/**
 * @param about the contact whom the page shows anew, or null
 * @param done what was done, as a sentence; given where it can be taken back
 */
export function tellChange(
  writer: SheetWriter,
  about: ContactId | null,
  done?: string,
): SheetChange {
  const { reading, viewer, memory } = look();
  const isTouched = ({ record }: { readonly record: { readonly id: string } }) =>
    writer.touchedIds.has(record.id);
  return {
    people: reading.contacts
      .filter(isTouched)
      .map(({ record }) => packPerson(personSummary(record, viewer))),
    talks: reading.interviews
      .filter(isTouched)
      .map(({ record }) => packTalk(talkSummary(record, viewer))),
    removedIds: writer.removedIds,
    contact: about === null ? null : detailOf(about, reading, viewer),
    thankYous: thankYouStatus(reading, memory, viewer),
    targets: targetLines(reading, viewer),
    group: null,
    undo: done === undefined ? null : writer.undoStep(done),
  };
}

/** After a run of the drafter, which may have touched any talk. */
export function tellAllTalks(): SheetChange {
  const { reading, viewer, memory } = look();
  return {
    ...NOTHING_CHANGED,
    talks: reading.interviews
      .filter(({ record }) => isInPage(record, viewer))
      .map(({ record }) => packTalk(talkSummary(record, viewer))),
    thankYous: thankYouStatus(reading, memory, viewer),
  };
}

/** After something was done in the group. @param done what was done, where it can be taken back */
export function tellGroup(writer: SheetWriter, done?: string): SheetChange {
  const { reading, viewer, memory } = look();
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
