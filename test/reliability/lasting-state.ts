// What lasts of a run, in a shape that two runs can be compared by: every cell of every tab by record
// and header, the drafts, the private stores, the triggers. What differs from run to run by nature
// (new ids, the present moment) is told by what it is.
import type { ICellData, Nullable } from '@univerjs/core';
import { ANA, BO, type Product } from '../journeys/product';

/** Days of a spreadsheet begin in 1899; New York is five hours behind in November. */
const serialOf = (now: Date) => now.getTime() / 86_400_000 + 25_569 - 5 / 24;

export interface RowState {
  readonly tab: string;
  /** The ID, the text of a row without one, or "new contact" for an ID that a run made up. */
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

export interface LastingState {
  readonly records: readonly RowState[];
  /** "ana drafts dana@bank.example: subject", sorted. */
  readonly letters: readonly string[];
  readonly settings: string;
  readonly journal: string;
  readonly triggers: readonly string[];
}

/** @param since the moment at which the trial began: what is later is "now" */
export function lastingState(product: Product, since: Date): LastingState {
  const { edition } = product;
  const subjects = new Map<string, string>();
  const letters = [ANA, BO].flatMap((person) =>
    (['drafts', 'sent'] as const).flatMap((shelf) =>
      edition.mailboxes.list(person, shelf).map(({ id, to: header, subject }) => {
        const to = /<([^>]+)>/.exec(header)?.[1] ?? header;
        subjects.set(id, `draft to ${to}`);
        return `${person.split('@')[0]} ${shelf} ${to}: ${subject}`;
      }),
    ),
  );
  const stored = edition.properties.readAll('user', ANA);
  const plain = (text: string) =>
    text
      .replace(/"at":"[^"]*"/g, '"at":"now"')
      .replace(/r\d{10,}/g, (id) => subjects.get(id) ?? 'unknown draft');
  return {
    records: [
      ...recordsOf(product, since, (id) => subjects.get(id)),
      ...privateRecords(product, stored, since),
    ],
    letters: letters.sort(),
    settings: stored.settings ?? '',
    journal: plain(product.kept('journal') ?? '{}'),
    triggers: edition.triggers.list().map(({ handler, owner }) => `${owner} ${handler}`),
  };
}

type Kept = { readonly cells: Readonly<Record<string, unknown>>; readonly ownCells: unknown };

/** Each piece that an action may write by itself. */
function partsOf(record: {
  readonly contact: Kept;
  readonly talks: readonly Kept[];
  readonly answers: readonly unknown[];
  readonly introduced: readonly unknown[];
  readonly wins: readonly unknown[];
}): Readonly<Record<string, string>> {
  const { contact, talks, ...lists } = record;
  const pieces = [
    ...Object.entries(contact.cells),
    ['own cells', contact.ownCells],
    ...talks.map((talk) => [`talk ${talk.cells.id}`, talk]),
    ...(['answers', 'introduced', 'wins'] as const).flatMap((list) =>
      lists[list].map((one, at) => [`${list} ${at}`, one]),
    ),
  ];
  return Object.fromEntries(pieces.map(([key, piece]) => [key, JSON.stringify(piece)]));
}

/**
 * Those whom Ana keeps to herself, each as one row; and each of her contacts as a row of "Anywhere", so
 * that one who is neither in the sheet nor with her is lost.
 */
function privateRecords(
  product: Product,
  stored: Readonly<Record<string, string>>,
  since: Date,
): readonly RowState[] {
  const kept = Object.entries(stored)
    .filter(([name]) => name.startsWith('just-me:'))
    .map(([name, text]): RowState => {
      const told = text
        .replace(/"date":"([^"]+)"/g, (_, at) =>
          new Date(at) >= since ? '"date":"now"' : `"date":"${at}"`,
        )
        .replace(/r\d{10,}/g, 'draft')
        .replace(/answer-[0-9a-z]{10}/g, 'new answer')
        .replace(/contact-[0-9a-z]{10}/g, 'new contact');
      return {
        tab: 'Private',
        id: name.slice('just-me:'.length),
        cells: partsOf(JSON.parse(told)),
      };
    });
  const inSheet = recordsOf(product, since, () => undefined).filter(
    ({ tab, cells }) => tab === 'Contacts' && cells.Owner === ANA,
  );
  const ids = new Set([...kept, ...inSheet].map(({ id }) => id).filter((id) => !/^new /.test(id)));
  return [...kept, ...[...ids].map((id) => ({ tab: 'Anywhere', id, cells: { id } }))];
}

