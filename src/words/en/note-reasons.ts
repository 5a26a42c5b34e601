// Of thank-you notes: what the Problem column says of one, and how a run of the drafter went.

export const noteReasons = {
  maybeDrafted:
    'This note may have been drafted already. Look in Gmail under Drafts and Sent. If it is in neither, set Thank-you to Due; otherwise to Sent.',
  draftedMeanwhile:
    'A draft was made meanwhile. Look in Gmail under Drafts; for another one, open this view anew and choose it there.',
  findingOut: 'Google failed while the draft was made. The next run finds out whether it is there.',
  noLongerInDrafts: 'No longer among your Gmail drafts. If you sent it, set Thank-you to Sent.',
  refused:
    'Gmail refused this letter. Check the e-mail address in Contacts, then set Thank-you to Due.',
  noAddress: 'This contact has no e-mail address. Add it in Contacts, or set Thank-you to Skipped.',
  copiedTalk:
    'Another row says the same talk with the same start, so this one gets no note of its own. Delete one of the two, or correct Starts at.',
  copiedDraft:
    'This row was copied from another talk, and so was its draft. If it is a talk of its own, set Thank-you to Due in the sidebar; otherwise delete the row.',
  unreadableStart:
    'Starts at is text, not a date. Type it again as a date, such as 24 Nov 2026 9:30.',
  notYours:
    'This contact belongs to somebody else in the group. Ask them, or set Thank-you to Skipped.',
  noContact: 'No contact is named here. Write a name from the Contacts tab under Contact.',
  unknownContact:
    'Nobody of this name is in the Contacts tab. Add the person there, or correct the name here.',
  severalContacts:
    'Several contacts have this name. Open “Record an interview…” on the right one to link them.',
  nothingLearned:
    'The draft has a gap: nothing stands under “What I learned”. Fill in one thing you heard before you send it.',
  tooGeneral:
    'The draft could go to anybody: “What I learned” names nothing that only this talk had. Put one thing in before you send it.',
  leftOut: (templateName: string) =>
    `The draft names nothing of your talk, since the template “${templateName}” leaves out {{interview.learned}}. Put one thing in before you send it.`,
  /** @param prompts as they stand in the letter: "[your name]" */
  gaps: (prompts: readonly string[]) =>
    `The draft has gaps: ${prompts.join(', ')}. Fill them in before you send it.`,
  /** What the link to a draft shows in its cell. */
  openDraft: 'Open draft',
};

export const runWords = {
  notAllowed:
    'Gmail has not been allowed to make drafts. Open Thank-you notes in the menu and allow it.',
  usedUp: 'Gmail’s daily allowance is used up. The rest is drafted when it is back.',
  noRoom:
    'No more drafts could be noted down in one run. The next run goes on; if it says the same, answer the notes that wait for you.',
  noAnswer: 'Gmail did not answer. The next run finds out whether the last draft was made.',
  tookLong: 'This took long, so it stopped here. The next run goes on.',
  busy: 'Another run was at work. The next one goes on.',
  /** @param why one or more whole sentences */
  stopped: (why: string) => `Stopped: ${why}`,
  nothingDue: 'Nothing was due.',
  drafted: (count: number) =>
    count === 1 ? '1 note is in your Gmail drafts.' : `${count} notes are in your Gmail drafts.`,
  someLeft: (drafted: number, left: number) =>
    `${drafted} drafted; ${left} more with the next run.`,
  turnedOn: 'Hourly drafts were turned on. The first run comes within the hour.',
  allowFirst:
    'Hourly drafts need your permission to make drafts in Gmail. Choose “Allow it at Google” here, then switch them on.',
};
