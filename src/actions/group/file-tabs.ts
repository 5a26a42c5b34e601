// Which tab of the sheet holds what a file of records keeps under a name: the names in the file are the
// same in every language.
import type { FileTab } from '../../domain/leave/records-file';
import type { Tab } from '../../sheet/columns';
import { ANSWERS } from '../../sheet/tabs/answers';
import { CONTACTS } from '../../sheet/tabs/contacts';
import { INTERVIEWS } from '../../sheet/tabs/interviews';
import { ORGANIZATIONS } from '../../sheet/tabs/organizations';
import { WINS } from '../../sheet/tabs/wins';

export const TAB_OF: Readonly<Record<FileTab, Tab>> = {
  Contacts: CONTACTS,
  Interviews: INTERVIEWS,
  Answers: ANSWERS,
  Organizations: ORGANIZATIONS,
  Wins: WINS,
};
