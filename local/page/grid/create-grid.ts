// Starts Univer in the page: the same engine that holds the workbook on the server, with the
// parts that draw.
import { DEFAULT_STYLES, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { univerLocale, univerWords } from '#local-words/univer';
import { clockFunctions } from '../../workbook/clock-functions';
import { IMPORT_RANGE } from '../../workbook/import-range';
import { readCellsInLocale } from './cells-in-locale';
import { nameButtons } from './name-buttons';
import { theme } from './theme';

/** What Google's toolbar has not, or what would do nothing on the server. */
const LEFT_OUT = [
  'sheet.command.add-range-protection-from-toolbar',
  'base-ui.operation.toggle-shortcut-panel',
  'sheet.command.clear-selection-all',
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.set-text-rotation',
];

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Draws into `container`; no workbook is open yet.
 * @param nowSerial the wall clock in the spreadsheet's zone as a serial day, for TODAY() and NOW()
 */
export function createGrid(container: HTMLElement, nowSerial: () => number): Grid {
  // At Google, text that nobody has formatted has 10 points; Univer's has 11.
  DEFAULT_STYLES.fs = 10;
  const univer = new Univer({
    theme,
    locale: univerLocale,
    locales: { [univerLocale]: univerWords },
    logLevel: LogLevel.ERROR,
    logCommandExecution: false,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      disableAutoFocus: true,
      formula: { function: [...clockFunctions(nowSerial), IMPORT_RANGE] },
      menu: Object.fromEntries(LEFT_OUT.map((id) => [id, { hidden: true }])),
      footer: { addSheetButtonConfig: { defaultRowCount: 1000, defaultColumnCount: 26 } },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  nameButtons(container);
  readCellsInLocale(univer);
  return { univer, api: FUniver.newAPI(univer) };
}
