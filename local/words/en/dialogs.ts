// The dialogs over the page: questions of a script, permissions, what was not taken, and notices.

/** The buttons of a script's question, as Google labels them. */
export const answerWords = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' };

export const consentWords = {
  manage: 'Permissions of Informational Interviews',
  ask: 'Informational Interviews wants access to your account',
  whatItMay: 'What this add-on may do for you:',
  choose:
    'Choose what Informational Interviews may do. Here all of it stays on this computer; at Google you are asked the same.',
  selectAll: 'Select all',
  goOn: 'Continue',
};

/** The scopes of a manifest in the words that people read before they agree. */
export const scopeWords: Readonly<Record<string, string>> = {
  'spreadsheets.currentonly':
    'View and manage spreadsheets that this application has been installed in',
  spreadsheets: 'See, edit, create, and delete all your Google Sheets spreadsheets',
  'script.container.ui':
    'Display and run third-party web content in prompts and sidebars inside Google applications',
  'script.scriptapp': 'Allow this application to run when you are not present',
  'userinfo.email': 'See your primary Google Account email address',
  'gmail.compose': 'Manage drafts and send emails',
};

export const lostWords = {
  title: 'Not everything you typed was taken',
  text: 'The sheet changed in the same place at the same moment, or the line to it broke, so it was brought up to date. This is what you had typed:',
  leave: 'Leave it',
  enterAgain: 'Enter it again',
};

export const copyWords = { copy: 'Copy', copied: 'Copied.' };

export const linkWords = {
  calendar: 'This opens Google Calendar',
  elsewhere: 'This opens another site',
  text: 'The local edition opens nothing outside of this computer. At Google the link works.',
};
