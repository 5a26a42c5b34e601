// What Univer itself says: its packs of words for one language.
import { type INumfmtLocaleTag, LocaleType, mergeLocales } from '@univerjs/core';
import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/es-ES';
import core from '@univerjs/preset-sheets-core/locales/es-ES';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/es-ES';
import filter from '@univerjs/preset-sheets-filter/locales/es-ES';
import note from '@univerjs/preset-sheets-note/locales/es-ES';
import sort from '@univerjs/preset-sheets-sort/locales/es-ES';
import { SHEET_LOCALES } from '../languages';

export const univerLocale = LocaleType.ES_ES;

/** In which figures and days are shown in cells, and read. */
export const sheetLocale: string = SHEET_LOCALES.es;

/** The same, as the engine calls it. */
export const cellLanguage: INumfmtLocaleTag = 'es';

export const univerWords = mergeLocales(
  core,
  dataValidation,
  conditionalFormatting,
  filter,
  note,
  sort,
);
