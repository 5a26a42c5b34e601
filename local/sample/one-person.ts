// The search of one person: Noor Haddad, who moves from hotels to affordable housing.
import { SAMPLE_ANSWERS } from './answers';
import { SAMPLE_CONTACTS } from './contacts';
import { SAMPLE_INTERVIEWS } from './interviews';
import type { SampleTabs } from './moments';
import { SAMPLE_ORGANIZATIONS } from './organizations';

export const ONE_PERSON: SampleTabs = {
  Contacts: SAMPLE_CONTACTS,
  Interviews: SAMPLE_INTERVIEWS,
  Organizations: SAMPLE_ORGANIZATIONS,
  Answers: SAMPLE_ANSWERS,
};
