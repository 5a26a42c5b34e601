// The sample in the language of the sheet that the add-on has set up: its own is English.
import type { Workbook } from '../workbook/workbook';
import type { SampleRow, SampleTabs, SampleValue } from './moments';
import { CHOICES, HEADERS, HEADERS_OF_TAB, TABS } from './spanish/sheet-words';
import { TALKS } from './spanish/talks';
import { TEXTS } from './spanish/texts';

export interface SampleLanguage {
  /** The name of a tab. */
  tab(name: string): string;
  /** The tabs of the sample, with their headers and what stands below. */
  tabs(tabs: SampleTabs): SampleTabs;
  /** Words of its own: settings, names, a question. */
  text(text: string): string;
  /** All texts among the values of an object. */
  texts<Settings extends Readonly<Record<string, unknown>>>(settings: Settings): Settings;
}

const ENGLISH: SampleLanguage = {
  tab: (name) => name,
  tabs: (tabs) => tabs,
  text: (text) => text,
  texts: (settings) => settings,
};

const WORDS = new Map(Object.entries({ ...TEXTS, ...TALKS, ...CHOICES }));
const inSpanish = (text: string) =>
  text
    .split('\n')
    .map((line) => WORDS.get(line) ?? line)
    .join('\n');

export const SPANISH: SampleLanguage = {
  tab: (name) => TABS[name] ?? name,
  tabs: (tabs) =>
    Object.fromEntries(
      Object.entries(tabs).map(([name, rows]) => [
        TABS[name] ?? name,
        rows.map((row) => rowInSpanish(name, row)),
      ]),
    ),
  text: inSpanish,
  texts: (settings) =>
    Object.fromEntries(
      Object.entries(settings).map(([key, value]) => [
        key,
        typeof value === 'string' ? inSpanish(value) : value,
      ]),
    ) as typeof settings,
};

function rowInSpanish(tab: string, row: SampleRow): SampleRow {
  return Object.fromEntries(
    Object.entries(row).map(([header, value]): [string, SampleValue] => [
      HEADERS_OF_TAB[tab]?.[header] ?? HEADERS[header] ?? header,
      typeof value === 'string' ? inSpanish(value) : value,
    ]),
  );
}

/** That of the sheet, once the add-on has made its tabs. */
export function languageOf({ facade }: Workbook): SampleLanguage {
  return facade.getSheetByName(SPANISH.tab('Contacts')) ? SPANISH : ENGLISH;
}
