// What happens with a chosen file: read, looked through, added piece by piece.

import { mergeWords } from '#words/add-people';
import type { AddedPeople, PersonMerge } from '../../../calls';
import type { PlannedPerson } from '../../../domain/people/plan-import';
import type { NewPerson } from '../../../domain/records';
import type { PersonSummary } from '../../../domain/summaries';
import type { UnreadableRow } from '../../files/read-people-file';
import { mergeOffer } from './merge-offer';

/**
 * One call writes at most so many people: it must end well within Google's six minutes. Each call reads
 * the sheet anew, and is taken back by itself: so nearly every list goes with one.
 */
export const MOST_PER_CALL = 10_000;

export type Group = 'new' | 'known' | 'unreadable';

/** One line of the preview. */
export interface PreviewRow {
  /** Its place in the whole list: what ticks are remembered by. */
  readonly id: number;
  readonly group: Group;
  readonly title: string;
  readonly detail: string;
  /** Of a row that can be added; null for the others. */
  readonly person: NewPerson | null;
  /** Of a known person about whom something is missing; null for the others. */
  readonly merge: PersonMerge | null;
}

export interface Preview {
  readonly fileName: string;
  readonly rows: readonly PreviewRow[];
  readonly counts: Readonly<Record<Group, number>>;
  readonly notices: readonly string[];
}

export function previewOf(
  fileName: string,
  planned: readonly PlannedPerson[],
  unreadable: readonly UnreadableRow[],
  notices: readonly string[],
  lineText: (line: number, text: string) => string,
  people: readonly PersonSummary[],
): Preview {
  const byId = new Map(people.map((person) => [person.id, person]));
  const rows: PreviewRow[] = planned.map((plan, id) => {
    const { person, verdict, reason, knownId } = plan;
    const common = { id, group: verdict, title: person.name || person.email };
    if (verdict === 'new') return { ...common, detail: describe(person), person, merge: null };
    const offer = knownId === null ? null : mergeOffer(byId.get(knownId), person);
    return offer === null || knownId === null
      ? { ...common, detail: reason, person: null, merge: null }
      : {
          ...common,
          detail: `${mergeWords.adds(offer)} · ${reason}`,
          person: null,
          merge: { contactId: knownId, person },
        };
  });
  for (const { line, text, reason } of unreadable) {
    const id = rows.length;
    const title = lineText(line, text);
    rows.push({ id, group: 'unreadable', title, detail: reason, person: null, merge: null });
  }
  const count = (group: Group) => rows.filter((row) => row.group === group).length;
  const counts = { new: count('new'), known: count('known'), unreadable: count('unreadable') };
  return { fileName, rows, counts, notices };
}

function describe({ title, organization, email }: NewPerson): string {
  return [title, organization].filter(Boolean).join(' · ') || email;
}

/** The people who are still ticked, in the order of the file. */
export function tickedPeople({ rows }: Preview, unticked: ReadonlySet<number>): NewPerson[] {
  return rows.flatMap(({ id, person }) => (person !== null && !unticked.has(id) ? [person] : []));
}

/** What is ticked of what could be filled in. */
export function tickedMerges({ rows }: Preview, unticked: ReadonlySet<number>): PersonMerge[] {
  return rows.flatMap(({ id, merge }) => (merge !== null && !unticked.has(id) ? [merge] : []));
}

/** After some were filled in: they are offered no more. */
export function withoutMerges(preview: Preview, done: readonly PersonMerge[]): Preview {
  const ended = new Set(done);
  const rows = preview.rows.map((row) =>
    row.merge !== null && ended.has(row.merge)
      ? { ...row, merge: null, detail: mergeWords.isFilled }
      : row,
  );
  return { ...preview, rows };
}

export interface ImportProgress {
  readonly sent: number;
  readonly total: number;
  readonly added: number;
  readonly known: number;
}

export interface ImportEnd extends ImportProgress {
  readonly firstRowNumber: number | null;
  /** Who was not sent: the person stopped it, or `problem` did. */
  readonly left: readonly NewPerson[];
  readonly problem: string;
}

export interface ImportSteps {
  readonly add: (people: readonly NewPerson[]) => Promise<AddedPeople>;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly onAdded: (added: AddedPeople) => void;
  readonly isStopped: () => boolean;
  readonly messageOf: (error: unknown) => string;
}

/**
 * Adds people call by call. Never rejects: what was added before a failure stays added, and the end
 * says how many that are and who is left. Adding those again is safe, since known people are left out.
 */
export async function addInPieces(
  people: readonly NewPerson[],
  steps: ImportSteps,
  perCall = MOST_PER_CALL,
): Promise<ImportEnd> {
  let progress: ImportProgress = { sent: 0, total: people.length, added: 0, known: 0 };
  let firstRowNumber: number | null = null;
  const end = (problem: string): ImportEnd => ({
    ...progress,
    firstRowNumber,
    left: people.slice(progress.sent),
    problem,
  });
  while (progress.sent < people.length && !steps.isStopped()) {
    steps.onProgress(progress);
    const piece = people.slice(progress.sent, progress.sent + perCall);
    try {
      const answer = await steps.add(piece);
      steps.onAdded(answer);
      firstRowNumber ??= answer.firstRowNumber;
      progress = {
        ...progress,
        sent: progress.sent + piece.length,
        added: progress.added + answer.added,
        known: progress.known + answer.known,
      };
    } catch (error) {
      return end(steps.messageOf(error));
    }
  }
  return end('');
}
