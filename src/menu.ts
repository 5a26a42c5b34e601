// The menu under Extensions ▸ Informational Interviews.
import type { MenuItem } from './google/ui';

export const MENU: readonly MenuItem[] = [
  { label: 'Set up this sheet', run: 'setUpSheet' },
  { label: '' },
  { label: 'Add people…', run: 'showAddPeople' },
  { label: 'Draft a request…', run: 'showDraftRequest' },
  { label: 'Record an interview…', run: 'showRecordInterview' },
  {
    label: 'Thank-you notes',
    items: [
      { label: 'Show all…', run: 'showThankYouNotes' },
      { label: 'Draft what is due now', run: 'draftWhatIsDue' },
      { label: 'Turn hourly drafts on or off…', run: 'showThankYouNotes' },
    ],
  },
  { label: '' },
  { label: 'Settings…', run: 'showSettings' },
  { label: 'Help', run: 'showHelp' },
];
