// What a check wants to know of one tab. Reads only; the number of calls does not depend on its rows.
import type { TabFacts } from '../domain/check-sheet/facts';
import { refusingColumns } from '../google/cell-rules';
import { cellText } from './cell';
import { sameHeader, type Tab } from './columns';
import { hasRule } from './dress';
import { lackingIds } from './ids';
import { entriesOf, FIRST_ROW_NUMBER, type Table } from './table';

/** @param table null where the tab is not there */
export function inspectTab(tab: Tab, table: Table<string> | null): TabFacts {
  const columns = entriesOf(tab).map(([key, column]) => ({ key, column }));
  const headersOf = (keys: readonly string[]) =>
    columns.filter(({ key }) => keys.includes(key)).map(({ column }) => column.header);
  const nothing: TabFacts = {
    name: tab.name,
    isThere: false,
    ...{ missing: [], twice: [], others: [], withoutRule: [], refusing: [] },
    ...{ rows: 0, rowsWithoutId: 0, rowsWithCopiedId: 0 },
  };
  if (table === null) return nothing;
  const { columnNumbers, headers, rows } = table;
  const hasIds = columnNumbers.has('id');
  const rowsWithoutId = hasIds ? rows.filter(({ cells }) => cellText(cells.id) === '').length : 0;
  return {
    ...nothing,
    isThere: true,
    missing: headersOf(columns.map(({ key }) => key).filter((key) => !columnNumbers.has(key))),
    twice: columns
      .map(({ column }) => column.header)
      .filter((header) => headers.filter((one) => sameHeader(one, header)).length > 1),
    others: headers.filter(
      (one) => one !== '' && !columns.some(({ column }) => sameHeader(one, column.header)),
    ),
    rows: rows.length,
    rowsWithoutId,
    rowsWithCopiedId: hasIds ? lackingIds(table, '').size - rowsWithoutId : 0,
    ...rulesOf(table, columns, headersOf),
  };
}

function rulesOf(
  { sheet, columnNumbers }: Table<string>,
  columns: readonly { readonly key: string; readonly column: Tab['columns'][string] }[],
  headersOf: (keys: readonly string[]) => readonly string[],
) {
  const width = Math.max(1, ...columnNumbers.values());
  const rules = sheet.getRange(FIRST_ROW_NUMBER, 1, 1, width).getDataValidations()[0] ?? [];
  const refusing = refusingColumns(rules);
  const placed = columns.filter(({ key }) => columnNumbers.has(key));
  const at = (key: string) => (columnNumbers.get(key) ?? 0) - 1;
  return {
    withoutRule: headersOf(
      placed.filter(({ key, column }) => hasRule(column) && !rules[at(key)]).map(({ key }) => key),
    ),
    refusing: headersOf(placed.filter(({ key }) => refusing.has(at(key))).map(({ key }) => key)),
  };
}
