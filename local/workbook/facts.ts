// What Google keeps with a spreadsheet and Univer has no place for. It is saved beside Univer's own
// snapshot, and its blocks move with the rows and columns.
import type { Block } from './block';
import { type Shift, shiftBlock } from './block';

export interface ProtectionFact {
  readonly id: string;
  readonly type: 'RANGE' | 'SHEET';
  readonly block: Block;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly unprotected: readonly Block[];
  /** The name that the range was given by. */
  readonly rangeName?: string | null;
}

export interface BandingFact {
  readonly id: number;
  readonly block: Block;
  readonly header: string | null;
  readonly first: string;
  readonly second: string;
  readonly footer: string | null;
}

export interface MetadataFact {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  /** null at the spreadsheet itself. */
  readonly block: Block | null;
}

export interface Facts {
  readonly id: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly owner: string;
  /** Everyone who may edit, the owner included. */
  readonly editors: readonly string[];
  readonly protections: readonly ProtectionFact[];
  readonly bandings: readonly BandingFact[];
  readonly metadata: readonly MetadataFact[];
  /** The next number for what Google numbers: bandings and metadata. */
  readonly nextNumber: number;
}

export function newFacts(id: string, timeZone: string, locale: string, owner: string): Facts {
  return {
    id,
    timeZone,
    locale,
    owner,
    editors: [owner],
    protections: [],
    bandings: [],
    metadata: [],
    nextNumber: 1,
  };
}

/** The facts once rows or columns came or went: what lay on deleted ones is gone with them. */
export function shiftFacts(facts: Facts, shift: Shift): Facts {
  return {
    ...facts,
    protections: shiftAll(facts.protections, shift).map((protection) => ({
      ...protection,
      unprotected: protection.unprotected.flatMap((block) => shiftBlock(block, shift) ?? []),
    })),
    bandings: shiftAll(facts.bandings, shift),
    metadata: facts.metadata.flatMap((entry) => {
      if (entry.block === null) return [entry];
      const block = shiftBlock(entry.block, shift);
      return block === null ? [] : [{ ...entry, block: oneLine(entry, block, shift) }];
    }),
  };
}

/** Metadata of a row stays on one row when a row comes in before it. */
function oneLine(entry: MetadataFact, block: Block, shift: Shift): Block {
  if (entry.location === 'ROW' && shift.axis === 'row') return { ...block, rows: 1 };
  if (entry.location === 'COLUMN' && shift.axis === 'column') return { ...block, columns: 1 };
  return block;
}

function shiftAll<T extends { readonly block: Block }>(entries: readonly T[], shift: Shift): T[] {
  return entries.flatMap((entry) => {
    const block = shiftBlock(entry.block, shift);
    return block === null ? [] : [{ ...entry, block }];
  });
}

/** The facts once a tab is gone. */
export function forgetSheet(facts: Facts, sheetId: string): Facts {
  const stays = (entry: { readonly block: Block | null }) => entry.block?.sheetId !== sheetId;
  return {
    ...facts,
    protections: facts.protections.filter(stays),
    bandings: facts.bandings.filter(stays),
    metadata: facts.metadata.filter(stays),
  };
}
