// What a person is told when Google refuses something or fails, and what to do then.

export const googleWords = {
  unexpected:
    'Something went wrong that should not have. Nothing more was changed. Try once more; if it happens again, report it with the time of day.',
  /** @param words of Google's screen @param use as it reads in "It is needed for …" */
  notAllowed: (words: string, use: string) =>
    `You have not allowed “${words}”. It is needed for ${use}.`,
  allowInMenu:
    'Choose anything in Extensions ▸ Informational Interviews, and allow it when Google asks.',
  allowInCheck:
    'Choose Extensions ▸ Informational Interviews ▸ Help ▸ Check this sheet: it leads to Google’s page where you allow it.',
  permissionMissing:
    'Google says that a permission is missing. Open the menu Extensions ▸ Informational Interviews again and allow it. If you use several Google accounts, open this sheet in a browser window where only one is signed in.',
  tooManyTriggers:
    'Google allows each person 20 triggers, and yours are used up. Delete one that you no longer need at script.google.com under My Triggers, then switch on again.',
  isProtected:
    'Part of this sheet is protected, so it could not be written. Ask the owner of the sheet to let you edit it.',
  cellRefused:
    'A cell refused what was to be written, since its rule allows other values only. Choose Help ▸ Check this sheet in the menu: it says which column, and what to do.',
  usedUp:
    'Google’s daily allowance for scripts is used up. It comes back within a day; nothing is lost.',
  storeFull:
    'There is no room left for what the add-on remembers for you: Google keeps 500 kB for each person. Nothing was changed. Put somebody whom you keep to yourself back into the sheet, and try again.',
  noAnswer: 'Google did not answer in time. Wait a minute and try again.',
  noSheet: 'No spreadsheet is open. Open your sheet and start from its menu.',
  busy: 'Another run is writing in this sheet. Wait a moment and try again.',
  noAddress:
    'Google did not say whose account this is, so nothing was done. Allow the permission “See your primary email address” from the menu and try again.',
  noGmailService:
    'The Gmail service is not switched on in this script project. Install the add-on again, or use Open in Gmail.',
};
