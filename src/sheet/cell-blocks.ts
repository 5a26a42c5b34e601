// Gathers cells that stand side by side, so that each rectangle is one write instead of many.

export interface PlacedCell<T> {
  readonly rowNumber: number;
  readonly columnNumber: number;
  readonly value: T;
}

export interface CellBlock<T> {
  readonly rowNumber: number;
  readonly columnNumber: number;
  /** Row by row; all of the same length. */
  readonly values: readonly T[][];
}

/**
 * Rectangles without gaps that hold every given cell once, and no other: what lies between two of
 * them belongs to somebody else. Of two values for one cell the later one counts.
 */
export function cellBlocks<T>(cells: readonly PlacedCell<T>[]): readonly CellBlock<T>[] {
  const blocks: { rowNumber: number; columnNumber: number; values: T[][] }[] = [];
  // By the rows of a block and the column that would go on with it.
  const edges = new Map<string, T[][]>();
  for (const { rowNumber, columnNumber, values } of columnRuns(cells)) {
    const rows = `${rowNumber} ${values.length}`;
    const left = edges.get(`${rows} ${columnNumber}`);
    const lines = left ?? values.map(() => []);
    values.forEach((value, at) => {
      lines[at]?.push(value);
    });
    if (!left) blocks.push({ rowNumber, columnNumber, values: lines });
    edges.set(`${rows} ${columnNumber + 1}`, lines);
  }
  return blocks;
}

/** Runs of rows without a gap, one column after the other. */
function columnRuns<T>(cells: readonly PlacedCell<T>[]) {
  const byColumn = new Map<number, Map<number, T>>();
  for (const { rowNumber, columnNumber, value } of cells) {
    const column = byColumn.get(columnNumber) ?? new Map<number, T>();
    byColumn.set(columnNumber, column.set(rowNumber, value));
  }
  const columns = [...byColumn].sort(([a], [b]) => a - b);
  return columns.flatMap(([columnNumber, column]) => {
    const runs: { rowNumber: number; columnNumber: number; values: T[] }[] = [];
    for (const [rowNumber, value] of [...column].sort(([a], [b]) => a - b)) {
      const last = runs[runs.length - 1];
      if (last && last.rowNumber + last.values.length === rowNumber) last.values.push(value);
      else runs.push({ rowNumber, columnNumber, values: [value] });
    }
    return runs;
  });
}