type Matrix = Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>>>>>;

function recordsOf(
  { edition }: Product,
  since: Date,
  draftNamed: (id: string) => string | undefined,
): readonly RowState[] {
  const first = serialOf(since);
  const records: RowState[] = [];
  for (const sheet of edition.workbook.facade.getSheets()) {
    const tab = sheet.getSheetName();
    const lines = edition.workbook
      .worksheet(sheet.getSheetId())
      .getCellMatrix()
      .getMatrix() as Matrix;
    const textOf = (cell: Nullable<ICellData>): string => {
      if (cell?.f) return cell.f;
      const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
      if (typeof value === 'number' && value >= first && value < first + 1) return 'now';
      const text = String(value);
      return draftNamed(text) ?? text;
    };
    const headers = new Map<string, string>();
    for (const [rowIndex, line] of Object.entries(lines)) {
      const cells: Record<string, string> = {};
      for (const [column, cell] of Object.entries(line)) {
        const text = textOf(cell);
        if (text === '') continue;
        if (rowIndex === '0') headers.set(column, text);
        else cells[headers.get(column) ?? `column ${column}`] = text;
      }
      if (Object.keys(cells).length > 0) records.push(named(tab, cells));
    }
    records.push({ tab, id: 'headers', cells: { all: [...headers.values()].join(' | ') } });
  }
  return records;
}

/** Ids out of a run's own dice carry ten characters; those of the town and of keys do not. */
function named(tab: string, cells: Record<string, string>): RowState {
  for (const [header, text] of Object.entries(cells)) {
    const made = /^(\w+)-[0-9a-z]{10}$/.exec(text);
    if (made && header.endsWith(' ID')) cells[header] = `new ${made[1]}`;
  }
  const own = Object.entries(cells).find(([header]) => header === OWN_ID[tab]);
  return { tab, id: own?.[1] ?? Object.values(cells)[0] ?? '', cells };
}

const OWN_ID: Readonly<Record<string, string>> = {
  Contacts: 'Contact ID',
  Interviews: 'Interview ID',
  Answers: 'Answer ID',
  Organizations: 'Organization ID',
  Group: 'Email',
};

/** One line a record, sorted: rows may stand in another order. */
export function recordLines(state: LastingState): readonly string[] {
  return state.records.map(recordLine).sort();
}

export function recordLine({ tab, cells }: RowState): string {
  const texts = Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${tab}: ${texts.map(([header, text]) => `${header}=${text}`).join(' | ')}`;
}

/** What changed: "Contacts dana: Stage, Asked on", "+ Contacts", "- Organizations harbor". */
export function differences(before: LastingState, after: LastingState): readonly string[] {
  const known = new Map(before.records.map((one) => [`${one.tab} ${one.id}`, one]));
  const left = new Set(after.records.map((one) => `${one.tab} ${one.id}`));
  const told: string[] = [];
  for (const one of after.records) {
    const was = known.get(`${one.tab} ${one.id}`);
    if (!was) {
      told.push(`+ ${one.tab}`);
      continue;
    }
    const headers = new Set([...Object.keys(was.cells), ...Object.keys(one.cells)]);
    const changed = [...headers].filter((header) => was.cells[header] !== one.cells[header]);
    if (changed.length > 0) told.push(`${one.tab} ${one.id}: ${changed.sort().join(', ')}`);
  }
  for (const [place, one] of known) if (!left.has(place)) told.push(`- ${one.tab} ${one.id}`);
  return told.sort();
}
