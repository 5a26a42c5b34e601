// Named ranges.
import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { ServiceError } from '../runtime/host';
import { a1Of, parseA1, parseA1Parts } from './a1';
import type { Block } from './block';
import { sheetNames } from './validations';
import type { Workbook } from './workbook';

export interface NamedBlock {
  readonly name: string;
  readonly block: Block;
}

export function readNames(book: Workbook): NamedBlock[] {
  const names = sheetNames(book);
  return Object.values(definedNames(book)).flatMap(({ name, formulaOrRefString }) => {
    const block = parseA1(formulaOrRefString, names);
    return block === null ? [] : [{ name, block }];
  });
}

export function writeName(book: Workbook, name: string, block: Block): void {
  refuseName(name);
  const id = idOf(book, name) ?? generateRandomId(10);
  const sheetName = book.worksheet(block.sheetId).getName().replaceAll("'", "''");
  const formulaOrRefString = `'${sheetName}'!${a1Of(block, true)}`;
  book.run(SetDefinedNameMutation.id, {
    id,
    name,
    formulaOrRefString,
    localSheetId: 'AllDefaultWorkbook',
  });
}

/** Letters, digits and underscores; nothing that reads as a cell or a boolean. */
function refuseName(name: string): void {
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name);
  const isTaken = parseA1Parts(name) !== null || /^(?:true|false|r\d*c\d*)$/i.test(name);
  if (!isWord || isTaken) throw new ServiceError(`The name "${name}" is not valid for a range.`);
}

export function removeName(book: Workbook, name: string): void {
  const id = idOf(book, name);
  if (id !== undefined)
    book.run(RemoveDefinedNameMutation.id, { id, name, formulaOrRefString: '' });
}

function definedNames(book: Workbook) {
  return book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {};
}

function idOf(book: Workbook, name: string): string | undefined {
  return Object.values(definedNames(book)).find((each) => each.name === name)?.id;
}
