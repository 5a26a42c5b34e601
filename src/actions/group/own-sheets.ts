// Members who work in a sheet of their own, and the coach who gathers their numbers.

import * as v from 'valibot';
import { groupProblems } from '#words/group-problems';
import type { SheetChange } from '../../calls';
import { SHEET_KEY, sheetUrl } from '../../domain/group/sheet-links';
import { openBook } from '../../google/book';
import { withDocumentLock } from '../../google/locks';
import { myAddress } from '../../google/person';
import { Problem } from '../../problem';
import { readMember } from '../../sheet/group';
import { setUpNumbers } from '../../sheet/numbers';
import { addOwnSheets, readOwnSheets } from '../../sheet/own-sheets';
import { setUpTab } from '../../sheet/set-up';
import { columnReferences, readPlaces } from '../../sheet/set-up-overview';
import { readTable } from '../../sheet/table';
import { TABS } from '../../sheet/tabs';
import { GROUP } from '../../sheet/tabs/group';
import { WINS } from '../../sheet/tabs/wins';
import { check } from '../check-input';
import { tellGroup } from '../page/tell-change';
import { SheetWriter } from '../sheet-writer';
import { needCoach } from './group-coach';

const MOST_SHEETS = 100;
const SHEETS = v.pipe(
  v.array(
    v.object({
      name: v.pipe(
        v.string(),
        v.maxLength(200),
        v.transform((text) => text.replace(/\s+/g, ' ').trim()),
      ),
      key: v.pipe(v.string(), v.regex(SHEET_KEY), v.maxLength(100)),
    }),
  ),
  v.maxLength(MOST_SHEETS),
);

/**
 * Makes the tab with one's own numbers, and the one in which wins and questions are written down.
 * @returns the address of this sheet, for the coach
 * @throws Problem in a group's sheet, where the coach sees the figures of who agrees
 */
export function shareNumbers(): string {
  return withDocumentLock(() => {
    const book = openBook();
    if (book.getSheetByName(GROUP.name)) {
      throw new Problem('bad-input', groupProblems.isGroupSheet);
    }
    const inFront = book.getActiveSheet();
    setUpTab(book, WINS, TABS.length, []);
    setUpNumbers(book, book.getNumSheets(), columnReferences(readPlaces(book)));
    book.setActiveSheet(inFront);
    return sheetUrl(book.getId());
  });
}

/** Adds what is not gathered yet. @throws Problem `not-yours` for who is no coach of this group */
export function gatherSheets(input: unknown): SheetChange {
  const sheets = check(SHEETS, input);
  const me = myAddress();
  withDocumentLock(() => {
    const book = openBook();
    needCoach(readTable(book, GROUP).rows.map(readMember), me);
    const known = new Set(readOwnSheets(book)?.map(({ key }) => key));
    const fresh = sheets.filter(({ key }) => !known.has(key) && known.add(key));
    const inFront = book.getActiveSheet();
    addOwnSheets(book, fresh);
    book.setActiveSheet(inFront);
  });
  return tellGroup(new SheetWriter());
}
