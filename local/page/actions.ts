// What the page's own menus and buttons do.
import type { Session } from './session';

type Start = 'startWithSample' | 'startWithGroup' | 'startEmpty';

const WORDS: Readonly<Record<Start, string>> = {
  startWithSample: 'Loading the sample',
  startWithGroup: 'Founding a group',
  startEmpty: 'Making an empty sheet',
};

/** What a newcomer does next: a menu item of the add-on, whatever it is called in its language. */
interface Next {
  readonly functionName: string;
  readonly button: (item: string) => string;
  readonly why: string;
}
const openItem = (item: string): string => `Open ${item}`;
const NEXT: Readonly<Record<Start, Next>> = {
  startWithSample: {
    functionName: 'showToday',
    button: openItem,
    why: 'Today says who waits for a word from you. It is under Extensions ▸ Informational Interviews.',
  },
  startWithGroup: {
    functionName: 'showToday',
    button: openItem,
    why: 'You are the coach. To see what a member sees, open the sheet as one of them: the round button at the top right.',
  },
  startEmpty: {
    functionName: 'setUpSheet',
    button: (item) => item,
    why: 'First the tabs are made. Everything else is under Extensions ▸ Informational Interviews.',
  },
};

export async function start(session: Session, how: Start): Promise<void> {
  session.store.set({ isFresh: false });
  const done = await session.attempt(WORDS[how], async () => {
    await session.connection.call(how);
    return true;
  });
  if (done) suggestNext(session, how);
}

/** Says nothing where the script has no such item: any other script can be tried here as well. */
function suggestNext(session: Session, how: Start): void {
  const { functionName, button, why } = NEXT[how];
  const entry = session.store
    .get()
    .menus.flatMap(({ items }) => items)
    .find((each) => each.kind === 'item' && each.functionName === functionName);
  if (entry?.kind !== 'item') return;
  session.toasts.suggest(why, {
    action: button(entry.caption),
    run: () => void session.runMenuItem(entry.caption, entry.functionName),
  });
}

export function startOver(session: Session, how: Start): void {
  session.store.set({
    confirm: {
      title: 'Start over?',
      text: 'Every tab of this sheet is replaced, for everybody who has it open. Mailboxes, settings and permissions stay. The sheet as it is now is kept beside it, in the folder “before-starting-over”.',
      action: 'Start over',
      run: () => void start(session, how),
    },
  });
}

export function tellWhere(session: Session): void {
  const { folder, save } = session.store.get();
  const problem = save.state === 'failed' ? `${save.message} ` : '';
  session.store.set({
    notice: {
      title: 'Where this sheet is kept',
      text: `${problem}Everything is saved by itself in this folder on your computer. To take it elsewhere, stop the program and copy the folder.`,
      copy: folder,
    },
  });
}

export function tellAbout(session: Session): void {
  session.store.set({
    notice: {
      title: 'The local edition',
      text: 'The same add-on as in Google Sheets, with a spreadsheet, a mailbox and a clock of its own on this computer, for trying it out. Nothing leaves the computer, and nothing is ever sent.',
    },
  });
}

export function rename(session: Session, name: string): void {
  session.book?.setName(name);
  session.store.set({ bookName: name });
}

/** Freezes that many rows at the top of the tab in front. */
export function freezeRows(session: Session, count: number): void {
  const sheet = session.book?.getActiveSheet();
  if (count === 0) sheet?.cancelFreeze();
  else sheet?.setFrozenRows(count);
}

export function showHiddenColumns(session: Session): void {
  const sheet = session.book?.getActiveSheet();
  sheet?.showColumns(0, sheet.getMaxColumns());
}
