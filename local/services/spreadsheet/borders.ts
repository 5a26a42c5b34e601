// The border of each cell that Range.setBorder asks for.
import type { Block } from '../../workbook/block';
import { type CellStyle, colorOf } from './styles';

/** true draws, false takes away, null leaves as it is. */
interface BorderWish {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
  readonly color: string | null;
  readonly style: string | null;
}

/** The engine's numbers for line styles. */
const LINES: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

export function bordersOf(block: Block, wish: BorderWish): CellStyle[][] {
  const line = {
    s: LINES[wish.style ?? 'SOLID'] ?? 1,
    cl: { rgb: colorOf(wish.color ?? 'black') },
  };
  return Array.from({ length: block.rows }, (_, r) =>
    Array.from({ length: block.columns }, (__, c) => {
      const sides = {
        t: r === 0 ? wish.top : wish.horizontal,
        b: r === block.rows - 1 ? wish.bottom : wish.horizontal,
        l: c === 0 ? wish.left : wish.vertical,
        r: c === block.columns - 1 ? wish.right : wish.vertical,
      };
      const asked = Object.entries(sides).filter(([, on]) => on !== null);
      return {
        bd: Object.fromEntries(asked.map(([side, on]) => [side, on === true ? line : null])),
      };
    }),
  );
}
