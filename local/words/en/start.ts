// How a sheet begins: the welcome, what comes after it, and starting over.

export const welcomeWords = {
  title: 'Welcome to Informational Interviews',
  text: 'Ask people for advice, prepare good questions, thank them in time. This sheet works on your own computer: no account, and nothing leaves it.',
  sample: 'Explore with sample data',
  aboutSample: 'Twelve invented people, their interviews past and coming, and notes that are due.',
  group: 'A coaching group',
  aboutGroup:
    'Three job seekers and you, their coach. Open the sheet as each of them from the button at the top right.',
  empty: 'Start with an empty sheet',
  aboutEmpty: 'The tabs are made when you choose Set up this sheet in the Extensions menu.',
};

/** What is going on while it is made. */
export const startingWords = {
  startWithSample: 'Loading the sample',
  startWithGroup: 'Founding a group',
  startEmpty: 'Making an empty sheet',
};

/** Why a newcomer should choose the menu item that is offered next. */
export const nextWords = {
  startWithSample:
    'Today says who waits for a word from you. It is under Extensions ▸ Informational Interviews.',
  startWithGroup:
    'You are the coach. To see what a member sees, open the sheet as one of them: the round button at the top right.',
  startEmpty:
    'First the tabs are made. Everything else is under Extensions ▸ Informational Interviews.',
  /** @param item as it is called in the menu */
  openItem: (item: string): string => `Open ${item}`,
};

export const startOverWords = {
  title: 'Start over?',
  text: 'Every tab of this sheet is replaced, for everybody who has it open. Mailboxes, settings and permissions stay. The sheet as it is now is kept beside it, in the folder “before-starting-over”.',
  action: 'Start over',
};

export const whereWords = {
  title: 'Where this sheet is kept',
  text: 'Everything is saved by itself in this folder on your computer. To take it elsewhere, stop the program and copy the folder.',
};

export const aboutWords = {
  title: 'The local edition',
  text: 'The same add-on as in Google Sheets, with a spreadsheet, a mailbox and a clock of its own on this computer, for trying it out. Nothing leaves the computer, and nothing is ever sent.',
};
