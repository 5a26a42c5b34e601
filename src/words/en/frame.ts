// What the frame around the views says.
import type { ViewName } from '../../calls';
import { LOCALE } from './locale';
import { VIEW_TITLES } from './view-titles';

export const viewTitles: Readonly<Record<ViewName, string>> = VIEW_TITLES;

export const appWords = {
  menu: 'Menu',
  menuLabel: 'Other pages of this sidebar',
  due: (count: number) => `${count} due`,
  steps: (count: number) => (count === 1 ? '1 step' : `${count.toLocaleString(LOCALE)} steps`),
  fetching: 'Looking into the sheet…',
  fetchAgain: 'Try again',
  signedIn: (email: string) => `Drafts go to ${email}`,
  notSetUp: 'Let us set up this sheet',
  notSetUpHint:
    'This adds the tabs that you will work in: people, interviews, questions and templates. What is in the sheet already stays as it is.',
  setUp: 'Set up this sheet',
  settingUp: 'Setting up…',
  isSetUp: 'The sheet is set up. Start by adding someone you already know.',
  problems: 'Something in the sheet needs mending',
  problemsHint: 'Repairing puts back what is missing. It deletes nothing that you typed.',
  repair: 'Repair the sheet',
  repairing: 'Repairing…',
  isRepaired: 'The sheet is in order again.',
  nameFirst: 'Add your name in Settings, so that letters can end with it.',
  openSettings: 'Open Settings',
} as const;
