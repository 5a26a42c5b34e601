// What is held true of every order of events: no note twice and none lost without a word, no cell of a
// person's changed, no row half there, no row with another's cells.
import type { FaultCase } from './fault-cases';
import { lettersWrong } from './orders-letters';
import { type Played, SOME_DATE } from './orders-run';
import { type KnownRow, type KnownTab, standing, type World } from './orders-world';

/** What the action and the hours after it make of the sheet where nobody comes between. */
export interface Ideal {
  /** By "Contacts colour of dana": the cells that change, by column. */
  readonly changed: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The rows that are added, in short, by tab. */
  readonly added: ReadonlyMap<string, readonly string[]>;
  readonly letters: readonly string[];
}

/** The add-on's own cells of a talk; what a run of the drafter may write. */
const DRAFTERS = [
  'Thank-you',
  'Thank-you due',
  'Draft',
  'Draft ID',
  'Problem',
  'Contact ID',
  'Owner',
];
/** What the add-on gives to each row that lacks one. */
const OWN_ID: Readonly<Record<string, string>> = {
  Contacts: 'Contact ID',
  Interviews: 'Interview ID',
  Organizations: 'Organization ID',
  Answers: 'Answer ID',
  Wins: 'Win ID',
};
const CHOICES = ['Stage', 'Purpose', 'Résumé', 'May mention', 'Kind'];
const SAYS_WHAT_TO_DO =
  /\b(try|wait|open|look|choose|use|allow|ask|give|comes back|next run|delete|set|say)\b/i;

export function idealOf({ world }: Played, letters: readonly string[]): Ideal {
  const changed = new Map<string, ReadonlyMap<string, string>>();
  const added = new Map<string, string[]>();
  for (const [name, tab] of world.tabs) {
    const { rows, others } = standing(tab, world.lines(tab.name));
    added.set(
      name,
      others.map((line) => inShort(tab, line)),
    );
    for (const [mark, row] of tab.rows) {
      const [line] = rows.get(mark) ?? [];
      const now = tab.columns.map((column, at) => [column, line?.[at] ?? ''] as const);
      const news = now.filter(([column, text]) => text !== (row.cells.get(column) ?? ''));
      if (line === undefined) changed.set(`${name} ${mark}`, new Map());
      else if (news.length > 0) changed.set(`${name} ${mark}`, new Map(news));
    }
  }
  return { changed, added, letters };
}

export function judge(one: FaultCase, ideal: Ideal, played: Played): readonly string[] {
  const { world, ran } = played;
  const wrong: string[] = [];
  const answer = ran.ok ? (ran.value as { ok?: boolean; message?: string } | undefined) : undefined;
  const isDone = ran.ok && answer?.ok !== false;
  const isUndo = one.what.startsWith('undo');
  // What was added may stay where the way back was barred, or somebody filled it in since.
  const isKept = isUndo && (!isDone || /stays?\b/.test(JSON.stringify(answer)));
  const told = ran.ok ? (answer?.message ?? '') : ran.message;
  if (!isDone && !SAYS_WHAT_TO_DO.test(told) && ran.ok)
    wrong.push(`no word on what to do: ${told}`);
  for (const [name, tab] of world.tabs) {
    if (tab.isDeleted) continue;
    const { rows, others } = standing(tab, world.lines(tab.name));
    const takesRows =
      isUndo ||
      [...ideal.changed].some(([place, cells]) => cells.size === 0 && place.startsWith(`${name} `));
    for (const [mark, row] of tab.rows) {
      const isToGo = ideal.changed.get(`${name} ${mark}`)?.size === 0;
      const lines = rows.get(mark) ?? [];
      const place = `${name} ${mark}`;
      if (row.isDeleted) {
        // What was deleted in place of another comes back; whether a person took it, nobody can tell.
        if (lines.length > 0 && !takesRows) wrong.push(`${place}: came back`);
        continue;
      }
      if (lines.length > 1) wrong.push(`${place}: stands there ${lines.length} times`);
      const [line] = lines;
      if (!line) {
        if (!isToGo && !hasCopy(tab, row)) wrong.push(`${place}: lost`);
        continue;
      }
      wrong.push(...cellsWrong(name, tab, row, line, ideal, played, isDone, rows));
    }
    const wanted = [
      ...(ideal.added.get(name) ?? []),
      ...(isKept ? (played.added.get(name) ?? []) : []),
    ];
    for (const line of others) {
      const at = wanted.indexOf(inShort(tab, line));
      if (at >= 0) wanted.splice(at, 1);
      else if (one.what.startsWith('addPeople') && isDeletedOne(tab, line)) continue;
      else if (inShort(tab, line) !== '')
        wrong.push(`${name}: a row too much, or half: ${line.join('|')}`);
    }
    if (isDone)
      for (const line of wanted)
        if (!one.what.startsWith('undo')) wrong.push(`${name}: not there: ${line}`);
  }
  return [...wrong, ...lettersWrong(ideal, played)];
}

/** The rows that bear no mark, in short, by tab. */
export function unmarked(world: World): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...world.tabs].map(([name, tab]) => [
      name,
      standing(tab, world.lines(tab.name)).others.map((line) => inShort(tab, line)),
    ]),
  );
}

/** Somebody whose row was deleted before the action looked is new to it. */
function isDeletedOne(tab: KnownTab, line: readonly string[]): boolean {
  const name = line[tab.columns.indexOf('Name')];
  return [...tab.rows.values()].some((row) => row.isDeleted && row.cells.get('Name') === name);
}

