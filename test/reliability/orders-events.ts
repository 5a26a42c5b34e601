// What people do in a sheet and a mailbox while the add-on is at work, as fast-check picks it: each
// event comes before one of the requests of a run. Places are told by numbers, so that a schedule can
// be shrunk and kept.
import fc from 'fast-check';
import { ANA, BO } from '../journeys/product';
import { cellsOf, fresh, type KnownTab, OWN_COLUMN, type World } from './orders-world';

export interface PersonsEvent {
  /** The number of the request before which it happens, from 1, through all runs of the schedule. */
  readonly at: number;
  readonly what: What;
  /** Of the tabs that the action is about. */
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly to: number;
}

const WHATS = [
  ...['sort', 'sort', 'reverse', 'insert row', 'insert row', 'delete row', 'delete row'],
  ...['move row', 'copy row', 'copy row', 'type row', 'type row', 'edit', 'edit', 'clear'],
  ...['insert column', 'move column', 'rename header', 'delete tab', 'rename tab'],
  ...['send draft', 'edit draft', 'discard draft', 'hours pass', 'zone', 'dst'],
  ...['run of Ana', 'run of Bo'],
] as const;
export type What = (typeof WHATS)[number];

export const eventOf = (mostRequests: number): fc.Arbitrary<PersonsEvent> =>
  fc.record({
    at: fc.integer({ min: 1, max: mostRequests }),
    what: fc.constantFrom(...WHATS),
    tab: fc.nat(3),
    row: fc.nat(20),
    column: fc.nat(40),
    to: fc.nat(40),
  });

const ZONES = ['Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland', 'Australia/Lord_Howe'];
/** Just before clocks go forward in New York, and back in Sydney and Lord Howe. */
const CHANGES = [new Date('2027-03-14T06:40:00Z'), new Date('2027-04-03T14:40:00Z')];

export interface Stage {
  readonly world: World;
  /** The tabs that the action is about, by their first name. */
  readonly about: readonly string[];
  /** Another run, of the hourly trigger, between two requests. */
  readonly runOf: (person: string) => void;
}

/** @returns false where nothing could happen: the tab is gone, say */
export function happen(stage: Stage, event: PersonsEvent): boolean {
  const { world } = stage;
  const { edition } = world.product;
  const shelf = edition.mailboxes;
  const drafts = [ANA, BO].flatMap((person) =>
    shelf.list(person, 'drafts').map(({ id }) => ({ person, id })),
  );
  const draft = drafts[event.row % Math.max(1, drafts.length)];
  switch (event.what) {
    case 'send draft':
      if (draft) shelf.send(draft.person, draft.id);
      return draft !== undefined;
    case 'edit draft':
      if (draft) shelf.edit(draft.person, draft.id, { body: 'Mine.' });
      return draft !== undefined;
    case 'discard draft':
      if (draft) shelf.discard(draft.person, draft.id);
      return draft !== undefined;
    case 'hours pass':
      edition.clock.moveBy((1 + event.to) * 20 * 60_000);
      return true;
    case 'dst': {
      const to = CHANGES[event.to % CHANGES.length] ?? new Date();
      if (to > edition.clock.now()) edition.clock.moveTo(to);
      return true;
    }
    case 'zone':
      edition.workbook.setFacts({ timeZone: ZONES[event.to % ZONES.length] ?? 'Etc/UTC' });
      return true;
    case 'run of Ana':
    case 'run of Bo':
      stage.runOf(event.what === 'run of Ana' ? ANA : BO);
      return true;
    default: {
      const name = stage.about[event.tab % stage.about.length] ?? '';
      const tab = world.tabs.get(name);
      return tab !== undefined && !tab.isDeleted && happenInTab(world, tab, event);
    }
  }
}

