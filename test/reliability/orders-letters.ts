// What is held true of the mailboxes after any order of events: no letter twice, none lost without a
// word, and nobody's mailbox has one to somebody else's contact.
import { ANA, BO } from '../journeys/product';
import type { Ideal } from './orders-judge';
import type { Played } from './orders-run';
import { standing } from './orders-world';

export function lettersOf({ product: { edition } }: Pick<Played, 'product'>): readonly string[] {
  return [ANA, BO].flatMap((person) =>
    (['drafts', 'sent', 'discarded'] as const).flatMap((shelf) =>
      edition.mailboxes.list(person, shelf).map(({ to, subject }) => {
        const address = /<([^>]+)>/.exec(to)?.[1] ?? to;
        return `${person} to ${address}: ${subject}`;
      }),
    ),
  );
}

/** Each letter at most once, and nobody's mailbox has one to somebody else's contact. */
export function lettersWrong(ideal: Ideal, played: Played): readonly string[] {
  const letters = lettersOf(played);
  const addressees = letters;
  const talksMore = copiesOnOtherDays(ideal, played);
  const known = ideal.letters;
  const count = (list: readonly string[], one: string) =>
    list.filter((each) => each === one).length;
  const wrong = [...new Set(addressees)]
    .filter((one) => count(addressees, one) > Math.max(1, count(known, one)) + talksMore)
    .map((one) => `${count(addressees, one)} letters ${one}`);
  const foreign = letters.filter((one) => one.startsWith(ANA) === / to bea@/.test(one));
  return [
    ...wrong,
    ...foreign.map((one) => `not this person’s: ${one}`),
    ...notesWrong(played, letters),
  ];
}

/** A talk that is copied and then moved to another day is there twice, and so are its thanks. */
function copiesOnOtherDays({ changed }: Ideal, { world }: Played): number {
  const rows = [...(world.tabs.get('Interviews')?.rows.values() ?? [])];
  const isMoved = (mark: string) => changed.get(`Interviews ${mark}`)?.has('Starts at') === true;
  return rows.filter(({ copyOf }) => copyOf !== null && isMoved(copyOf)).length;
}

/** A talk whose note is due has its letter, or says what to do; and names no draft but its own. */
function notesWrong({ world, product }: Played, letters: readonly string[]): readonly string[] {
  const tab = world.tabs.get('Interviews');
  const contacts = world.tabs.get('Contacts');
  if (!tab || tab.isDeleted || !contacts || contacts.isDeleted) return [];
  const drafts = new Map(
    [ANA, BO].flatMap((person) =>
      (['drafts', 'sent', 'discarded'] as const).flatMap((shelf) =>
        product.edition.mailboxes.list(person, shelf).map(({ id, to }) => [id, to] as const),
      ),
    ),
  );
  const { rows } = standing(tab, world.lines(tab.name));
  return [...rows].flatMap(([mark, [line = []]]) => {
    const cell = (column: string) => line[tab.columns.indexOf(column)] ?? '';
    const at = /^colour of talk (\d+)/.exec(mark)?.[1];
    const row = tab.rows.get(mark);
    if (at === undefined || row?.typed.size !== 0) return [];
    // A copy of a row that a person had changed says something else as well.
    if (row.copyOf !== null && tab.rows.get(row.copyOf)?.typed.size !== 0) return [];
    const address = `p${at.padStart(2, '0')}@bank.example`;
    const contact = [...contacts.rows.values()].find(({ cells }) => cells.get('Email') === address);
    if (!contact || contact.isDeleted || contact.typed.size > 0) return [];
    const to = drafts.get(cell('Draft ID'));
    if (to !== undefined && !to.includes(address)) return [`${mark}: has the draft to ${to}`];
    const has = letters.some((letter) => letter.includes(` to ${address}`));
    const isTold = cell('Problem') !== '' || cell('Thank-you') === 'Needs attention';
    if (!has && !isTold) return [`${mark}: no letter and no word: ${cell('Thank-you')}`];
    if (has && cell('Draft ID') === '' && !isTold)
      return [`${mark}: a letter that the row does not know`];
    return [];
  });
}
