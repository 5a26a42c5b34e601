// What the list of a group says to its coach.

export const memberWords = {
  title: (count: number) =>
    count === 1 ? '1 person in the group' : `${count} people in the group`,
  roles: { Coach: 'Coach', Member: 'Member' },
  invited: 'Invited',
  invitedHint: 'Has not been through the first steps yet.',
  aims: (requests: number, talks: number) =>
    requests + talks === 0
      ? 'No aims for a week'
      : `Aims for a week: ${requests} to ask, ${talks === 1 ? '1 talk' : `${talks} talks`}`,
  looks: (may: boolean) => (may ? 'Lets the coach see the progress' : 'Keeps the progress private'),
  change: 'Change',
  changeOne: (name: string) => `Change ${name}`,
  changeTitle: (name: string) => `Change ${name}`,
  name: 'Name',
  nameProblem: 'Add the name that the group uses.',
  role: 'Role',
  lastCoach: 'A group needs a coach. Make somebody else a coach first.',
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  saved: (name: string) => `${name} is changed.`,
  remove: (name: string) => `Remove ${name}…`,
  removeTitle: (name: string) => `Take ${name} off the list?`,
  removeFacts: (name: string, isMe: boolean) =>
    isMe
      ? [
          'Your people and talks stay in the sheet, as yours. To take them along, use “Leave this group…” below instead.',
          'You no longer see the list, nor the progress of others.',
          'While the sheet is shared with you, you can join again.',
        ]
      : [
          `What ${name} has in the sheet stays there, as theirs: everybody with the sheet can read it, and nobody else’s add-on shows or changes it.`,
          `To take their rows along, ${name} opens Coaching group, joins again and chooses “Leave this group…”. You cannot do it for them, and whom they keep to themselves nobody else can see.`,
          'Their own hourly drafts go on until they turn them off.',
          `While the sheet is shared with ${name} in Google, they can open it and join again. Stop sharing it there too.`,
        ],
  removeYes: (name: string) => `Remove ${name}`,
  removing: 'Removing…',
  keep: 'Keep',
  removed: (name: string) => `${name} is off the list.`,
  addTitle: 'Add members',
  add: (count: number) =>
    count === 0 ? 'Add members' : count === 1 ? 'Add 1 member' : `Add ${count} members`,
  adding: 'Adding…',
  addReason: 'Paste one address or more.',
  welcome: 'Welcome text and addresses',
  company: 'Who is in the group',
  coachedBy: (names: string) => `Coached by ${names}.`,
  withYou: (names: string) => `With you: ${names}.`,
  alone: 'You are the first one here.',
  strangersTitle: 'Rows of people who are not on the list',
  stranger: (people: number, talks: number) =>
    [
      ...(people > 0 ? [people === 1 ? '1 person' : `${people} people`] : []),
      ...(talks > 0 ? [talks === 1 ? '1 talk' : `${talks} talks`] : []),
    ].join(', '),
  strangersHint:
    'Somebody left, or an address in the Owner column is misspelt. Add them below, or correct the column.',
  noCoachTitle: 'Nobody coaches this group now',
  noCoach: 'A coach keeps the list, answers questions, and sees how far those are who agree to it.',
  becomeCoach: 'Become the coach',
  becoming: 'One moment…',
} as const;
