// What keeps an action from being done, and what to do then: people, talks, letters, files.

export const inputProblems = {
  field: (name: string) =>
    `“${name}” is missing, too long or not as expected. Correct it and try again.`,
  notUnderstood:
    'The page sent something that could not be understood. Close the sidebar, open it again and repeat.',
  rowGone: 'The row is not in the sheet any more. Look, and try again.',
  cannotUndo: 'This can no longer be taken back.',
  settingsTooLong:
    'These settings are more than Google keeps for a person, so nothing was saved. Shorten the texts, or take some days off.',
  noSuchDay: 'No calendar has this day. Choose it again.',
  noSuchTime: 'No calendar has this day and time. Choose them again.',
};

export const peopleProblems = {
  contactGone: 'This contact is not in the sheet any more. Choose another.',
  notYours: 'This contact belongs to somebody else in the group, so only they can do this.',
  /** Where somebody looks, and wants to do nothing. */
  someoneElses: 'This contact belongs to somebody else in the group.',
  tooMany: (most: number) => `Between 1 and ${most} people can be added at a time.`,
  /** @param place in the list, from 1 */
  unreadable: (place: number) =>
    `Person ${place} has neither a name nor one e-mail address that can be read. Correct it and try again.`,
  noneIsYours: 'Nobody of them is among your own people any more. Look at the Contacts tab.',
  organizationGone: 'This organization is not on your list any more. Look in Organizations.',
  dayIsOver: 'This day is over, or in no calendar. Choose a later one.',
  putOffIsFull:
    'The cell “Put off” of this contact is full. Empty it in the sheet, then try again.',
};

export const talkProblems = {
  gone: 'This interview is not in the sheet any more. Look in Interviews.',
  notYours: 'This interview belongs to somebody else in the group.',
  planGone:
    'The planned interview is not in the sheet any more. Choose “A talk that was not planned here”.',
  noTime: 'When did you talk? Give the day and the time.',
};

export const letterProblems = {
  noAddress: 'This contact has no e-mail address. Add it in Contacts, then try again.',
  badAddress:
    'What stands under Email in this contact’s row is not one person’s address. Correct it in Contacts, then try again.',
  notAllowed:
    'Gmail drafts are not allowed yet. Allow them under Thank-you notes, or use Open in Gmail, which needs no permission.',
  maybeDrafted:
    'Google failed while the draft was made. Look into your Gmail drafts. If it is there, click once more and it is filed; if not, close this view, open it again and repeat.',
  refused: 'Gmail refused this letter. Check the e-mail address of the contact.',
  usedUp: 'Gmail’s daily allowance is used up. Use Open in Gmail, or try again tomorrow.',
  alsoAsked: (names: readonly string[]) =>
    `${names.join(' and ')} ${names.length > 1 ? 'have' : 'has'} asked the same person. Talk with each other first; then draft it all the same if you both think so.`,
  tooManyWait:
    'Too many notes wait for your answer, so no other letter is drafted. Open Thank-you notes, and say of each whether it was sent.',
  tooLongForLink:
    'This letter is too long for a link: copy the text and paste it into a new message.',
};

export const resumeProblems = {
  notAsked:
    'This contact has not asked for your résumé. Say in a few words why it is right to send it, or send a thank-you instead.',
  noFile: 'No file came along. Choose your résumé on your computer, then try again.',
  blocked: 'Gmail does not send programs and files like them. Take that file off the list.',
  empty: 'One of the files is empty. Choose it again, or take it off the list.',
  tooLarge: (megabytes: number) =>
    `The files are more than ${megabytes} MB together, and Gmail would not send them.`,
  tooMany: 'These are too many files for one letter. Keep the two or three that matter.',
  /** A line under the notes of the contact. @param day "2026-11-24" */
  note: (day: string, reason: string) => `${day}: résumé sent (${reason})`,
};
