// What people see of the choices of the dropdowns, by the key that the code knows them by. One word for
// each key, whatever column it stands in, and no word for two keys.

export const choiceLabels: Readonly<Record<string, string>> = {
  // Kinds of people
  Colleague: 'Colleague',
  'Association member': 'Association member',
  'Business leader': 'Business leader',
  'Government official': 'Government official',
  Banker: 'Banker',
  'Commercial real estate': 'Commercial real estate',
  'Other professional': 'Other professional',
  // Stages
  'To ask': 'To ask',
  Asked: 'Asked',
  Scheduled: 'Scheduled',
  Met: 'Met',
  Thanked: 'Thanked',
  'Keeping in touch': 'Keeping in touch',
  Declined: 'Declined',
  // May the person be mentioned; is the résumé asked for
  'Not asked': 'Not asked',
  Yes: 'Yes',
  No: 'No',
  'Asked for': 'Asked for',
  Sent: 'Sent',
  // Purposes
  Company: 'Company',
  Opportunity: 'Opportunity',
  Industry: 'Industry',
  // Thank-you notes
  'Not due': 'Not due',
  Due: 'Due',
  Drafting: 'Drafting',
  'Draft ready': 'Draft ready',
  Skipped: 'Skipped',
  'Needs attention': 'Needs attention',
  // Kinds of questions
  Powerful: 'Powerful',
  Practical: 'Practical',
  Closing: 'Closing',
  Own: 'Own',
  // Uses of templates
  Request: 'Request',
  'Help request': 'Help request',
  'Thank-you': 'Thank-you',
  Nudge: 'Nudge',
  'Permission to mention': 'Permission to mention',
  Confirmation: 'Confirmation',
  'Résumé follow-up': 'Résumé follow-up',
  'Thanks to the introducer': 'Thanks to the introducer',
  // Channels
  Email: 'Email',
  Letter: 'Letter',
  LinkedIn: 'LinkedIn',
  // Roles and wins
  Member: 'Member',
  Coach: 'Coach',
  Win: 'Win',
  Question: 'Question',
  Comment: 'Comment',
};
