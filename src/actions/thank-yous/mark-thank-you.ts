// What the person says of one thank-you note: sent, not wanted, or to be drafted (again).
import { doneWords } from '#words/done';
import { noteReasons } from '#words/note-reasons';
import type { SheetChange } from '../../calls';
import { forget, noteLooked, notesWithoutTalk, thankedElsewhere } from '../../domain/draft-journal';
import type { InterviewId } from '../../domain/records';
import { withDocumentLock } from '../../google/locks';
import { Problem } from '../../problem';
import { cellText } from '../../sheet/cell';
import type { Table } from '../../sheet/table';
import { CONTACTS } from '../../sheet/tabs/contacts';
import { INTERVIEWS, type InterviewKey } from '../../sheet/tabs/interviews';
import { checkMark } from '../check-input';
import { OwnTables } from '../just-me/own-tables';
import { recall, rememberJournal } from '../my-memory';
import { tellChange } from '../page/tell-change';
import { ownContactOf, ownInterview } from '../people/own-records';
import { SheetWriter } from '../sheet-writer';
import { whoAmI } from '../who-am-i';

export function markThankYou(
  interviewId: unknown,
  markedState: unknown,
  toldProblem: unknown,
): SheetChange {
  const { id, state, problem } = checkMark(interviewId, markedState, toldProblem);
  const me = whoAmI();
  const writer = new SheetWriter();
  const name = withDocumentLock(() => {
    const tables = new OwnTables(me);
    const now = new Date();
    const table = tables.read(INTERVIEWS);
    const interview = ownInterview(table, id as InterviewId, me);
    // An hour came between what the person saw and their click.
    const isNewDraft = interview.thankYou === 'Draft ready' && interview.problem !== problem;
    if (state === 'Due' && problem !== undefined && isNewDraft)
      throw new Problem('maybe-drafted', noteReasons.draftedMeanwhile);
    const isAnswer = interview.problem === noteReasons.maybeDrafted;
    if (state === 'Due') forgetNotes(id, isAnswer ? table : null, now);
    // Read before anything is written: it refuses a tab that lacks what decides.
    const contacts = state === 'Sent' ? tables.read(CONTACTS) : null;
    const redraft = state === 'Due' ? { draft: null, draftId: null } : {};
    const thankedOn = state === 'Sent' ? { thankedOn: now } : {};
    writer.update(table, id, { thankYou: state, problem: null, ...thankedOn, ...redraft });
    const contact = contacts && ownContactOf(contacts, interview, me);
    if (contact) {
      const stage = contact.stage === 'Met' ? ({ stage: 'Thanked' } as const) : {};
      writer.update(contacts, contact.id, { ...stage, lastContact: now });
    }
    return interview.contactName;
  });
  return tellChange(writer, null, doneWords.notes[state](name));
}

/**
 * The person says that there is to be another: what was drafted before is no reason to ask.
 * @param table where they answer that what a row said that is gone, or another sheet, was no note to
 *   this person
 */
function forgetNotes(id: string, table: Table<InterviewKey> | null, now: Date): void {
  const { journal, journalsElsewhere } = recall();
  const ids = table?.rows.map(({ cells }) => cellText(cells.id));
  const keys = [`thank-you:${id}`, ...(ids ? notesWithoutTalk(journal, new Set(ids)) : [])];
  const known = keys.filter((key) => journal[key]?.isRecorded);
  const isAsked = table !== null && thankedElsewhere(journalsElsewhere, now).size > 0;
  if (known.length === 0 && !isAsked) return;
  const left = forget(journal, known);
  rememberJournal(isAsked ? noteLooked(left, id, now) : left);
}
