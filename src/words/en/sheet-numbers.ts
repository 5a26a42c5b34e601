// Figures of people in a group: the lines under the Overview, the Numbers tab of a sheet of one's own, and
// the tab Own sheets of a coach. No quotation mark " in what stands within a formula.

export const figureHeaders = {
  weekFrom: 'Week from',
  askedThisWeek: 'Asked, this week',
  asked: 'Asked, in all',
  answered: 'Answered',
  metThisWeek: 'Talks, this week',
  met: 'Talks, in all',
  thanked: 'Thanked',
  thankedOnTime: 'Thanked in a day',
  winsThisWeek: 'Wins, this week',
  wins: 'Wins, in all',
  openQuestions: 'Open questions',
  lastActivity: 'Last activity',
  address: 'Address',
  lines: 'Lines',
};

export const groupLines = {
  label: 'How everyone is doing',
  hint: 'One line for each member who agreed that the coach may look. It counts itself, and goes when they take that back.',
  nobody: 'Nobody has agreed to this yet.',
  noActivity: 'none yet',
};

export const numbersTab = {
  /** Letters and digits alone, so that a formula may name it as it is. */
  name: 'Numbers',
  hint: 'Numbers only, for your coach: no name and no note is here. They count themselves. Delete this tab to end it.',
  warning: 'Numbers for a coach: they count themselves',
};

export const ownSheetsTab = {
  name: 'Own sheets',
  headers: { name: 'Name', sheet: 'Sheet', state: 'How it stands' },
  unnamed: (number: number) => `Sheet ${number}`,
  notReadable: 'Not readable yet: click the cell with #REF! and choose Allow access.',
  noNumbers: 'No numbers came. Is there a tab “Numbers” in that sheet?',
  earlierWeek: 'These are of an earlier week.',
  isRead: 'Read.',
};
