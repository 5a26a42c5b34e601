// Data validation rules on cells.
import type { ISheetDataValidationRule } from '@univerjs/core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { type Block, fromRange, subtract, toRange } from './block';
import { mapCells } from './cells';
import { fromUniver, type SheetNames, toUniver, type ValidationRule } from './validation-rule';
import type { Workbook } from './workbook';
import { instantToSerial } from './zone';

export function sheetNames(book: Workbook): SheetNames {
  return {
    nameOf: (sheetId) => book.worksheet(sheetId).getName(),
    idOf: (name) =>
      book.univerWorkbook
        .getSheets()
        .find((sheet) => sheet.getName() === name)
        ?.getSheetId() ?? null,
  };
}

export function validationAt(
  book: Workbook,
  sheetId: string,
  row: number,
  column: number,
): ISheetDataValidationRule | undefined {
  return book.injector
    .get(SheetDataValidationModel)
    .getRuleByLocation(book.unitId, sheetId, row, column);
}

export function readValidations(book: Workbook, block: Block): (ValidationRule | null)[][] {
  const names = sheetNames(book);
  const known = new Map<ISheetDataValidationRule, ValidationRule>();
  return mapCells(block, (row, column) => {
    const rule = validationAt(book, block.sheetId, row, column);
    if (!rule) return null;
    const read = known.get(rule) ?? fromUniver(rule, names);
    known.set(rule, read);
    return read;
  });
}

/** One rule for all cells, or one per cell; a cell without loses the one it has. */
export function writeValidations(
  book: Workbook,
  block: Block,
  rules: ValidationRule | readonly (readonly (ValidationRule | null)[])[],
): void {
  cutOut(book, block);
  for (const [key, blocks] of groupByRule(block, rules)) {
    const rule = JSON.parse(key.json) as ValidationRule;
    addRule(book, block.sheetId, { ...rule, args: key.args }, blocks);
  }
}

interface RuleKey {
  readonly json: string;
  readonly args: ValidationRule['args'];
}

function groupByRule(
  block: Block,
  rules: ValidationRule | readonly (readonly (ValidationRule | null)[])[],
): Map<RuleKey, Block[]> {
  const groups = new Map<RuleKey, Block[]>();
  if (!Array.isArray(rules)) {
    const rule = rules as ValidationRule;
    return groups.set({ json: JSON.stringify(rule), args: rule.args }, [block]);
  }
  const keys = new Map<string, RuleKey>();
  mapCells({ ...block, row: 0, column: 0 }, (r, c) => {
    const rule = (rules as readonly (readonly (ValidationRule | null)[])[])[r]?.[c];
    if (!rule) return;
    const json = JSON.stringify(rule);
    const key = keys.get(json) ?? { json, args: rule.args };
    keys.set(json, key);
    const cell: Block = {
      sheetId: block.sheetId,
      row: block.row + r,
      column: block.column + c,
      rows: 1,
      columns: 1,
    };
    groups.set(key, joinBelow(groups.get(key) ?? [], cell));
  });
  return groups;
}

/** Cells of one column run together, so that a column of a thousand rules is one range. */
function joinBelow(blocks: Block[], cell: Block): Block[] {
  const above = blocks.findIndex(
    (each) =>
      each.column === cell.column && each.columns === 1 && each.row + each.rows === cell.row,
  );
  const found = blocks[above];
  if (found === undefined) blocks.push(cell);
  else blocks[above] = { ...found, rows: found.rows + 1 };
  return blocks;
}

function addRule(
  book: Workbook,
  sheetId: string,
  rule: ValidationRule,
  blocks: readonly Block[],
): void {
  const univerRule = toUniver(rule, sheetNames(book), (date) =>
    instantToSerial(date.getTime(), book.zone),
  );
  const same = rulesOf(book, sheetId).find((each) => isSame(each, univerRule));
  if (same) {
    setRanges(book, sheetId, same.uid, [
      ...same.ranges.map((range) => fromRange(sheetId, range)),
      ...blocks,
    ]);
    return;
  }
  const uid = `dv-${sheetId}-${book.version}`;
  const added = { ...univerRule, uid, ranges: blocks.map(toRange) };
  book.run(AddDataValidationMutation.id, { subUnitId: sheetId, rule: added });
}

function isSame(rule: ISheetDataValidationRule, other: object): boolean {
  const { uid: _uid, ranges: _ranges, ...setting } = rule;
  return JSON.stringify(setting) === JSON.stringify(other);
}

function cutOut(book: Workbook, hole: Block): void {
  for (const rule of rulesOf(book, hole.sheetId)) {
    const blocks = rule.ranges.map((range) => fromRange(hole.sheetId, range));
    const left = blocks.flatMap((each) => subtract(each, hole));
    if (left.length === blocks.length && left.every((each, index) => each === blocks[index]))
      continue;
    if (left.length > 0) setRanges(book, hole.sheetId, rule.uid, left);
    else {
      book.run(RemoveDataValidationMutation.id, { subUnitId: hole.sheetId, ruleId: rule.uid });
    }
  }
}

function rulesOf(book: Workbook, sheetId: string): ISheetDataValidationRule[] {
  return [...book.injector.get(SheetDataValidationModel).getRules(book.unitId, sheetId)];
}

function setRanges(
  book: Workbook,
  sheetId: string,
  ruleId: string,
  blocks: readonly Block[],
): void {
  book.run(UpdateDataValidationMutation.id, {
    subUnitId: sheetId,
    ruleId,
    payload: { type: UpdateRuleType.RANGE, payload: blocks.map(toRange) },
  });
}
