// What the shared parts of the page say.
import { LOCALE } from './locale';

export const pickerWords = {
  placeholder: 'Name, organization or e-mail',
  count: (total: number, shown: number, isTyped: boolean) => {
    if (total === 0)
      return isTyped
        ? 'Nobody by that name is in your sheet.'
        : 'There is nobody in your sheet yet.';
    if (total > shown)
      return `The first ${shown} of ${total.toLocaleString(LOCALE)}. Type more letters to find others.`;
    return total === 1 ? '1 person' : `${total} people`;
  },
} as const;

export const fieldWords = {
  optional: '(optional)',
} as const;

export const openingWords = {
  opening: 'Opening…',
} as const;

export const undoWords = {
  undo: 'Undo',
  undoing: 'Undoing…',
  undone: 'Taken back.',
  close: 'Close this message',
} as const;

export const contactWords = {
  choose: 'Who is it about?',
  chooseHint: 'Type a name here, or click on a row of the sheet.',
  chooseOther: 'Choose someone else',
  keep: 'Keep this one',
  looking: 'Looking up…',
  lookingUp: (name: string) => `Looking up ${name || 'the contact'}…`,
  row: (rowNumber: number) => `row ${rowNumber}`,
  introduced: (name: string, permission: string) => `Introduced by ${name} (${permission})`,
  mayName: 'may be named',
  mayNotName: 'asked not to be named',
  notAskedToName: 'not asked yet whether you may use the name',
  offer: (name: string, rowNumber: number) => `You selected ${name} (row ${rowNumber}).`,
  use: (name: string) => `Use ${name}`,
  stay: (name: string) => `Stay with ${name}`,
  nobody: 'Nobody is in your sheet yet',
  nobodyHint: 'Start with one person you already know.',
  addPeople: 'Add people',
  justMe: 'Just me',
} as const;
