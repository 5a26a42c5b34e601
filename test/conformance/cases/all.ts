// All cases, in the order in which they run.
import type { Case } from '../script/case';
import { conditionBuilders, formatBlocks, validationBuilders } from './builders';
import { cache, locks } from './cache-and-locks';
import { checkboxes } from './checkboxes';
import { conditionalFormats } from './conditional-formats';
import { formats } from './formats';
import { gmail } from './gmail';
import { gmailRefusals } from './gmail-refusals';
import { html, templates } from './html';
import { metadata, names } from './names-and-metadata';
import { finding, notes, richText } from './notes-and-text';
import { properties } from './properties';
import { protection } from './protection';
import { rangeCopies } from './range-copies';
import { rangePlace } from './range-place';
import { rangeValues } from './range-values';
import { runtime } from './runtime';
import { scriptApp } from './script-app';
import { menus, session } from './session';
import { sheetLooks } from './sheet-looks';
import { sheetRows } from './sheet-rows';
import { sorting } from './sorting';
import { tabs } from './tabs';
import { textFormat } from './text-format';
import { typedValues } from './typed-values';
import { bytes, dates } from './utilities';
import { validation } from './validation';

export const ALL_CASES: readonly Case[] = [
  ...tabs,
  ...rangePlace,
  ...rangeValues,
  ...rangeCopies,
  ...typedValues,
  ...textFormat,
  ...sheetRows,
  ...sheetLooks,
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
  ...gmailRefusals,
  ...runtime,
];
