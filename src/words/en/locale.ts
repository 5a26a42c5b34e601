// The language that all words of this folder are in.

/** As `toLocaleString` takes it: for numbers, days and names of weekdays. */
export const LOCALE = 'en';
