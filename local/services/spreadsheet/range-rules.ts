// The part of Range that is about what lies over the cells: notes, validations, checkboxes, rich
// text, merges, bandings and protection.
import type { Block } from '../../workbook/block';
import type { BandingFact, ProtectionFact } from '../../workbook/facts';
import type { RichText } from '../../workbook/rich-text';
import type { ValidationRule } from '../../workbook/validation-rule';
import { makeBanding, themeBanding } from './banding';
import { makeValidation, ruleOf } from './data-validation';
import type { EnumValue } from './enums';
import { makeProtection } from './protection';
import { RangeFormats } from './range-formats';
import { cellOf, checkSize, filled, first, valuesOf } from './range-values';
import { makeRichText, richTextOf } from './rich-text-value';

type MaybeRule = ValidationRule | null;

export class RangeRules extends RangeFormats {
  getNotes(): string[][] {
    return this.book.ask('book.notes', this.block);
  }

  getNote(): string {
    return first(this.book.ask<string[][]>('book.notes', cellOf(this.block)));
  }

  setNotes(notes: readonly (readonly unknown[])[]): this {
    checkSize(this.block, notes);
    this.book.later(
      'book.writeNotes',
      this.block,
      notes.map((line) => line.map((note) => String(note ?? ''))),
    );
    return this;
  }

  setNote(note: string | null): this {
    this.book.later('book.writeNotes', this.block, filled(this.block, note ?? ''));
    return this;
  }

  getDataValidations(): (object | null)[][] {
    const rules = this.book.ask<MaybeRule[][]>('rules.validations', this.block);
    return rules.map((line) => line.map((rule) => rule && makeValidation(this.book, rule)));
  }

  getDataValidation(): object | null {
    const [[rule = null] = []] = this.book.ask<MaybeRule[][]>(
      'rules.validations',
      cellOf(this.block),
    );
    return rule && makeValidation(this.book, rule);
  }

  setDataValidation(rule: object | null): this {
    const rules = rule === null ? [] : ruleOf(rule);
    this.book.later('rules.writeValidations', this.block, rules);
    return this;
  }

  setDataValidations(rules: readonly (readonly (object | null)[])[]): this {
    checkSize(this.block, rules);
    const plain = rules.map((line) => line.map((rule) => (rule === null ? null : ruleOf(rule))));
    this.book.later('rules.writeValidations', this.block, plain);
    return this;
  }

  insertCheckboxes(checked?: unknown, unchecked?: unknown): this {
    const args = [checked, unchecked].filter((value) => value !== undefined).map(String);
    const rule = { criteria: 'CHECKBOX', args, allowInvalid: false, helpText: null };
    this.book.later('rules.writeValidations', this.block, rule);
    this.book.later(
      'book.writeValues',
      this.block,
      filled(this.block, checked === undefined ? false : (unchecked ?? '')),
    );
    return this;
  }

  removeCheckboxes(): this {
    const rules = this.book.ask<MaybeRule[][]>('rules.validations', this.block);
    const kept = rules.map((line) =>
      line.map((rule) => (rule?.criteria === 'CHECKBOX' ? null : rule)),
    );
    this.book.later('rules.writeValidations', this.block, kept);
    this.book.later('book.clear', this.block, {
      contents: true,
      formats: false,
      notes: false,
      validations: false,
    });
    return this;
  }

  isChecked(): boolean | null {
    const states = checkboxStates(this);
    const [state = null] = states;
    return states.every((each) => each === state) ? state : null;
  }

  check(): this {
    return tick(this, true);
  }

  uncheck(): this {
    return tick(this, false);
  }

  getRichTextValues(): (object | null)[][] {
    const texts = this.book.ask<(RichText | null)[][]>('book.richText', this.block);
    return texts.map((line) => line.map((text) => text && makeRichText(this.book.host, text)));
  }

  getRichTextValue(): object | null {
    const [[text = null] = []] = this.book.ask<(RichText | null)[][]>(
      'book.richText',
      cellOf(this.block),
    );
    return text && makeRichText(this.book.host, text);
  }

  setRichTextValue(value: object): this {
    this.book.later('book.writeRichText', this.block, filled(this.block, richTextOf(value)));
    return this;
  }

  setRichTextValues(values: readonly (readonly object[])[]): this {
    checkSize(this.block, values);
    this.book.later(
      'book.writeRichText',
      this.block,
      values.map((line) => line.map(richTextOf)),
    );
    return this;
  }

  merge(): this {
    this.book.ask('rules.merge', [this.block]);
    return this;
  }

  mergeAcross(): this {
    const { row, rows } = this.block;
    this.book.ask(
      'rules.merge',
      Array.from({ length: rows }, (_, r) => ({ ...this.block, row: row + r, rows: 1 })),
    );
    return this;
  }

  mergeVertically(): this {
    const { column, columns } = this.block;
    this.book.ask(
      'rules.merge',
      Array.from({ length: columns }, (_, c) => ({
        ...this.block,
        column: column + c,
        columns: 1,
      })),
    );
    return this;
  }

  breakApart(): this {
    this.book.ask('rules.unmerge', this.block);
    return this;
  }

  getMergedRanges(): object[] {
    return this.book
      .ask<Block[]>('rules.merges', this.block)
      .map((block) => this.book.makers.range(block));
  }

  isPartOfMerge(): boolean {
    return this.book.ask<Block[]>('rules.merges', this.block).length > 0;
  }

  applyRowBanding(theme?: EnumValue, showHeader = true, showFooter = false): object {
    const wish = { block: this.block, ...themeBanding(theme, showHeader, showFooter) };
    return makeBanding(this.book, this.book.ask<BandingFact>('facts.addBanding', wish));
  }

  getBandings(): object[] {
    const bandings = this.book.ask<BandingFact[]>('facts.bandings', this.block);
    return bandings.map((banding) => makeBanding(this.book, banding));
  }

  protect(): object {
    const wish = { type: 'RANGE', block: this.block };
    return makeProtection(this.book, this.book.ask<ProtectionFact>('facts.addProtection', wish));
  }

  canEdit(): boolean {
    return this.book.ask('facts.canEdit', this.block);
  }
}

/** true or false for each checkbox; null for a cell that is none. */
function checkboxStates({ book, block }: RangeRules): (boolean | null)[] {
  const rules = book.ask<MaybeRule[][]>('rules.validations', block).flat();
  const values = valuesOf(book, block).flat();
  return rules.map((rule, index) => {
    if (rule?.criteria !== 'CHECKBOX') return null;
    const [checked = true] = rule.args;
    return String(values[index]) === String(checked);
  });
}

/** What is no checkbox is left alone. */
function tick<R extends RangeRules>(range: R, on: boolean): R {
  const { book, block } = range;
  const rules = book.ask<MaybeRule[][]>('rules.validations', block);
  rules.forEach((line, r) => {
    line.forEach((rule, c) => {
      if (rule?.criteria !== 'CHECKBOX') return;
      const [checked = true, unchecked = rule.args.length > 0 ? '' : false] = rule.args;
      const cell = cellOf({ ...block, row: block.row + r, column: block.column + c });
      book.later('book.writeValues', cell, [[on ? checked : unchecked]]);
    });
  });
  return range;
}
