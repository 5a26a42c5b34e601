// The mailbox, its letters, and the window in which one is written.

export const mailboxWords = {
  title: 'Mailbox',
  draft: 'Draft',
  sent: 'Sent',
  back: 'Back to the list',
  newMessage: 'New message',
  folders: 'Folder',
  drafts: (count: number): string => `Drafts${count > 0 ? ` (${count})` : ''}`,
  onlyTo: (address: string): string => `To ${address}`,
  showAll: 'Show all',
  noDrafts: 'No drafts. What the add-on writes for you waits here until you send it.',
  noneSent: 'Nothing here. “Send” only moves a draft to this list: no mail leaves this computer.',
  noRecipient: '(no recipient)',
  noSubject: '(no subject)',
};

export const letterWords = {
  to: 'To',
  subject: 'Subject',
  message: 'Message',
  sentTo: (to: string, moment: string): string => `To ${to}, ${moment}`,
  kept: 'Kept on this computer. It was not sent to anybody.',
  download: 'Download (.eml)',
  downloadAsFile: 'Download as .eml file',
  send: 'Send',
  sendsDraft: 'Moves the draft to Sent on this computer. No mail leaves it.',
  sendsMessage: 'Moves the message to Sent on this computer. No mail leaves it.',
  staysHere: 'Stays on this computer, under Sent',
  sendOnlyMoves: '“Send” only moves the draft to Sent on this computer.',
  discard: 'Discard',
  discardDraft: 'Discard draft',
  saveAndClose: 'Save and close',
};

/** What is told once it is done. */
export const mailDone = {
  saved: 'Saved to Drafts.',
  sent: 'Moved to Sent on this computer. Nothing was mailed.',
  discarded: 'Draft discarded.',
};

/** What is going on. */
export const mailWork = {
  opening: 'Opening the letter',
  saving: 'Saving the draft',
  sending: 'Sending',
  discarding: 'Discarding',
};
