// What is said when a call to Google fails.

export const serverWords = {
  noGoogle:
    'This page has lost its connection to the sheet. Close it and open it again from the menu.',
  noAnswer:
    'Google gave no answer. What you typed is still here: wait a moment, then try again. If it keeps happening, close this sidebar and open it again.',
  severalAccounts:
    'Google could not tell which of your accounts this is. It happens when several Google accounts are signed in. Open this sheet in a private window, or in a browser profile with only one account, and try again. What you typed stays here until you close the sidebar.',
  offline:
    'Google cannot be reached just now. Check your connection, then try again. Nothing you typed is lost.',
  tooSlow:
    'Google stopped this because it took too long. Look at the sheet to see what was done, then try again.',
  failed: (message: string) =>
    `Google reported a problem: “${message}” What you typed is still here. Wait a moment, then try again.`,
} as const;
