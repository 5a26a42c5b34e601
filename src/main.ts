// What Google calls, one line each: the menu, the trigger, and what the sidebar may ask for. The
// build makes a top-level function of each export; so each is open to every editor of the sheet.

import { dialogWords } from '#words/menu';
import { VIEW_TITLES } from '#words/view-titles';
import {
  checkContactId,
  checkParts,
  checkSettings,
  checkSwitch,
  checkView,
} from './actions/check-input';
import { gatherFacts } from './actions/check-sheet';
import {
  bringRecords as bring,
  previewRecords as previewBringing,
} from './actions/group/bring-records';
import {
  draftDigest as makeDigest,
  runDigest as makeDueDigest,
  turnWeeklyDigest as turnDigest,
} from './actions/group/digest';
import { draftToMember as draftForMember } from './actions/group/draft-to-member';
import {
  addMembers as addToGroup,
  changeMember as changeInGroup,
  removeMember as removeFromGroup,
  setUpGroup as startGroup,
} from './actions/group/group-members';
import { joinGroup as join } from './actions/group/join-group';
import { leaveGroup as leave, takeRecords as takeOwnRecords } from './actions/group/leave-group';
import {
  gatherSheets as gatherOwnSheets,
  shareNumbers as shareOwnNumbers,
} from './actions/group/own-sheets';
import { showMyRows as showOwnRows } from './actions/group/show-my-rows';
import { takeUnowned as takeRows } from './actions/group/take-unowned';
import {
  replyToWin as answerWin,
  markReplySeen as markSeen,
  shareWin as shareWithGroup,
} from './actions/group/wins';
import {
  forgetPrivate as forgetKept,
  backIntoSheet as putBackIntoSheet,
} from './actions/just-me/back-into-sheet';
import { changePrivate as changeKept } from './actions/just-me/change-private';
import {
  keepPrivate as keepToOneself,
  previewPrivacy as previewKeeping,
} from './actions/just-me/keep-private';
import {
  createDraft as createLetterDraft,
  markSent as markLetterSent,
} from './actions/letters/draft-letter';
import { createFollowUp as createFollowUpDraft } from './actions/letters/follow-up';
import { rememberSettings } from './actions/my-memory';
import {
  readContactById,
  readLateParts,
  readSelection as readSelected,
  readPage as readView,
} from './actions/page/read-page';
import { addPeople as addPeopleToSheet } from './actions/people/add-people';
import { exportPeople as exportContacts } from './actions/people/export-people';
import { markDone as markStepDone } from './actions/people/mark-done';
import { mergePeople as mergeIntoContacts } from './actions/people/merge-people';
import { putOffStep as putOff } from './actions/people/put-off-step';
import {
  removeTarget as removeTargetRow,
  saveTarget as saveTargetRow,
} from './actions/people/targets';
import { setUpSheet as setUp } from './actions/set-up-sheet';
import { keepQuestion as keepOwnQuestion } from './actions/talks/keep-question';
import { recordInterview as record } from './actions/talks/record-interview';
import { savePlan as savePlannedTalk } from './actions/talks/save-plan';
import { draftSomeThankYous, draftThankYous } from './actions/thank-yous/draft-thank-yous';
import { turnHourlyDrafts as turnHourly } from './actions/thank-yous/hourly-drafts';
import { markThankYou as markNote } from './actions/thank-yous/mark-thank-you';
import { undo as undoAction } from './actions/undo/undo';
import { answer } from './answer';
import type { SidebarCalls, ViewName } from './calls';
import { BASIC_SCOPES, COMPOSE_SCOPE } from './domain/permissions';
import { readSettings } from './domain/settings';
import { requirePermissions } from './google/permissions';
import { addMenu, type FirstPage, openDialog, openSidebar, say, toast } from './google/ui';
import { MENU } from './menu';

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

export function showToday(): void {
  show('today');
}

export function showAddPeople(): void {
  show('add-people');
}

export function showWhomIKnow(): void {
  show('whom-i-know');
}

