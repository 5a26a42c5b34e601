// What Google calls, one line each: the menu, the trigger, and what the sidebar may ask for. The
// build makes a top-level function of each export; so each is open to every editor of the sheet.
import { addPeople as addPeopleToSheet } from './actions/add-people';
import { checkContactId, checkView } from './actions/check-input';
import { draftThankYous } from './actions/draft-thank-yous';
import { turnHourlyDrafts as turnHourly } from './actions/hourly-drafts';
import { markThankYou as markNote } from './actions/mark-thank-you';
import { rememberSettings } from './actions/my-memory';
import {
  readContactById,
  readSelection as readSelected,
  readThankYouStatus,
  readPage as readView,
} from './actions/read-page';
import { recordInterview as record } from './actions/record-interview';
import {
  createRequestDraft as createRequest,
  markAsked as markContactAsked,
} from './actions/request-interview';
import { setUpSheet as setUp } from './actions/set-up-sheet';
import { answer } from './answer';
import type { SidebarCalls, ViewName } from './calls';
import { readSettings } from './domain/settings';
import { addMenu, openSidebar, say, toast } from './google/ui';
import { MENU } from './menu';

const TITLE = 'Informational Interviews';

// Simple triggers: nothing but the menu is allowed here.

export function onOpen(): void {
  addMenu(MENU);
}

/** The file is open already when the add-on is installed. */
export function onInstall(): void {
  onOpen();
}

// The menu.

export function setUpSheet(): void {
  fromMenu(() => toast(setUp()));
}

export function showAddPeople(): void {
  show('add-people');
}

export function showDraftRequest(): void {
  show('draft-request');
}

export function showRecordInterview(): void {
  show('record-interview');
}

export function showThankYouNotes(): void {
  show('thank-you-notes');
}

export function showSettings(): void {
  show('settings');
}

export function showHelp(): void {
  show('help');
}

export function draftWhatIsDue(): void {
  fromMenu(() => {
    toast('Looking for notes that are due…');
    toast(draftThankYous('click').result);
  });
}

// The time trigger.

export function runHourlyDrafts(): void {
  answer(() => draftThankYous('hourly'));
}

// The sidebar. `SidebarCalls` in calls.ts says what each does.

export const readPage: SidebarCalls['readPage'] = (view) => answer(() => readView(checkView(view)));

export const readSelection: SidebarCalls['readSelection'] = () => answer(readSelected);

export const readContact: SidebarCalls['readContact'] = (contactId) =>
  answer(() => readContactById(checkContactId(contactId)));

export const setUpSheetFromPage: SidebarCalls['setUpSheetFromPage'] = () =>
  answer(() => {
    setUp();
    return readView('add-people');
  });

export const addPeople: SidebarCalls['addPeople'] = (people) =>
  answer(() => addPeopleToSheet(people));

export const createRequestDraft: SidebarCalls['createRequestDraft'] = (request) =>
  answer(() => createRequest(request));

export const markAsked: SidebarCalls['markAsked'] = (contactId) =>
  answer(() => markContactAsked(checkContactId(contactId)));

export const recordInterview: SidebarCalls['recordInterview'] = (interview) =>
  answer(() => record(interview));

export const saveSettings: SidebarCalls['saveSettings'] = (settings) =>
  answer(() => {
    const checked = readSettings(settings);
    rememberSettings(checked);
    return checked;
  });

export const draftDueThankYous: SidebarCalls['draftDueThankYous'] = () =>
  answer(() => {
    draftThankYous('click');
    return readThankYouStatus();
  });

export const turnHourlyDrafts: SidebarCalls['turnHourlyDrafts'] = (on) =>
  answer(() => turnHourly(on === true));

export const markThankYou: SidebarCalls['markThankYou'] = (interviewId, state) =>
  answer(() => markNote(interviewId, state));

function show(view: ViewName): void {
  fromMenu(() => openSidebar(TITLE, readView(view)));
}

/** A click on the menu: what went wrong is said in a dialog. */
function fromMenu(action: () => void): void {
  const done = answer(action);
  if (!done.ok) say(TITLE, done.message);
}
