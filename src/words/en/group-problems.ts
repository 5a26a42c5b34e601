// What keeps an action in a group from being done: its list, its letters, leaving it, and people whom
// somebody keeps to themselves.

export const groupProblems = {
  onlyCoach: 'Only a coach of this group can do this.',
  needsCoach: 'A group needs a coach. Make somebody else a coach first.',
  memberGone: 'This member is not on the list any more.',
  /** @param place in the list, from 1 */
  memberAddress: (place: number) => `The address of member ${place} cannot be right. Correct it.`,
  joinFirst: 'Join the group first: you are not on its list.',
  notForMember: 'This letter goes from one member of the group to another.',
  isGroupSheet: 'This sheet is a group’s: its coach sees your figures here.',
  winGone: 'This is not in the Wins tab any more.',
  winNotYours: 'This was shared by somebody else in the group.',
};

export const leaveProblems = {
  changed:
    'Rows of yours were added or changed since the file was saved, so nothing was taken out. Save the file anew, then try again.',
  lastCoach:
    'A group needs a coach. Make somebody else a coach first, then leave. Or remove the others from the list, if the group ends.',
};

export const recordsFileProblems = {
  nobody: 'There is nobody in this file. Choose another.',
  cutOff: 'This file is not whole. Save it anew where it came from, then choose it again.',
  otherKind:
    'This is no file that a group was left with. For contacts from elsewhere, use Add people.',
  newer: 'This file comes from a newer version of the add-on. Update this one, then try again.',
  tooMany: 'There are more than 10,000 rows of one kind in this file. Choose a smaller one.',
  broken: 'This file was changed and cannot be read. Choose the one that was saved.',
};

export const justMeProblems = {
  noGroup:
    'This sheet is no group’s, so there is nobody to keep people from. If you share it, ask whoever coaches you to set up the group.',
  halfWay:
    'This contact is half in the sheet, since the last click broke off. Choose first where they belong, then try again.',
  notKept: 'You do not keep this contact to yourself any more. Open Just me again.',
  idIsTaken: (tab: string) =>
    `Another row of the tab “${tab}” has the ID of this one now. Ask whoever owns it to empty the hidden cell “ID” there, then try again.`,
  isInSheet: 'This contact is in the sheet. Change the row there.',
  nameOrEmail: 'Give a name or an e-mail address.',
  /** Where else a name stands. @param row '' where only the tab can be told */
  mention: (tab: string, row: string) => (row === '' ? tab : `${tab}, ${row}`),
};

/** Of the weekly digest: how it went, or why there is none. */
export const digestResults = {
  noGroup: 'This sheet is no group’s, so there is no digest to make.',
  nobody: 'There is nobody on the list whom the digest could go to.',
  made: 'The digest is in your Gmail drafts. Read it, and send it.',
  byOther: 'Another coach made the digest of this week.',
  already: 'The digest of this week is in your drafts already.',
  unsure:
    'The digest of this week may have been drafted. Look in Gmail under Drafts; if it is not there, make it with the button.',
};
