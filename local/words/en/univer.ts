// What Univer itself says: its packs of words for one language.
import { type INumfmtLocaleTag, LocaleType, mergeLocales } from '@univerjs/core';
import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import filter from '@univerjs/preset-sheets-filter/locales/en-US';
import note from '@univerjs/preset-sheets-note/locales/en-US';
import sort from '@univerjs/preset-sheets-sort/locales/en-US';
import { SHEET_LOCALES } from '../languages';

export const univerLocale = LocaleType.EN_US;

/** In which figures and days are shown in cells, and read. */
export const sheetLocale: string = SHEET_LOCALES.en;

/** The same, as the engine calls it. */
export const cellLanguage: INumfmtLocaleTag = 'en';

export const univerWords = mergeLocales(
  core,
  dataValidation,
  conditionalFormatting,
  filter,
  note,
  sort,
);
