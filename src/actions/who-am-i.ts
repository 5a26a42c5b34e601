// Who is at work here, and whether this sheet is a group's.
import { justMeProblems } from '#words/group-problems';
import type { Me } from '../domain/ownership';
import { openBook } from '../google/book';
import { myAddress } from '../google/person';
import { Problem } from '../problem';
import { GROUP } from '../sheet/tabs/group';

/** @throws Problem `no-address` where Google does not tell */
export function whoAmI(): Me {
  return { email: myAddress(), isInGroup: openBook().getSheetByName(GROUP.name) !== null };
}

/** @throws Problem in a sheet that nobody shares as a group */
export function needGroup(me: Me): Me {
  if (me.isInGroup) return me;
  throw new Problem('bad-input', justMeProblems.noGroup);
}
