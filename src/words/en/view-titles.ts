// What the views are called: over each of them, and over the page before its script runs.

export const VIEW_TITLES = {
  today: 'Today',
  'add-people': 'Add people',
  'whom-i-know': 'Whom do I know there?',
  'draft-request': 'Draft a request',
  'prepare-questions': 'Prepare questions',
  'record-interview': 'Record an interview',
  'thank-you-notes': 'Thank-you notes',
  'follow-up': 'Follow up',
  network: 'Network picture',
  group: 'Coaching group',
  'just-me': 'Just me',
  settings: 'Settings',
  help: 'Help',
  'check-sheet': 'Check this sheet',
} as const;
