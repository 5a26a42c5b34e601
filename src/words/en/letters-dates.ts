// How days and times read in a letter.

export const letterDates = {
  /** "24 November", whichever English it is read in. */
  locale: 'en-GB',
  weekdayAndDay: (weekday: string, day: string) => `${weekday}, ${day}`,
  /** @param hour 0 to 23 @param minute two digits */
  time: (hour: number, minute: string) => `${hour % 12 || 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`,
};