function happenInTab(world: World, tab: KnownTab, event: PersonsEvent): boolean {
  const sheetId = world.sheetId(tab.name);
  const lines = world.lines(tab.name);
  const width = tab.columns.length;
  const column = event.column % width;
  const header = tab.columns[column] ?? '';
  const last = lines.length;
  const rows = world.marked(tab);
  const picked = rows[event.row % Math.max(1, rows.length)];
  switch (event.what) {
    case 'sort':
    case 'reverse': {
      if (last < 3) return false;
      const block = { sheetId, row: 1, column: 0, rows: last - 1, columns: width };
      const by = event.what === 'sort' ? column : tab.columns.indexOf(OWN_COLUMN);
      world.do('book.sort', block, [{ column: by, ascending: event.to % 2 === 1 }]);
      return true;
    }
    case 'insert row':
      world.do('lines.insert', sheetId, 'row', 1 + (event.row % last), 1);
      return true;
    case 'delete row':
      if (!picked || last < 3) return false;
      picked.row.isDeleted = true;
      world.do('lines.delete', sheetId, 'row', picked.index, 1);
      return true;
    case 'move row':
      if (!picked) return false;
      world.do('lines.move', sheetId, picked.index, 1, 1 + (event.to % last));
      return true;
    case 'copy row':
      return picked !== undefined && copyRow(world, tab, picked.index, 1 + (event.to % last));
    case 'type row':
      typeRow(world, tab, last, lines);
      return true;
    case 'edit':
    case 'clear': {
      if (!picked || column === tab.columns.indexOf(OWN_COLUMN) || / ID$/.test(header))
        return false;
      const text = event.what === 'edit' ? `typed ${world.count}` : '';
      // Whoever empties an empty cell has changed nothing.
      if (header === 'Owner' || (lines[picked.index]?.[column] ?? '') === text) return false;
      world.type(tab, picked.index, header, text);
      return true;
    }
    case 'insert column':
      world.do('lines.insert', sheetId, 'column', column, 1);
      tab.columns.splice(column, 0, `inserted ${world.count} ${width}`);
      return true;
    case 'move column': {
      world.do('lines.insert', sheetId, 'column', width, 1);
      moveCells(world, sheetId, column, width);
      world.do('lines.delete', sheetId, 'column', column, 1);
      tab.columns.splice(column, 1);
      tab.columns.push(header);
      return true;
    }
    case 'rename header':
      if (header === OWN_COLUMN || header.startsWith('inserted')) return false;
      world.type(tab, 0, header, `Renamed ${header}`);
      tab.headers.set(header, `Renamed ${header}`);
      return true;
    case 'delete tab':
      tab.isDeleted = true;
      world.do('sheet.remove', sheetId);
      return true;
    case 'rename tab':
      world.do('sheet.rename', sheetId, `Old ${tab.name}`);
      tab.name = `Old ${tab.name}`;
      return true;
    default:
      return false;
  }
}

/** Cut and paste of a whole column, header and all. */
function moveCells(world: World, sheetId: string, from: number, to: number): void {
  const { workbook } = world.product.edition;
  const rows = workbook.worksheet(sheetId).getRowCount();
  const sheet = workbook.facadeSheet(sheetId);
  const cells = sheet.getRange(0, from, rows, 1).getCellDataGrid();
  sheet.getRange(0, to, rows, 1).setValues(cells.map((line) => line.map((cell) => ({ ...cell }))));
}

/** The whole row, pasted into a new one; the person writes in their own column that it is a copy. */
function copyRow(world: World, tab: KnownTab, from: number, to: number): boolean {
  const own = tab.columns.indexOf(OWN_COLUMN);
  const original = world.lines(tab.name)[from] ?? [];
  const mark = `${original[own]} copied at ${world.count}`;
  if (tab.rows.has(mark)) return false;
  const sheetId = world.sheetId(tab.name);
  world.do('lines.insert', sheetId, 'row', to, 1);
  const source = to <= from ? from + 1 : from;
  const width = tab.columns.length;
  const sheet = world.product.edition.workbook.facadeSheet(sheetId);
  const cells = sheet.getRange(source, 0, 1, width).getCellDataGrid();
  sheet.getRange(to, 0, 1, width).setValues(cells.map((line) => line.map((cell) => ({ ...cell }))));
  const copied = { mark, cells: cellsOf(tab.columns, original), ...fresh(original[own] ?? '') };
  tab.rows.set(mark, copied);
  world.do('book.apply', [
    ['book.writeValues', { sheetId, row: to, column: own, rows: 1, columns: 1 }, [[mark]]],
  ]);
  copied.cells.set(OWN_COLUMN, mark);
  return true;
}

/** Into the first free row: a name, and the person's own column. */
function typeRow(
  world: World,
  tab: KnownTab,
  index: number,
  lines: readonly (readonly string[])[],
): void {
  const mark = `typed row ${world.count} ${lines.length}`;
  const own = tab.columns.indexOf(OWN_COLUMN);
  const row = { mark, cells: cellsOf(tab.columns, []), ...fresh() };
  const named = ['Name', 'Contact', 'Organization', 'Question'].find((one) =>
    tab.columns.includes(one),
  );
  tab.rows.set(mark, row);
  const sheetId = world.sheetId(tab.name);
  if (index >= world.product.edition.workbook.worksheet(sheetId).getRowCount())
    world.do('lines.insert', sheetId, 'row', index, 1);
  world.do('book.apply', [
    ['book.writeValues', { sheetId, row: index, column: own, rows: 1, columns: 1 }, [[mark]]],
  ]);
  row.cells.set(OWN_COLUMN, mark);
  if (named) world.type(tab, index, named, `Typed ${world.count}`);
}
