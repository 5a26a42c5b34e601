// The movable clock and what ran while it moved.

export const clockWords = {
  clock: 'Clock',
  clockAt: (moment: string): string => `Clock, ${moment}`,
  title: 'Move the clock',
  about: (timeZone: string): string =>
    `Time in this sheet, in ${timeZone}. Hourly drafts and other timed work run on the way.`,
  hour: '+1 hour',
  tomorrow: 'Tomorrow 9:00',
  week: '+1 week',
  orSetTo: 'Or set it to',
  set: 'Set',
  whatRan: 'What ran',
  ran: (at: string, functionName: string, owner: string): string =>
    `${at}: ${functionName} for ${owner} ran`,
  failed: (at: string, functionName: string, owner: string, problem: string) => ({
    run: `${at}: ${functionName} for ${owner}`,
    problem: `failed: ${problem}`,
  }),
  nothingSet: 'Nothing is set to run by the clock.',
  next: (moment: string): string => `Next to run: ${moment}.`,
};

/** How the parts of a moment are put together, each as Intl names it. */
export const momentWords = {
  /** "24 Nov, 09:30" */
  short: (day: string, month: string, time: string): string => `${day} ${month}, ${time}`,
  /** "Tue 24 Nov 2026, 09:30" */
  long: (weekday: string, day: string, month: string, year: string, time: string): string =>
    `${weekday} ${day} ${month} ${year}, ${time}`,
};
