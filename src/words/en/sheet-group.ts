// The tabs of a group, Group and Wins: their names, headers and notes.

export const groupTab = {
  name: 'Group',
  /** Headers of columns that hold IDs. */
  ids: { id: 'Member ID' },
  columns: {
    name: { header: 'Name', note: 'As the group calls them.' },
    email: { header: 'Email', note: 'The Google account with which they open this sheet.' },
    role: {
      header: 'Role',
      note: 'A coach sees how far everyone is who agreed to it, and prepares the weekly digest.',
    },
    weeklyRequests: {
      header: 'Weekly requests',
      note: 'The aim: how many people to ask in a week.',
    },
    weeklyInterviews: {
      header: 'Weekly interviews',
      note: 'The aim: how many talks to have in a week.',
    },
    coachMayLook: {
      header: 'Coach may look',
      note: 'The member ticks it, and may untick it any time: the coach sees their figures only while it is ticked.',
    },
    introduces: {
      header: 'Introduces',
      note: 'The member ticks it, and may untick it any time: others learn that this member knows people somewhere, never whom.',
    },
    joinedOn: {
      header: 'Joined on',
      note: 'When this member went through the first steps. Until then they are only invited.',
    },
    draftsOn: {
      header: 'Drafts on',
      note: 'Are the hourly thank-you drafts of this member switched on? The add-on keeps it.',
    },
    lastRun: {
      header: 'Last run',
      note: 'When the hourly drafts of this member last did something.',
    },
    privatePeople: {
      header: 'Just me',
      note: 'How many people this member keeps to themselves, outside this sheet.',
    },
    privateFigures: {
      header: 'Just me in numbers',
      note: 'How far this member is with those people, in numbers. Empty unless the coach may look.',
    },
  },
};

export const winsTab = {
  name: 'Wins',
  /** Headers of columns that hold IDs. */
  ids: { id: 'Win ID', contactId: 'Contact ID' },
  columns: {
    when: { header: 'When', note: 'When it was shared.' },
    member: { header: 'Member', note: 'Who says it.' },
    kind: {
      header: 'Kind',
      note: 'A win to be glad about, a question for the coach, or a comment.',
    },
    what: { header: 'What', note: 'In a sentence or two.' },
    about: {
      header: 'About',
      note: 'The contact whom it is about, where there is one. Everybody with this sheet can read it.',
    },
    coachReply: {
      header: "Coach's reply",
      note: 'The coach writes here, or in the sidebar. The member sees it under Today.',
    },
    repliedOn: { header: 'Replied on', note: 'When the coach answered.' },
    readReply: {
      header: 'Reply seen',
      note: 'The reply that the member has seen; a new one is shown again.',
    },
  },
};
