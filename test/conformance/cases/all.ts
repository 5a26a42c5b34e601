// All cases, in the order in which they run.
import type { Case } from '../script/case';
import { conditionBuilders, formatBlocks, validationBuilders } from './builders';
import { conditionalFormats, formats } from './formats';
import { gmail } from './gmail';
import { html, templates } from './html';
import { metadata, names } from './names-and-metadata';
import { finding, notes, richText } from './notes-and-text';
import { protection } from './protection';
import { rangePlace } from './range-place';
import { rangeValues } from './range-values';
import { runtime } from './runtime';
import { scriptApp } from './script-app';
import { menus, session } from './session';
import { sheetRows } from './sheet-rows';
import { sorting } from './sorting';
import { cache, locks, properties } from './stores';
import { tabs } from './tabs';
import { textFormat } from './text-format';
import { typedValues } from './typed-values';
import { bytes, dates } from './utilities';
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
  ...validationBuilders,
  ...checkboxes,
  ...protection,
  ...formats,
  ...formatBlocks,
  ...conditionalFormats,
  ...conditionBuilders,
  ...notes,
  ...richText,
  ...finding,
  ...names,
  ...metadata,
  ...properties,
  ...cache,
  ...locks,
  ...scriptApp,
  ...dates,
  ...bytes,
  ...session,
  ...menus,
  ...templates,
  ...html,
  ...gmail,
  ...runtime,
];
