// The names, headers and notes of Organizations, Questions, Answers and Templates.

export const organizationsTab = {
  name: 'Organizations',
  /** Headers of columns that hold IDs. */
  ids: { id: 'Organization ID' },
  columns: {
    organization: {
      header: 'Organization',
      note: 'A company, office or institution that you want to know more about.',
    },
    field: { header: 'Field', note: 'Its industry.' },
    why: { header: 'Why there', note: 'What draws you to it. It helps you to write.' },
    whoLeadsThere: {
      header: 'Whom I know there',
      note: 'The answer, kept from “Whom do I know there?” in the sidebar.',
    },
    lookedOn: {
      header: 'Looked on',
      note: 'When you last looked for people who could lead there.',
    },
  },
};

export const questionsTab = {
  name: 'Questions',
  columns: {
    text: { header: 'Question', note: 'As you would say it.' },
    topic: { header: 'Topic', note: 'What it is about.' },
    kind: {
      header: 'Kind',
      note: 'Powerful questions let people talk about themselves; they open the talk. Closing ones end it.',
    },
    inUse: { header: 'Use', note: 'Untick a question that you never want to be offered.' },
    addedBy: {
      header: 'Added by',
      note: 'Who added it; empty for the ones that came with the add-on.',
    },
  },
};

export const answersTab = {
  name: 'Answers',
  /** Headers of columns that hold IDs. */
  ids: { id: 'Answer ID', interviewId: 'Interview ID', contactId: 'Contact ID' },
  columns: {
    contactName: { header: 'Contact', note: 'Who said it.' },
    askedOn: { header: 'Asked on', note: 'The day of the talk.' },
    question: { header: 'Question', note: 'What you asked.' },
    answer: { header: 'Answer', note: 'What they said.' },
  },
};

export const templatesTab = {
  name: 'Templates',
  columns: {
    name: { header: 'Template', note: 'A name of your own; it is how you find it in the sidebar.' },
    use: { header: 'For', note: 'What it is for.' },
    channel: {
      header: 'Channel',
      note: 'E-mail, a letter to print, or a LinkedIn note of 300 characters.',
    },
    subject: {
      header: 'Subject',
      note: 'The subject line of an e-mail. Tags such as {{contact.firstName}} are filled in.',
    },
    body: {
      header: 'Body',
      note: 'The text. Tags such as {{contact.firstName}} are filled in; change the words as you like.',
    },
  },
};
