// The languages that the add-on is built in, and the local edition with it.

export const LANGUAGES = ['en', 'es'] as const;

/** Of a new spreadsheet in that language. */
export const SHEET_LOCALES = { en: 'en_US', es: 'es_ES' } as const satisfies Record<
  (typeof LANGUAGES)[number],
  string
>;

export type Language = (typeof LANGUAGES)[number];
