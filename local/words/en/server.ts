// What the server says to people: in place of a page, and in the sheet that it makes.

import type { SaveProblem } from '../../server/save-problem';

export const serverWords = {
  wentWrong: 'Something went wrong here. The terminal shows more.',
  nothingHere: 'There is nothing here.',
  letterGone: 'This letter is gone.',
  openPageFirst: 'Open the page first.',
  pageIsAt: (address: string): string => `This page is at ${address} only.`,
  pageElsewhere: 'The page is at another address.',
  paneClosed: 'This pane is closed. Open it again from the menu.',
  stopped: (functionName: string, problem: string): string => `${functionName} stopped: ${problem}`,
  notSaved: ({ message }: SaveProblem): string => message,
  /** The sheet until somebody names it, and its only tab. */
  untitled: 'Untitled spreadsheet',
  firstTab: 'Sheet1',
};
