// Files what was said to single questions into the Answers tab, one row a question of a talk.
import type { AnswerLine } from '../../calls';
import { isMine, type Me } from '../../domain/ownership';
import { questionKey } from '../../domain/questions/question-text';
import type { Contact, InterviewId } from '../../domain/records';
import { readAnswer } from '../../sheet/answers';
import { cellText } from '../../sheet/cell';
import { newId } from '../../sheet/ids';
import type { Table } from '../../sheet/table';
import { ANSWERS, type AnswerKey } from '../../sheet/tabs/answers';
import type { Changes } from '../../sheet/write-rows';
import type { OwnTables } from '../just-me/own-tables';
import { changedCells } from '../page/changed-cells';
import type { SheetWriter } from '../sheet-writer';

export interface AnswersOfTalk {
  readonly interviewId: InterviewId;
  readonly contact: Contact;
  readonly askedOn: Date;
  readonly answers: readonly AnswerLine[];
  readonly me: Me;
}

/**
 * The tab, read before anything is written; null where there is nothing to file.
 * @throws Problem `tab-missing`
 */
export function openAnswers(
  tables: OwnTables,
  answers: readonly AnswerLine[],
): Table<AnswerKey> | null {
  return answers.length === 0 ? null : tables.read(ANSWERS, 'answer');
}

/**
 * A question that has its row gets the new answer there, also an empty one; others are added where
 * they are answered. Called twice it files nothing twice. Under the document lock.
 */
export function fileAnswers(
  writer: SheetWriter,
  table: Table<AnswerKey>,
  { interviewId, contact, askedOn, answers, me }: AnswersOfTalk,
): void {
  const idsByKey = new Map<string, string>();
  for (const row of table.rows) {
    const known = readAnswer(row);
    if (known.interviewId !== interviewId || !isMine(known, me)) continue;
    const key = questionKey(known.question);
    if (!idsByKey.has(key)) idsByKey.set(key, cellText(row.cells.id));
  }
  const changes = new Map<string, Changes<AnswerKey>>();
  const added = new Map<string, Changes<AnswerKey> & { readonly id: string }>();
  for (const { question, answer } of answers) {
    const key = questionKey(question);
    const id = idsByKey.get(key);
    if (id !== undefined) {
      changes.set(id, changedCells(table, id, { askedOn, answer }));
    } else if (answer !== '' && question !== '') {
      added.set(key, {
        ...{ interviewId, question, answer, askedOn, id: newId('answer') },
        ...{ contactId: contact.id, contactName: contact.name, owner: me.email },
      });
    }
  }
  writer.updateMany(table, changes);
  writer.append(table, [...added.values()]);
}
