// What stands around the grid: the title bar, who is here, messages, and the language of all of it.

/** As Intl takes it: for days and times. */
export const LOCALE = 'en-GB';

/** The name of the product, the same in every language. */
export const PRODUCT = 'Informational Interviews';

/** What is seen before the script of the page has run. */
export const openingWords = { opening: 'Opening your sheet…', grid: 'Spreadsheet' };

export const frameWords = {
  close: 'Close',
  closeMessage: 'Close message',
  cancel: 'Cancel',
  ok: 'OK',
  save: 'Save',
  mailbox: 'Mailbox',
  mailboxWith: (drafts: number): string =>
    `Mailbox, ${drafts === 1 ? '1 draft' : `${drafts} drafts`}`,
  openInMailbox: 'Open in the mailbox',
  bookName: 'Name of the spreadsheet',
  rename: 'Rename',
};

export const saveWords = {
  saved: 'Saved',
  savedTo: (folder: string): string => `Saved to ${folder}`,
  saving: 'Saving…',
  notSaved: 'Not saved',
  notConnected: 'Not connected: trying again…',
  startAgain: 'The program on this computer does not answer. Start it again with npm start.',
};

export const personWords = {
  person: 'Person',
  youAre: (email: string): string => `You are ${email}`,
  allShareOneSheet:
    'All work on one sheet; everybody has a mailbox, settings and permissions of their own.',
  managePermissions: 'Manage permissions',
  openAsSomebodyElse: 'Open as somebody else',
  alsoHere: 'Also here',
  isHere: (email: string): string => `${email} is here`,
  /** Behind the address of somebody. */
  here: 'is here',
  email: 'E-mail',
  open: 'Open',
};
