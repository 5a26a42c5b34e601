// What Sheets itself can do for a cell: dropdowns, checkboxes, dates, banding, colours.
import type { CellRange, Sheet } from './book';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A dropdown that warns about other text instead of refusing it: a refusal would stop whole writes. */
export function dropdown(choices: readonly string[], help: string): Validation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
}

/** A checkbox; unlike `insertCheckboxes` it leaves empty cells empty. */
export function checkbox(): Validation {
  return SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build();
}

/** Warns where something else than a date is typed. */
export function dateOnly(help: string): Validation {
  return SpreadsheetApp.newDataValidation()
    .requireDate()
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
}

export function applyBanding(range: CellRange, theme: 'green' | 'cyan' | 'yellow' | 'grey'): void {
  const { GREEN, CYAN, YELLOW, LIGHT_GREY } = SpreadsheetApp.BandingTheme;
  range.applyRowBanding(
    { green: GREEN, cyan: CYAN, yellow: YELLOW, grey: LIGHT_GREY }[theme],
    true,
    false,
  );
}

/**
 * Adds a colour for each text that a cell of the range may hold.
 * @param before the rules that the tab has already
 */
export function addTextColors(
  sheet: Sheet,
  range: CellRange,
  colors: Readonly<Record<string, { background: string; text: string }>>,
  before: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[],
): void {
  const rules = Object.entries(colors).map(([text, color]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(text)
      .setBackground(color.background)
      .setFontColor(color.text)
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...before, ...rules]);
}

/** Asks people before they change these cells. Nobody is kept out: a hard protection would stop
 * the add-on itself wherever another member runs it. */
export function warnBeforeEdits(range: CellRange, description: string): void {
  range.protect().setDescription(description).setWarningOnly(true);
}

export function rangeProtections(sheet: Sheet): readonly string[] {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .map((protection) => protection.getDescription());
}

/**
 * Gives the cells of `target` the formats and rules of `source`, repeated as often as it fits. Of
 * "paste format" one reference says that it brings the rules along, another that it does not.
 */
export function copyLook(source: CellRange, target: CellRange): void {
  const { PASTE_FORMAT, PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
  source.copyTo(target, PASTE_FORMAT, false);
  source.copyTo(target, PASTE_DATA_VALIDATION, false);
}

export function wrapText(range: CellRange, isWrapped: boolean): void {
  const { WRAP, CLIP } = SpreadsheetApp.WrapStrategy;
  range.setWrapStrategy(isWrapped ? WRAP : CLIP);
}

/** Which of the rules of a row, counted from 0, refuse other values instead of warning. */
export function refusingColumns(rules: readonly (Validation | null)[]): ReadonlySet<number> {
  return new Set(rules.flatMap((rule, index) => (rule && !rule.getAllowInvalid() ? [index] : [])));
}

/** The same for a whole tab, unless it is there already. */
export function warnBeforeEditsOfTab(sheet: Sheet, description: string): void {
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) return;
  sheet.protect().setDescription(description).setWarningOnly(true);
}
