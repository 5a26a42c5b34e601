// How days are told on the page.

/** As Intl takes it for days with their month: the day stands before the month. */
export const DAY_LOCALE = 'es';
