// What the page's own menus and buttons do.
import {
  aboutWords,
  nextWords,
  startingWords,
  startOverWords,
  whereWords,
} from '#local-words/start';
import { runMenuItem } from './consent';
import type { Session } from './session';

type Start = 'startWithSample' | 'startWithGroup' | 'startEmpty';

/** What a newcomer does next: a menu item of the add-on, whatever it is called in its language. */
interface Next {
  readonly functionName: string;
  readonly button: (item: string) => string;
}
const NEXT: Readonly<Record<Start, Next>> = {
  startWithSample: {
    functionName: 'showToday',
    button: nextWords.openItem,
  },
  startWithGroup: {
    functionName: 'showToday',
    button: nextWords.openItem,
  },
  startEmpty: {
    functionName: 'setUpSheet',
    button: (item) => item,
  },
};

export async function start(session: Session, how: Start): Promise<void> {
  session.store.set({ isFresh: false });
  const done = await session.attempt(startingWords[how], async () => {
    await session.connection.call(how);
    return true;
  });
  if (done) suggestNext(session, how);
}

/** Says nothing where the script has no such item: any other script can be tried here as well. */
function suggestNext(session: Session, how: Start): void {
  const { functionName, button } = NEXT[how];
  const entry = session.store
    .get()
    .menus.flatMap(({ items }) => items)
    .find((each) => each.kind === 'item' && each.functionName === functionName);
  if (entry?.kind !== 'item') return;
  session.toasts.suggest(nextWords[how], {
    action: button(entry.caption),
    run: () => void runMenuItem(session, entry.caption, entry.functionName),
  });
}

export function startOver(session: Session, how: Start): void {
  session.store.set({
    confirm: {
      ...startOverWords,
      run: () => void start(session, how),
    },
  });
}

export function tellWhere(session: Session): void {
  const { folder, save } = session.store.get();
  const problem = save.state === 'failed' ? `${save.message} ` : '';
  session.store.set({
    notice: {
      title: whereWords.title,
      text: problem + whereWords.text,
      copy: folder,
    },
  });
}

export function tellAbout(session: Session): void {
  session.store.set({ notice: aboutWords });
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
