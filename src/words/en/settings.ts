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
  daysOff: 'Days off',
  daysOffHint:
    'Today counts business days when you wait for an answer. Weekends are left out by themselves; name your public holidays here, and your own days away.',
  dayOff: (number: number) => `Day ${number}`,
  dayOffName: 'What it is',
  dayOffPlaceholder: 'Thanksgiving',
  dayOffProblem: 'Choose the day, or remove it.',
  addDayOff: 'Add a day off',
  removeDayOff: (name: string) => `Remove ${name}`,
  thisDay: 'this day',
  pastDaysOff: (count: number) =>
    count === 1 ? '1 day that is over' : `${count} days that are over`,
  problems: 'Something above needs a look first.',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved. Your next letters use it.',
} as const;