export function showDraftRequest(): void {
  show('draft-request');
}

export function showPrepareQuestions(): void {
  show('prepare-questions');
}

export function showRecordInterview(): void {
  show('record-interview');
}

export function showThankYouNotes(): void {
  show('thank-you-notes');
}

export function showFollowUp(): void {
  show('follow-up');
}

export function showNetwork(): void {
  show('network');
}

export function showGroup(): void {
  show('group');
}

export function showSettings(): void {
  show('settings');
}

export function showHelp(): void {
  show('help');
}

export function showCheckSheet(): void {
  show('check-sheet');
}

export function draftWhatIsDue(): void {
  fromMenu(() => {
    toast(dialogWords.lookingForNotes);
    toast(draftThankYous('click').run.result);
  }, [...BASIC_SCOPES, COMPOSE_SCOPE]);
}

// The time triggers.

export function runHourlyDrafts(): void {
  answer(() => draftThankYous('hourly'));
}

export function runDigest(): void {
  answer(makeDueDigest);
}

// The sidebar. `SidebarCalls` in calls.ts says what each does.

export const readPage: SidebarCalls['readPage'] = (view) => answer(() => readView(checkView(view)));

export const readSelection: SidebarCalls['readSelection'] = (view) =>
  answer(() => readSelected(checkView(view)));

export const readParts: SidebarCalls['readParts'] = (parts, contactId) =>
  answer(() => readLateParts(checkParts(parts), contactId === '' ? '' : checkContactId(contactId)));

export const readContact: SidebarCalls['readContact'] = (contactId) =>
  answer(() => readContactById(checkContactId(contactId)));

export const setUpSheetFromPage: SidebarCalls['setUpSheetFromPage'] = () =>
  answer(() => {
    setUp();
    return readView('add-people');
  });

export const checkSheet: SidebarCalls['checkSheet'] = () => answer(gatherFacts);

export const undo: SidebarCalls['undo'] = (token) => answer(() => undoAction(token));

export const addPeople: SidebarCalls['addPeople'] = (people) =>
  answer(() => addPeopleToSheet(people));

export const mergePeople: SidebarCalls['mergePeople'] = (merges) =>
  answer(() => mergeIntoContacts(merges));

export const exportPeople: SidebarCalls['exportPeople'] = () => answer(exportContacts);

export const createDraft: SidebarCalls['createDraft'] = (letter) =>
  answer(() => createLetterDraft(letter));

export const markSent: SidebarCalls['markSent'] = (letter) => answer(() => markLetterSent(letter));

export const createFollowUp: SidebarCalls['createFollowUp'] = (form) =>
  answer(() => createFollowUpDraft(form));

export const savePlan: SidebarCalls['savePlan'] = (plan) => answer(() => savePlannedTalk(plan));

export const keepQuestion: SidebarCalls['keepQuestion'] = (text) =>
  answer(() => keepOwnQuestion(text));

export const recordInterview: SidebarCalls['recordInterview'] = (interview) =>
  answer(() => record(interview));

export const showNetworkLarge: SidebarCalls['showNetworkLarge'] = () =>
  answer(() => {
    openDialog(dialogWords.networkTitle, firstPage('network'));
    return null;
  });

export const setUpGroup: SidebarCalls['setUpGroup'] = (plan) =>
  answer(() => {
    startGroup(plan);
    return readView('group');
  });

export const addMembers: SidebarCalls['addMembers'] = (members) =>
  answer(() => addToGroup(members));

export const changeMember: SidebarCalls['changeMember'] = (edit) =>
  answer(() => changeInGroup(edit));

export const removeMember: SidebarCalls['removeMember'] = (email) =>
  answer(() => removeFromGroup(email));

export const joinGroup: SidebarCalls['joinGroup'] = (membership) => answer(() => join(membership));

export const takeUnowned: SidebarCalls['takeUnowned'] = () =>
  answer(() => {
    takeRows();
    return readView('today');
  });

export const shareNumbers: SidebarCalls['shareNumbers'] = () => answer(shareOwnNumbers);

