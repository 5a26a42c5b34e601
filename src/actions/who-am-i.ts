// Who is at work here, and whether this sheet is a group's.
import type { Me } from '../domain/ownership';
import { openBook } from '../google/book';
import { myAddress } from '../google/person';
import { GROUP } from '../sheet/tabs/group';

/** @throws Problem `no-address` where Google does not tell */
export function whoAmI(): Me {
  return { email: myAddress(), isInGroup: openBook().getSheetByName(GROUP.name) !== null };
}
