// Where each person stands in the picture. It reads like an outline that grows to the right: whoever
// was named stands beside the one who named them, the next below. Where there are many, the families
// of those whom one knew first stand in columns, so that the picture is as wide as its window.
import type { NetworkNode } from '../../../domain/referrals/network';
import type { Box } from './pan-zoom';

export const NODE_WIDTH = 176;
export const NODE_HEIGHT = 44;
const YOU_WIDTH = 56;
const GAP_BESIDE = 36;
const ROW = NODE_HEIGHT + 12;
const MARGIN = 16;
/** Fewer rows than that are never broken into columns. */
const LEAST_ROWS = 8;

/** Pixels at full size, from the upper left corner of the picture. */
export interface PlacedNode extends Box {
  /** null for oneself. */
  readonly node: NetworkNode | null;
  /** Place in the list; -1 for oneself. */
  readonly parent: number;
  readonly children: readonly number[];
}

export interface PlacedNetwork {
  /** Oneself first. */
  readonly nodes: readonly PlacedNode[];
  readonly width: number;
  readonly height: number;
}

interface Family {
  readonly root: NetworkNode;
  readonly rows: number;
  readonly levels: number;
}

/** @param aspect width by height of the window that it is to fill */
export function placeNodes(roots: readonly NetworkNode[], aspect: number): PlacedNetwork {
  const columns = breakIntoColumns(roots.map(measured), aspect);
  const own: number[] = [];
  const nodes: (PlacedNode & { children: number[] })[] = [
    { node: null, parent: -1, children: own, ...boxAt(MARGIN, MARGIN, YOU_WIDTH) },
  ];
  // With several columns the line to each runs above all of them.
  const top = MARGIN + (columns.length > 1 ? ROW : 0);
  let left = MARGIN + YOU_WIDTH + GAP_BESIDE;
  let bottom = MARGIN + NODE_HEIGHT;
  for (const column of columns) {
    let y = top;
    for (const { root, rows } of column) {
      placeFamily(root, left, y);
      y += rows * ROW;
    }
    bottom = Math.max(bottom, y - ROW + NODE_HEIGHT);
    left += levelsOf(column) * (NODE_WIDTH + GAP_BESIDE);
  }
  return {
    nodes,
    width: Math.max(...nodes.map(({ x, width }) => x + width)) + MARGIN,
    height: bottom + MARGIN,
  };

  /** Row by row, and without recursion: a chain may be long. */
  function placeFamily(root: NetworkNode, x: number, y: number): void {
    const waiting = [{ node: root, parent: 0, level: 0 }];
    let row = 0;
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { node, parent, level } = next;
      const at = nodes.length;
      // The first whom somebody named stands in the same row.
      if (level > 0 && nodes[parent]?.children.length !== 0) row += 1;
      nodes[parent]?.children.push(at);
      const box = boxAt(x + level * (NODE_WIDTH + GAP_BESIDE), y + row * ROW, NODE_WIDTH);
      nodes.push({ node, parent, children: [], ...box });
      for (const child of [...node.children].reverse()) {
        waiting.push({ node: child, parent: at, level: level + 1 });
      }
    }
  }
}

/** The line from one person to another: along, down, and along again. */
export function lineTo(from: Box, to: Box): string {
  const trunk = to.x - GAP_BESIDE / 2;
  const [startY, endY] = [from.y + from.height / 2, to.y + to.height / 2];
  const start = `M${from.x + from.width} ${startY}`;
  if (startY === endY) return `${start}H${to.x}`;
  const bend = 8;
  return `${start}H${trunk - bend}q${bend} 0 ${bend} ${bend}V${endY - bend}q0 ${bend} ${bend} ${bend}H${to.x}`;
}

/** The person to whom an arrow key leads; the same one where there is nobody on that side. */
export function neighbourOf({ nodes }: PlacedNetwork, at: number, key: string): number {
  const from = nodes[at];
  if (!from) return at;
  if (key === 'ArrowLeft') return from.parent < 0 ? at : from.parent;
  if (key === 'ArrowRight') return from.children[0] ?? at;
  const isDown = key === 'ArrowDown';
  let best = at;
  nodes.forEach((other, one) => {
    if (other.x !== from.x || (isDown ? other.y <= from.y : other.y >= from.y)) return;
    const nearest = nodes[best]?.y ?? from.y;
    const isNearer = Math.abs(other.y - from.y) < Math.abs(nearest - from.y);
    if (best === at || isNearer) best = one;
  });
  return best;
}

/** The columns, each with whole families, whose shape comes closest to that of the window. */
function breakIntoColumns(
  families: readonly Family[],
  aspect: number,
): readonly (readonly Family[])[] {
  const rows = rowsOf(families);
  let best: readonly (readonly Family[])[] = [families];
  let bestMisfit = Infinity;
  for (let count = 1; count === 1 || rows / count >= LEAST_ROWS; count += 1) {
    const columns = filled(families, Math.ceil(rows / count));
    const height = Math.max(...columns.map(rowsOf)) * ROW;
    const levels = columns.reduce((all, column) => all + levelsOf(column), 0);
    const width = YOU_WIDTH + levels * (NODE_WIDTH + GAP_BESIDE);
    const misfit = Math.abs(Math.log(width / height / aspect));
    if (misfit < bestMisfit) [best, bestMisfit] = [columns, misfit];
  }
  return best;
}

function filled(families: readonly Family[], rows: number): readonly (readonly Family[])[] {
  const columns: Family[][] = [[]];
  let used = 0;
  for (const family of families) {
    if (used > 0 && used + family.rows > rows) {
      columns.push([]);
      used = 0;
    }
    columns[columns.length - 1]?.push(family);
    used += family.rows;
  }
  return columns;
}

function rowsOf(families: readonly Family[]): number {
  return families.reduce((sum, { rows }) => sum + rows, 0);
}

function levelsOf(families: readonly Family[]): number {
  return Math.max(...families.map(({ levels }) => levels));
}

function measured(root: NetworkNode): Family {
  let rows = 0;
  let levels = 0;
  const waiting = [{ node: root, level: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, level } = next;
    levels = Math.max(levels, level);
    if (node.children.length === 0) rows += 1;
    for (const child of node.children) waiting.push({ node: child, level: level + 1 });
  }
  return { root, rows, levels };
}

function boxAt(x: number, y: number, width: number): Box {
  return { x, y, width, height: NODE_HEIGHT };
}
