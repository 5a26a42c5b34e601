// Google's words for how a cell looks ("bold", "left", "#ff0000"), and the engine's records of it.
// What Google does not know it ignores without a word (issuetracker.google.com/428869869).

import { CSS_COLORS } from './css-colors';

/** The engine's record of a cell's style, as far as scripts reach it. */
export interface CellStyle {
  readonly ff?: string | null;
  readonly fs?: number | null;
  readonly it?: 0 | 1 | null;
  readonly bl?: 0 | 1 | null;
  readonly ul?: { readonly s: 0 | 1 } | null;
  readonly st?: { readonly s: 0 | 1 } | null;
  readonly bg?: { readonly rgb?: string | null } | null;
  readonly cl?: { readonly rgb?: string | null } | null;
  readonly n?: { readonly pattern: string } | null;
  readonly ht?: number | null;
  readonly vt?: number | null;
  readonly tb?: number | null;
  readonly bd?: Readonly<Record<string, unknown>> | null;
  readonly tr?: { readonly a: number; readonly v?: 0 | 1 } | null;
}

/** One property of a cell: how Google's word becomes a style, and how it is read back. */
export interface StyleWord<T> {
  toStyle(word: T | null): CellStyle;
  fromStyle(style: CellStyle): T;
}

const HORIZONTAL = ['general', 'left', 'center', 'right', '', '', '', 'general-left'];
const VERTICAL = ['bottom', 'top', 'middle', 'bottom'];
const WRAPS = ['OVERFLOW', 'OVERFLOW', 'CLIP', 'WRAP'];

/** "#rrggbb" in small letters; null for what is no colour. */
export function colorOf(word: string): string | null {
  const lower = word.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const rgb = /^rgb\((\d{1,3}),\s*(\d{1,3}),\s*(\d{1,3})\)$/.exec(lower);
  if (rgb !== null) {
    return `#${rgb
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  }
  return CSS_COLORS.get(lower) ?? null;
}

function color(key: 'bg' | 'cl', standard: string): StyleWord<string> {
  return {
    toStyle: (word) => {
      if (word === null) return { [key]: null };
      const rgb = colorOf(word);
      return rgb === null ? {} : { [key]: { rgb } };
    },
    fromStyle: (style) => {
      const rgb = style[key]?.rgb;
      return rgb == null ? standard : (colorOf(rgb) ?? rgb);
    },
  };
}

function flag(key: 'bl' | 'it', on: string): StyleWord<string> {
  return {
    toStyle: (word) => ({ [key]: word === null ? null : word === on ? 1 : 0 }),
    fromStyle: (style) => (style[key] === 1 ? on : 'normal'),
  };
}

function choice(
  key: 'ht' | 'vt' | 'tb',
  words: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): StyleWord<string> {
  return {
    toStyle: (word) => {
      if (word === null) return { [key]: null };
      const place = words.lastIndexOf(aliases[word] ?? word);
      return place < 0 ? {} : { [key]: place };
    },
    fromStyle: (style) => words[style[key] ?? 0] ?? words[0] ?? '',
  };
}

export const BACKGROUND = color('bg', '#ffffff');
export const FONT_COLOR = color('cl', '#000000');
export const FONT_WEIGHT = flag('bl', 'bold');
export const FONT_STYLE = flag('it', 'italic');
export const HORIZONTAL_ALIGNMENT = choice('ht', HORIZONTAL, { normal: 'general-left' });
export const VERTICAL_ALIGNMENT = choice('vt', VERTICAL);
export const WRAP = choice('tb', WRAPS);

export const FONT_FAMILY: StyleWord<string> = {
  toStyle: (word) => ({ ff: word }),
  fromStyle: (style) => style.ff ?? 'Arial',
};

export const FONT_SIZE: StyleWord<number> = {
  toStyle: (size) => ({ fs: size }),
  fromStyle: (style) => style.fs ?? 10,
};

export const FONT_LINE: StyleWord<string> = {
  toStyle: (word) => ({
    ul: word === null ? null : { s: word === 'underline' ? 1 : 0 },
    st: word === null ? null : { s: word === 'line-through' ? 1 : 0 },
  }),
  fromStyle: (style) =>
    style.ul?.s === 1 ? 'underline' : style.st?.s === 1 ? 'line-through' : 'none',
};

/** Google shows "0.###############" for a cell without a format of its own. */
export const NUMBER_FORMAT: StyleWord<string> = {
  toStyle: (pattern) => ({
    n: pattern === null || /^general$/i.test(pattern) ? null : { pattern },
  }),
  fromStyle: (style) => style.n?.pattern ?? '0.###############',
};
