// The menu under Extensions ▸ Informational Interviews.
import type { MenuItem } from './google/ui';

export const MENU: readonly MenuItem[] = [
  { label: 'Set up this sheet', run: 'setUpSheet' },
  { label: '' },
  { label: 'Today', run: 'showToday' },
  { label: 'Add people…', run: 'showAddPeople' },
  { label: 'Whom do I know there?…', run: 'showWhomIKnow' },
  { label: 'Draft a request…', run: 'showDraftRequest' },
  { label: 'Prepare questions…', run: 'showPrepareQuestions' },
  { label: 'Record an interview…', run: 'showRecordInterview' },
  { label: 'Follow up…', run: 'showFollowUp' },
  {
    label: 'Thank-you notes',
    items: [
      { label: 'Show all…', run: 'showThankYouNotes' },
      { label: 'Draft what is due now', run: 'draftWhatIsDue' },
      { label: 'Turn hourly drafts on or off…', run: 'showThankYouNotes' },
    ],
  },
  { label: 'Network picture…', run: 'showNetwork' },
  { label: 'Coaching group…', run: 'showGroup' },
  { label: '' },
  { label: 'Settings…', run: 'showSettings' },
  {
    label: 'Help',
    items: [
      { label: 'Help…', run: 'showHelp' },
      { label: 'Check this sheet…', run: 'showCheckSheet' },
    ],
  },
];
