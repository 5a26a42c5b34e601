// How days and times read in a letter.

export const letterDates = {
  /** "24 de noviembre": letters say "el" or "del" before it. */
  locale: 'es',
  weekdayAndDay: (weekday: string, day: string) => `${weekday} ${day}`,
  /** @param hour 0 to 23 @param minute two digits */
  time: (hour: number, minute: string) => `${hour}:${minute} h`,
};
