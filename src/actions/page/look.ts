// What there is to see, and for whom: the reading of the sheet with the private people of the person at
// work among the rows.
import { PrivateRows } from '../../sheet/private-rows';
import type { Keeper } from '../../sheet/table';
import type { Memory } from '../my-memory';
import { whoAmI } from '../who-am-i';
import type { Viewer } from './describe';
import { SheetReading } from './read-sheet';

/**
 * @param memory what is remembered of the person; without it nothing may be told that depends on it:
 *   when notes are due
 * @param reading the sheet, as far as it was read already
 * @param keeper of the person's private people, where they were read already
 */
export function look(
  memory: Pick<Memory, 'settings' | 'stored'> | null = null,
  reading = new SheetReading(),
  keeper: Keeper | null = null,
): { reading: SheetReading; viewer: Viewer } {
  const delayHours = memory?.settings.thankYouDelayHours ?? 0;
  const me = whoAmI();
  const { book } = reading;
  // Where a group was dissolved, what somebody kept to themselves is still theirs to see.
  if (keeper) reading.keptBy(keeper);
  else if (memory) reading.keptBy(PrivateRows.of(memory.stored, book, me.email));
  else if (me.isInGroup) reading.keptBy(PrivateRows.open(book, me.email));
  const viewer = { me, now: new Date(), timeZone: reading.timeZone, delayHours };
  return { reading, viewer };
}
