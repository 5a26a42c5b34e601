// The tabs of the sheet, in the order in which a new sheet has them.
import type { Tab } from './columns';
import { ANSWERS } from './tabs/answers';
import { CONTACTS } from './tabs/contacts';
import { GROUP } from './tabs/group';
import { INTERVIEWS } from './tabs/interviews';
import { ORGANIZATIONS } from './tabs/organizations';
import { QUESTIONS } from './tabs/questions';
import { TEMPLATES } from './tabs/templates';
import { WINS } from './tabs/wins';

export const TABS: readonly Tab[] = [
  CONTACTS,
  INTERVIEWS,
  ORGANIZATIONS,
  QUESTIONS,
  ANSWERS,
  TEMPLATES,
];

/** Those that a group has beside them. */
export const GROUP_TABS: readonly Tab[] = [WINS, GROUP];
