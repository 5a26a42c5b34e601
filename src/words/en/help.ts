// What Help says.

export const helpWords = {
  lead: 'Ask people for 20 minutes of advice, never for a job. One talk leads to the next.',
  stepsTitle: 'Five steps',
  steps: [
    ['Add people.', 'Colleagues, members of your associations, people they know.'],
    ['Ask for 20 minutes.', 'The letter says plainly that it is not about a job.'],
    ['Go with good questions.', 'The Questions tab has some to start from.'],
    ['Record it the same day.', 'What you learned, whom they named, and whether you may say so.'],
    [
      'Say thank you.',
      'A note about your talk waits in your Gmail drafts, for you to finish and send.',
    ],
  ],
  whereTitle: 'Where things are',
  where: [
    ['Contacts', 'everyone you know or were told about'],
    ['Interviews', 'your talks, and the thank-you for each'],
    ['Questions', 'what to ask'],
    ['Templates', 'the wording of your letters; change it as you like'],
  ],
  whereEnd: 'You can sort, filter and add columns. Leave the names of the columns as they are.',
  neverTitle: 'What it never does',
  never: [
    'It never sends anything. It makes drafts; you read them and send them.',
    'It never names anyone who has not agreed to it.',
    'It cannot read your mailbox beyond the drafts.',
  ],
  privacyTitle: 'Who sees what',
  privacy:
    'Everything stays in this sheet and in your own Google account. Whoever can open the sheet sees its tabs. Your settings are yours alone.',
  open: 'Open',
} as const;
