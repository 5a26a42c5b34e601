// The menu under Extensions ▸ Informational Interviews, and what comes up of it outside of the sidebar.

export const menuWords = {
  setUp: 'Set up this sheet',
  today: 'Today',
  addPeople: 'Add people…',
  whomIKnow: 'Whom do I know there?…',
  draftRequest: 'Draft a request…',
  prepareQuestions: 'Prepare questions…',
  recordInterview: 'Record an interview…',
  followUp: 'Follow up…',
  thankYouNotes: 'Thank-you notes',
  showAllNotes: 'Show all…',
  draftWhatIsDue: 'Draft what is due now',
  turnHourlyDrafts: 'Turn hourly drafts on or off…',
  network: 'Network picture…',
  group: 'Coaching group…',
  settings: 'Settings…',
  help: 'Help',
  showHelp: 'Help…',
  checkSheet: 'Check this sheet…',
};

export const dialogWords = {
  /** The name of the product, the same in every language. */
  title: 'Informational Interviews',
  lookingForNotes: 'Looking for notes that are due…',
  networkTitle: 'Network picture',
  groupTitle: 'This week in our group',
};