export const gatherSheets: SidebarCalls['gatherSheets'] = (sheets) =>
  answer(() => gatherOwnSheets(sheets));

export const showMyRows: SidebarCalls['showMyRows'] = () => answer(showOwnRows);

export const shareWin: SidebarCalls['shareWin'] = (win) => answer(() => shareWithGroup(win));

export const replyToWin: SidebarCalls['replyToWin'] = (id, coachReply) =>
  answer(() => answerWin(id, coachReply));

export const markReplySeen: SidebarCalls['markReplySeen'] = (id) => answer(() => markSeen(id));

export const draftToMember: SidebarCalls['draftToMember'] = (letter) =>
  answer(() => draftForMember(letter));

export const draftDigest: SidebarCalls['draftDigest'] = (key, again) =>
  answer(() => makeDigest(key, again));

export const turnWeeklyDigest: SidebarCalls['turnWeeklyDigest'] = (weekday) =>
  answer(() => turnDigest(weekday));

export const showGroupLarge: SidebarCalls['showGroupLarge'] = () =>
  answer(() => {
    openDialog(dialogWords.groupTitle, firstPage('group'));
    return null;
  });

export const saveTarget: SidebarCalls['saveTarget'] = (target) =>
  answer(() => saveTargetRow(target));

export const removeTarget: SidebarCalls['removeTarget'] = (id) => answer(() => removeTargetRow(id));

export const putOffStep: SidebarCalls['putOffStep'] = (contactId, step, untilLocal) =>
  answer(() => putOff(contactId, step, untilLocal));

export const markDone: SidebarCalls['markDone'] = (mark) => answer(() => markStepDone(mark));

export const previewPrivacy: SidebarCalls['previewPrivacy'] = (contactId) =>
  answer(() => previewKeeping(contactId));

export const keepPrivate: SidebarCalls['keepPrivate'] = (contactId) =>
  answer(() => keepToOneself(contactId));

export const changePrivate: SidebarCalls['changePrivate'] = (edit) =>
  answer(() => changeKept(edit));

export const backIntoSheet: SidebarCalls['backIntoSheet'] = (contactId) =>
  answer(() => putBackIntoSheet(contactId));

export const forgetPrivate: SidebarCalls['forgetPrivate'] = (contactId) =>
  answer(() => forgetKept(contactId));

export const takeRecords: SidebarCalls['takeRecords'] = () => answer(takeOwnRecords);

export const leaveGroup: SidebarCalls['leaveGroup'] = (marks) =>
  answer(() => {
    leave(marks);
    return readView('group');
  });

export const previewRecords: SidebarCalls['previewRecords'] = (file) =>
  answer(() => previewBringing(file));

export const bringRecords: SidebarCalls['bringRecords'] = (file) => answer(() => bring(file));

export const saveSettings: SidebarCalls['saveSettings'] = (settings) =>
  answer(() => {
    const checked = readSettings(checkSettings(settings));
    rememberSettings(checked);
    return checked;
  });

export const draftDueThankYous: SidebarCalls['draftDueThankYous'] = (most) =>
  answer(() => draftSomeThankYous(most));

export const turnHourlyDrafts: SidebarCalls['turnHourlyDrafts'] = (on) =>
  answer(() => turnHourly(checkSwitch(on)));

export const markThankYou: SidebarCalls['markThankYou'] = (interviewId, state, problem) =>
  answer(() => markNote(interviewId, state, problem));

function show(view: ViewName): void {
  fromMenu(() => openSidebar(dialogWords.title, firstPage(view)));
}

function firstPage(view: ViewName): FirstPage {
  return { viewTitle: VIEW_TITLES[view], data: readView(view) };
}

/** A click on the menu: Google asks for what is missing, and what goes wrong is said in a dialog. */
function fromMenu(action: () => void, scopes = BASIC_SCOPES): void {
  requirePermissions(scopes);
  const done = answer(action);
  if (!done.ok) say(dialogWords.title, done.message);
}
