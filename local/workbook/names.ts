// Named ranges.
import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { a1Of, parseA1 } from './a1';
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