/** Of a row and its copy nothing tells which is which. */
function hasCopy(tab: KnownTab, row: KnownRow): boolean {
  return [...tab.rows.values()].some(
    (one) => !one.isDeleted && (one.copyOf === row.mark || row.copyOf === one.mark),
  );
}

/** The words of a row that was added; ids and days differ from run to run. */
function inShort(tab: KnownTab, line: readonly string[]): string {
  const words = tab.columns.flatMap((column, at) => {
    const text = line[at] ?? '';
    // What the drafter writes later, and choices, which are left out where their column is gone.
    const isOpen = DRAFTERS.includes(column) || CHOICES.includes(column);
    const isPlain = text !== '' && !isOpen && !/ ID$/.test(column) && !/^\d+(\.\d+)?$/.test(text);
    return isPlain ? [`${column}=${text}`] : [];
  });
  return words.sort().join(' ');
}

function cellsWrong(
  name: string,
  tab: KnownTab,
  row: KnownRow,
  line: readonly string[],
  ideal: Ideal,
  played: Played,
  isDone: boolean,
  lines: Standing,
): readonly string[] {
  const after = ideal.changed.get(`${name} ${row.copyOf ?? row.mark}`);
  // What is right to write may be another thing by then: a talk to come is over.
  const isSameTime = !played.happened.some(({ what }) =>
    ['dst', 'hours pass', 'zone'].includes(what),
  );
  // Who led to somebody is found by that name; where it was changed, it is another person.
  const isLedByAnother = [...tab.rows.values()].some(({ typed }) => typed.has('Introduced by'));
  return tab.columns.flatMap((column, at) => {
    const now = line[at] ?? '';
    const known = row.cells.get(column) ?? '';
    const place = `${name} ${row.mark}: ${column}`;
    const isOurs = name === 'Interviews' && DRAFTERS.includes(column);
    const isGivenId = column === OWN_ID[name];
    if (row.typed.has(column)) {
      if (now === known || wasLastMoment(name, row, column, now, played, isOurs)) return [];
      return [`${place}: typed “${known}”, now “${now}”`];
    }
    const meant = after?.get(column);
    if (now === known) {
      const isLeft =
        isSameTime &&
        isDone &&
        meant !== undefined &&
        !isOurs &&
        row.copyOf === null &&
        row.typed.size === 0 &&
        !isLedByAnother &&
        !JSON.stringify(played.ran).includes(`“${column}”`) &&
        !copyHolds(tab, lines, row, at, meant);
      return isLeft && known !== meant ? [`${place}: not written`] : [];
    }
    if (isOurs || now === meant) return [];
    // What had gone astray while the row was copied is put back in the copy as well.
    const original = row.copyOf === null ? undefined : tab.rows.get(row.copyOf);
    if (original?.cells.get(column) === now) return [];
    if (meant !== undefined && isDay(now) && isDay(meant)) return [];
    if (isGivenId && (known === '' || row.copyOf !== null || hasTwin(tab, row, column))) return [];
    return [`${place}: was “${known}”, now “${now}”`];
  });
}

type Standing = ReadonlyMap<string, readonly (readonly string[])[]>;

const isDay = (text: string) => /^\d{5}(\.\d+)?$/.test(text);

/** Was a row copied, so that its copy got what was meant for it, and may have gone with it? */
function copyHolds(
  tab: KnownTab,
  rows: Standing,
  row: KnownRow,
  column: number,
  meant: string,
): boolean {
  return [...tab.rows.values()].some(({ mark, copyOf, isDeleted }) => {
    const text = rows.get(mark)?.[0]?.[column] ?? '';
    const holds = isDeleted || text === meant || (isDay(text) && isDay(meant));
    return copyOf === row.mark && holds;
  });
}

/** Of two rows with one ID either may get a new one: nothing tells a copy from what was copied. */
function hasTwin(tab: KnownTab, row: KnownRow, column: string): boolean {
  const id = row.cells.get(column);
  return [...tab.rows.values()].some((one) => one !== row && one.cells.get(column) === id);
}

/**
 * Was it typed so late that nobody could see it: after the last look at the tab before a write of the
 * same run? Or before the run looked for the first time, so that it knew of it.
 */
function wasLastMoment(
  name: string,
  row: KnownRow,
  column: string,
  now: string,
  { served, world, product }: Played,
  isOurs: boolean,
): boolean {
  const at = row.typed.get(column) ?? 0;
  const sheetId = product.edition.workbook.facade
    .getSheetByName(world.tabs.get(name)?.name ?? '')
    ?.getSheetId();
  const here = served.filter((one) => one.sheetId === sheetId);
  const writer = here.find(
    (one) =>
      one.at >= at &&
      one.kind === 'write' &&
      (now === ''
        ? one.texts.length === 0 || one.texts.includes('')
        : one.texts.some((text) => text.includes(now)) ||
          (isDay(now) && one.texts.includes(SOME_DATE))),
  );
  if (!writer) return false;
  // A glance before the lock decides nothing but whether there is work.
  const locked = served.find(({ run, kind }) => run === writer.run && kind === 'lock')?.at ?? 0;
  const looks = here.filter(
    (one) => one.run === writer.run && one.kind === 'read' && one.at > locked,
  );
  // In a cell of the drafter's own it writes over what stood there when it made up its mind; the last
  // look is the one right before the write.
  const seen = looks.filter((look) => look.at >= at && look.at < writer.at).length;
  if (isOurs && seen > 1) return true;
  const hasDecidedBefore = looks.some((look) => look.at < at);
  const [first] = here.filter((one) => one.at >= at && one.run === writer.run);
  return !hasDecidedBefore || first?.kind === 'write';
}
