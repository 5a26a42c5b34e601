// The tabs of the sheet, in the order in which a new sheet has them.
import type { Tab } from './columns';
import { ANSWERS } from './tabs/answers';
import { CONTACTS } from './tabs/contacts';
import { INTERVIEWS } from './tabs/interviews';
import { ORGANIZATIONS } from './tabs/organizations';
import { QUESTIONS } from './tabs/questions';
import { TEMPLATES } from './tabs/templates';

export const TABS: readonly Tab[] = [
  CONTACTS,
  INTERVIEWS,
  ORGANIZATIONS,
  QUESTIONS,
  ANSWERS,
  TEMPLATES,
];
