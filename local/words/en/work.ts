// What the page is busy with, and what is said when it does not work.

/** What is going on. */
export const workWords = {
  readingPermissions: 'Reading permissions',
  givingPermission: 'Giving permission',
  runningItem: 'Running the menu item',
  movingClock: 'Moving the clock',
};

export const troubleWords = {
  /** @param work what was going on, or the name of a menu item */
  didNotWork: (work: string): string => `${work} did not work`,
  noAnswer: 'The program on this computer does not answer. Is it running?',
  lineBroke: 'The line to the program on this computer broke.',
};

/** The line is back, and what a script has opened is from before. */
export const againWords = {
  title: 'Connected again',
  text: 'What is open beside the sheet is from before, and cannot save any more. Copy what you typed there, then open it again from the menu.',
};
