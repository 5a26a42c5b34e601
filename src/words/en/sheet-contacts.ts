// The Contacts tab: its name, its headers, and what is told of each column on its header.

export const contactsTab = {
  name: 'Contacts',
  /** Headers of columns that hold IDs. */
  ids: { id: 'Contact ID' },
  columns: {
    name: { header: 'Name', note: 'First and last name. All that a contact needs.' },
    stage: { header: 'Stage', note: 'How far you are with this person.' },
    email: { header: 'Email', note: 'One address. Needed for a draft in Gmail.' },
    title: { header: 'Title', note: 'What the person does: “Head of Nursing”.' },
    organization: { header: 'Organization', note: 'Where the person works.' },
    phone: { header: 'Phone', note: 'As you would dial it.' },
    field: { header: 'Field', note: 'The industry or profession that you could learn about.' },
    kind: {
      header: 'Kind',
      note: 'What sort of connection this is. People who know the people who hire are worth most.',
    },
    association: { header: 'Association', note: 'A professional association that you share.' },
    introducedBy: {
      header: 'Introduced by',
      note: 'The contact who named this person: the name as in the Name column.',
    },
    mayMention: {
      header: 'May mention',
      note: 'Did this contact allow you to mention their name to people they know? A request names them only where it says Yes.',
    },
    introducerTold: {
      header: 'Introducer told',
      note: 'Tick when you have told whoever introduced you how it went.',
    },
    askedOn: { header: 'Asked on', note: 'The day on which you asked for the interview.' },
    followedUpOn: { header: 'Followed up on', note: 'The day of your one friendly follow-up.' },
    lastContact: {
      header: 'Last contact',
      note: 'When you last wrote to them or spoke with them.',
    },
    nextStep: { header: 'Next step', note: 'What you do next for this contact.' },
    nextStepOn: { header: 'Next step on', note: 'When you do it.' },
    businessCard: { header: 'Business card', note: 'Tick when you have their card.' },
    linkedIn: { header: 'LinkedIn', note: 'Address of the profile.' },
    notes: {
      header: 'Notes',
      note: 'Anything worth remembering. Everybody with this sheet can read it.',
    },
    putOff: { header: 'Put off', note: 'Next steps that you put off or dropped under Today.' },
  },
};
