// The languages that the add-on is built in, and the local edition with it.

export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];
