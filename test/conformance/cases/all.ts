// All cases, in the order in which they run.
import type { Case } from '../script/case';
import { conditionalFormats, formats } from './formats';
import { metadata, names } from './names-and-metadata';
import { finding, notes, richText } from './notes-and-text';
import { protection } from './protection';
import { rangePlace } from './range-place';
import { rangeValues } from './range-values';
import { sheetRows } from './sheet-rows';
import { sorting } from './sorting';
import { tabs } from './tabs';
import { textFormat } from './text-format';
import { typedValues } from './typed-values';
import { checkboxes, validation } from './validation';

export const ALL_CASES: readonly Case[] = [
  ...tabs,
  ...rangePlace,
  ...rangeValues,
  ...typedValues,
  ...textFormat,
  ...sheetRows,
  ...sorting,
  ...validation,
  ...checkboxes,
  ...protection,
  ...formats,
  ...conditionalFormats,
  ...notes,
  ...richText,
  ...finding,
  ...names,
  ...metadata,
];
