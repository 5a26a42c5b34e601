// The menu under Extensions ▸ Informational Interviews.
import { menuWords as words } from '#words/menu';
import type { MenuItem } from './google/ui';

export const MENU: readonly MenuItem[] = [
  { label: words.setUp, run: 'setUpSheet' },
  { label: '' },
  { label: words.today, run: 'showToday' },
  { label: words.addPeople, run: 'showAddPeople' },
  { label: words.whomIKnow, run: 'showWhomIKnow' },
  { label: words.draftRequest, run: 'showDraftRequest' },
  { label: words.prepareQuestions, run: 'showPrepareQuestions' },
  { label: words.recordInterview, run: 'showRecordInterview' },
  { label: words.followUp, run: 'showFollowUp' },
  {
    label: words.thankYouNotes,
    items: [
      { label: words.showAllNotes, run: 'showThankYouNotes' },
      { label: words.draftWhatIsDue, run: 'draftWhatIsDue' },
      { label: words.turnHourlyDrafts, run: 'showThankYouNotes' },
    ],
  },
  { label: words.network, run: 'showNetwork' },
  { label: words.group, run: 'showGroup' },
  { label: '' },
  { label: words.settings, run: 'showSettings' },
  {
    label: words.help,
    items: [
      { label: words.showHelp, run: 'showHelp' },
      { label: words.checkSheet, run: 'showCheckSheet' },
    ],
  },
];
