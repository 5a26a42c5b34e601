// What the check of a sheet says around its lines.
import type { Level } from '../../domain/check-sheet/line';

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`);

export const checkWords = {
  lead: 'Looks through the tabs, your permissions and the hourly drafts, and says what to do. It changes nothing.',
  checking: 'Looking through the sheet…',
  again: 'Check again',
  allFine: 'Everything is in order.',
  levels: { fine: 'Fine', look: 'Worth a look', broken: 'Needs mending' } satisfies Record<
    Level,
    string
  >,
  summary: (broken: number, look: number) =>
    [
      broken > 0 ? `${things(broken)} ${broken === 1 ? 'needs' : 'need'} mending` : '',
      look > 0 ? `${things(look)} ${look === 1 ? 'is' : 'are'} worth a look` : '',
    ]
      .filter((part) => part !== '')
      .join(', and ')
      .concat('.'),
  rest: (count: number) => `${things(count)} in order`,
  setUp: 'Set up this sheet',
  settingUp: 'Setting up…',
  setUpHint: 'It puts back what is missing. It deletes nothing that you typed.',
  settings: 'Open Settings',
  hourly: 'Open Thank-you notes',
  allow: 'Allow it at Google',
  allowHint: 'A page of Google’s opens. Tick the box there, come back, and check again.',
  allowNoLink:
    'Close the sidebar, choose any item of this menu again, and tick the box when Google asks.',
  reportTitle: 'Does somebody help you?',
  reportHint:
    'Send them this report. No name, address or text of yours is in it, only how each thing stands.',
  copy: 'Copy the report',
  copied: 'Copied.',
  copyFailed: 'Your browser did not allow copying. Open the report below and copy it by hand.',
  show: 'Show the report',
  version: (version: string) => `Informational Interviews ${version}`,
  inHelpTitle: 'Is something odd?',
  inHelp: 'The check looks through everything here and says what to do.',
} as const;
