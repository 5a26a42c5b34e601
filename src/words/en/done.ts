// What an action has done, as it is said beside the way back: one sentence each.

export const doneWords = {
  personAdded: (who: string) => `${who} was added.`,
  peopleAdded: (count: number) => `${count} people were added.`,
  filledIn: (name: string) => `What was missing about ${name} is filled in.`,
  manyFilledIn: (count: number) => `What was missing about ${count} people is filled in.`,
  /** Behind the two above: the headers that the tab has not. */
  leftOutWithoutColumn: (headers: readonly string[]) =>
    ` Left out, because the tab has no such column: ${headers.map((one) => `“${one}”`).join(', ')}.`,
  targetAdded: (organization: string) => `You aim at ${organization}.`,
  targetUpdated: (organization: string) => `The answer for ${organization} is up to date.`,
  targetRemoved: (organization: string) => `${organization} is off your list.`,
  stepDropped: (name: string) => `The step for ${name} is dropped.`,
  /** @param day as it reads in a letter: "24 November" */
  stepPutOff: (name: string, day: string) => `The step for ${name} comes back on ${day}.`,
  confirmed: (name: string) => `Your talk with ${name} is confirmed.`,
  resumeSent: (name: string) => `Your résumé for ${name} is marked as sent.`,
  /** @param introducer '' where no name is known */
  introducerTold: (introducer: string, name: string) =>
    `${introducer || 'The introducer'} knows how it went with ${name}.`,
  inTouch: (name: string) => `You were in touch with ${name} today.`,
  declined: (name: string) => `${name} is marked as declined.`,
  nextStepDone: (name: string) => `The next step for ${name} is done.`,
  draftFiled: (name: string) => `The draft to ${name} is filed. Undo leaves the draft in Gmail.`,
  letterNoted: (name: string) => `Your letter to ${name} is noted.`,
  resumeDrafted: (name: string) =>
    `Your résumé to ${name} is noted as sent. Undo leaves the draft in Gmail.`,
  talkPlanned: (name: string) => `Your talk with ${name} is planned.`,
  talkFiled: (name: string) => `Your talk with ${name} is filed.`,
  questionsSaved: (name: string) => `Your questions for ${name} are saved.`,
  changed: (name: string) => `${name} is changed.`,
  membersAdded: (count: number) =>
    count === 1 ? '1 member is added.' : `${count} members are added.`,
  memberRemoved: (name: string) => `${name} is off the list.`,
  shared: {
    Win: 'Your win is shared.',
    Question: 'Your question is shared.',
    Comment: 'Your comment is shared.',
  },
  notes: {
    Sent: (name: string) => `The note to ${name} is marked as sent.`,
    Skipped: (name: string) => `There will be no note to ${name}.`,
    Due: (name: string) => `The note to ${name} will be drafted.`,
  },
  /** After an undo: what it left, since somebody changed it. */
  stays: (count: number) =>
    count === 1
      ? 'One row that was added has been changed or filled in since, so it stays. If you do not need it, delete it in the sheet.'
      : `${count} rows that were added have been changed or filled in since, so they stay. What you do not need, delete in the sheet.`,
};
