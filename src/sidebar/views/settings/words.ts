// What Settings says.

export const settingsWords = {
  lead: 'These go into your letters. They are private to you and are not kept in the sheet.',
  name: 'Your name',
  nameHint: 'It ends every letter.',
  namePlaceholder: 'Maria Lopez',
  introduction: 'Who you are, in one line',
  introductionHint: 'Goes on after “I am”: “a nurse moving into health-care IT”.',
  field: 'The field you want to learn about',
  fieldHint: 'As it reads in “your advice on …”: “health-care IT”.',
  signature: 'Under your name',
  signatureHint: 'A phone number or a link to your profile, for instance.',
  delay: 'Hours before the thank-you is drafted',
  delayHint: 'Counted from the end of the talk, 0 to 24. Two hours leave you time for your notes.',
  delayProblem: 'Use a whole number from 0 to 24.',
  nameProblem: 'Add your name: letters cannot end without it.',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved. Your next letters use it.',
} as const;
