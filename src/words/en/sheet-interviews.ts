// The Interviews tab: its name, its headers, and the note on each.

export const interviewsTab = {
  name: 'Interviews',
  /** Headers of columns that hold IDs. */
  ids: { id: 'Interview ID', contactId: 'Contact ID' },
  columns: {
    contactName: { header: 'Contact', note: 'The name as in the Contacts tab.' },
    purpose: {
      header: 'Purpose',
      note: 'What you want to learn about: a company, an opportunity or an industry.',
    },
    about: { header: 'About', note: 'Which company, opportunity or industry.' },
    startsAt: { header: 'Starts at', note: 'Day and time, in the time zone of this sheet.' },
    minutes: { header: 'Minutes', note: 'How long. Ask for 20 and keep to it.' },
    where: { header: 'Where', note: 'A place, a phone number or a video link.' },
    confirmed: {
      header: 'Confirmed',
      note: 'Tick when you made sure, a day or two before, that it still suits.',
    },
    questions: { header: 'Questions', note: 'What you want to ask, one question a line.' },
    learned: {
      header: 'What I learned',
      note: 'Right after the talk, in your own words. Your thank-you note starts from the first line.',
    },
    helpReceived: { header: 'Help received', note: 'Names, ideas, information, an introduction.' },
    resume: { header: 'Résumé', note: 'Follow up with a résumé only where you were asked for it.' },
    thankYou: {
      header: 'Thank-you',
      note: 'Where the note stands. Set it to Sent when you have sent it, to Skipped when you want none.',
    },
    thankYouDue: {
      header: 'Thank-you due',
      note: 'When the draft is made. Send it within 24 hours of the talk.',
    },
    thankedOn: { header: 'Thanked on', note: 'When you sent the note.' },
    draft: { header: 'Draft', note: 'Opens the draft in Gmail.' },
    problem: { header: 'Problem', note: 'What keeps the note from being drafted, and what to do.' },
    draftId: { header: 'Draft ID', note: 'Gmail’s name for the draft.' },
  },
};
