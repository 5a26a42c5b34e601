// The workbook's operations on what lies over the cells: validations, conditional formats, bandings,
// merges, filters, protections, named ranges and metadata.
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { type Execution, type Operations, ServiceError } from '../runtime/host';
import { addBanding, changeBanding, removeBanding } from './bandings';
import { type Block, fromRange, intersect, subtract, toRange } from './block';
import {
  type ConditionalFormat,
  readConditionalFormats,
  writeConditionalFormats,
} from './conditional-formats';
import type { BandingFact, MetadataFact, ProtectionFact } from './facts';
import { addFilter, hideValues, readFilter, removeFilter } from './filter';
import { readNames, removeName, writeName } from './names';
import { canEdit, canEditDespite, refuseProtected } from './protection';
import type { ValidationRule } from './validation-rule';
import { readValidations, writeValidations } from './validations';
import type { Workbook } from './workbook';
import { clearContents, Patches } from './write-cells';

export function ruleOperations(book: Workbook): Operations {
  const protectionOf = (id: string): ProtectionFact => {
    const found = book.facts.protections.find((each) => each.id === id);
    if (!found) throw new ServiceError('Protection not found.');
    return found;
  };
  const merges = (block: Block): Block[] =>
    book
      .worksheet(block.sheetId)
      .getMergeData()
      .map((range) => fromRange(block.sheetId, range))
      .filter((each) => intersect(each, block) !== null);
  return {
    'rules.validations': (_, block: Block) => readValidations(book, block),
    'rules.writeValidations': (
      { as }: Execution,
      block: Block,
      rules: ValidationRule | (ValidationRule | null)[][],
    ) => {
      refuseProtected(book, as, block);
      writeValidations(book, block, rules);
    },
    'rules.conditionalFormats': (_, sheetId: string) => readConditionalFormats(book, sheetId),
    'rules.writeConditionalFormats': (_, sheetId: string, formats: readonly ConditionalFormat[]) =>
      writeConditionalFormats(book, sheetId, formats),
    'rules.merges': (_, block: Block) => merges(block),
    'rules.merge': (_, blocks: readonly Block[]) => {
      for (const block of blocks) {
        keepFirstCell(book, block);
        const params = { subUnitId: block.sheetId, ranges: [toRange(block)] };
        book.run(AddWorksheetMergeMutation.id, params);
      }
    },
    'rules.unmerge': (_, block: Block) =>
      book.run(RemoveWorksheetMergeMutation.id, {
        subUnitId: block.sheetId,
        ranges: merges(block).map(toRange),
      }),
    'rules.filter': (_, sheetId: string) => readFilter(book, sheetId),
    'rules.addFilter': (_, block: Block) => addFilter(book, block),
    'rules.removeFilter': (_, sheetId: string) => removeFilter(book, sheetId),
    'rules.hideValues': (_, sheetId: string, column: number, hidden: readonly string[] | null) =>
      hideValues(book, sheetId, column, hidden),
    'rules.names': () => readNames(book),
    'rules.writeName': (_, name: string, block: Block) => writeName(book, name, block),
    'rules.removeName': (_, name: string) => removeName(book, name),
    'facts.bandings': (_, block: Block) =>
      book.facts.bandings.filter((each) => intersect(each.block, block) !== null),
    'facts.addBanding': (_, banding: Omit<BandingFact, 'id'>) => addBanding(book, banding),
    'facts.changeBanding': (_, id: number, change: Partial<BandingFact>) =>
      changeBanding(book, id, change),
    'facts.removeBanding': (_, id: number) => removeBanding(book, id),
    'facts.protections': () => book.facts.protections,
    'facts.addProtection': ({ as }: Execution, wish: Pick<ProtectionFact, 'type' | 'block'>) => {
      const id = `protection-${book.takeNumber()}`;
      const editors = [as].filter((each) => each !== book.facts.owner);
      const added = { ...wish, id, description: '', warningOnly: false, editors, unprotected: [] };
      book.setFacts({ protections: [...book.facts.protections, added] });
      return added;
    },
    'facts.changeProtection': ({ as }: Execution, id: string, change: Partial<ProtectionFact>) => {
      const next = { ...protectionOf(id), ...change };
      if (!canEditDespite(book, as, protectionOf(id))) {
        throw new ServiceError('You do not have permission to edit this protection.');
      }
      book.setFacts({
        protections: book.facts.protections.map((each) => (each.id === id ? next : each)),
      });
    },
    'facts.removeProtection': (_, id: string) =>
      book.setFacts({ protections: book.facts.protections.filter((each) => each.id !== id) }),
    'facts.canEdit': ({ as }: Execution, block: Block) => canEdit(book, as, block),
    'facts.canEditProtection': ({ as }: Execution, id: string) =>
      canEditDespite(book, as, protectionOf(id)),
    'facts.metadata': () => book.facts.metadata,
    'facts.addMetadata': (_, wish: Omit<MetadataFact, 'id'>) => {
      const added = { ...wish, id: book.takeNumber() };
      book.setFacts({ metadata: [...book.facts.metadata, added] });
      return added;
    },
    'facts.changeMetadata': (_, id: number, change: Partial<MetadataFact>) =>
      book.setFacts({
        metadata: book.facts.metadata.map((each) =>
          each.id === id ? { ...each, ...change } : each,
        ),
      }),
    'facts.removeMetadata': (_, id: number) =>
      book.setFacts({ metadata: book.facts.metadata.filter((each) => each.id !== id) }),
  };
}

/** Merged cells have the contents of the upper left one; those of the others are gone. */
function keepFirstCell(book: Workbook, block: Block): void {
  const patches = new Patches(book, block.sheetId);
  for (const rest of subtract(block, { ...block, rows: 1, columns: 1 })) {
    clearContents(patches, rest);
  }
  patches.commit();
}
