// People who led from one to the next, for the tests of the views about places and the network.
import type { ContactDetail } from '../../src/calls';
import { packPerson } from '../../src/domain/summaries';
import { contactId, type FewPeople, PAGE, someone } from './sidebar-data';

const AMARA = someone('amara', 'Amara Okafor', {
  title: 'Director of Operations',
  organization: 'Harbour Hotels',
  field: 'Hospitality',
  kind: 'Colleague',
  stage: 'Keeping in touch',
  mayMention: 'Yes',
  lastContactOnLocal: '2026-11-02',
});
const TOMAS = someone('tomas', 'Tomás Herrera', {
  title: 'Development Manager',
  organization: 'Bridgehouse Homes',
  field: 'Affordable housing',
  kind: 'Business leader',
  stage: 'Thanked',
  introducedBy: 'Amara Okafor',
});
const MEI = someone('mei', '陳美玲 (Mei-ling Chen)', {
  title: 'Senior Broker',
  organization: 'City Quarter Brokerage, Inc.',
  field: 'Commercial real estate',
  kind: 'Commercial real estate',
  stage: 'Met',
  introducedBy: 'Tomás Herrera',
});
const DAVID = someone('david', 'David Kowalczyk', {
  title: 'Deputy Head, Housing Office',
  organization: 'City of Lakeport',
  field: 'City planning',
  stage: 'Scheduled',
  introducedBy: MEI.name,
  nextStep: 'Confirm tomorrow’s talk',
  nextStepOnLocal: '2026-11-24',
});
const FATIMA = someone('fatima', 'فاطمة الزهراء بنعلي', {
  title: 'Programme Lead',
  organization: 'Design for All',
  field: 'Affordable housing',
  association: 'Lakeport Housing Forum',
  introducedBy: 'Tomás Herrera',
});
const JAVIER = someone('javier', 'Javier Ortega O’Neill', {
  title: 'Former asset manager, City Quarter Brokerage',
  organization: 'Stonepath Properties',
  field: 'Commercial real estate',
  stage: 'Asked',
});
const PRIYA = someone('priya', 'Priya Raghunathan', {
  title: 'Chapter President',
  organization: 'Women in Hospitality Network',
  field: 'Hospitality',
  stage: 'Declined',
  introducedBy: 'Greg Stone',
});
const RUTH = someone('ruth', 'Ruth Goldberg', {
  title: 'Owner',
  organization: 'Goldberg Brokers',
  field: 'Commercial real estate',
  isMine: false,
});

export const TOWN: readonly ContactDetail[] = [
  ...[AMARA, TOMAS, MEI, DAVID, FATIMA, JAVIER, PRIYA, RUTH],
];

export const person = (id: string): ContactDetail =>
  TOWN.find((one) => one.id === contactId(id)) ?? AMARA;

export const TOWN_PAGE: FewPeople = {
  ...PAGE,
  people: TOWN.map(packPerson),
  selected: null,
};
