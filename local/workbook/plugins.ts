// The parts of Univer that the local edition runs without a screen: those that the sheet presets
// bring to the page, less everything that draws.
import {
  LocaleService,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
} from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import {
  type BaseFunction,
  type IFunctionNames,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';

export type FunctionEntry = [typeof BaseFunction, IFunctionNames];

/** A fresh engine; `functions` take the place of built-in ones of the same name. */
export function startEngine(functions: readonly FunctionEntry[]): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
    logCommandExecution: false,
  });
  // Nobody reads progress without a screen, and a timer of the engine asks for its words even after
  // the engine was disposed of, when there are none.
  univer.__getInjector().get(LocaleService).t = (key: string) => key;
  const plugins: [PluginCtor<Plugin>, object?][] = [
    [UniverDocsPlugin],
    [UniverFormulaEnginePlugin, { function: functions }],
    [UniverSheetsPlugin],
    [UniverSheetsFormulaPlugin],
    [UniverSheetsNumfmtPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsFilterPlugin],
    [UniverSheetsSortPlugin],
    [UniverSheetsNotePlugin],
  ];
  for (const [plugin, config] of plugins) univer.registerPlugin(plugin, config);
  return univer;
}
