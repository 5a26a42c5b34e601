// A sheet in use: people at every stage, talks to come and past, answers, organizations, rows of
// somebody else in the group, and a column of the people's own in every tab.
import { ANA, BO, Product } from '../journeys/product';

const OWN_COLUMN = 'My colour';
const ROWS = 60;

const contact = (id: string, name: string, stage: string, more: Record<string, unknown> = {}) => ({
  'Contact ID': id,
  Name: name,
  Email: `${id}@bank.example`,
  Stage: stage,
  Notes: `Notes on ${name}.`,
  Owner: ANA,
  [OWN_COLUMN]: `colour of ${id}`,
  ...more,
});

const CONTACTS = [
  contact('dana', 'Dana Kim', 'To ask', { 'Introduced by': 'Ruth Gold' }),
  contact('lin', 'Lin Wei', 'Asked', { 'Asked on': { at: '2026-11-17T16:00:00Z' } }),
  contact('emile', 'Émile Zola', 'Scheduled', { Organization: 'Harbor Bank' }),
  contact('ruth', 'Ruth Gold', 'Thanked', { 'May mention': 'Yes' }),
  contact('carl', 'Carl May', 'Met'),
  contact('bea', 'Bea Bo', 'To ask', { Owner: BO }),
];

const talk = (id: string, name: string, startsAt: string, more: Record<string, unknown> = {}) => ({
  'Interview ID': id,
  'Contact ID': CONTACTS.find(({ Name }) => Name === name)?.['Contact ID'] ?? '',
  Contact: name,
  'Starts at': { at: startsAt },
  Minutes: 20,
  'Help received': `Help of ${name}.`,
  Owner: ANA,
  [OWN_COLUMN]: `colour of ${id}`,
  ...more,
});

const INTERVIEWS = [
  talk('talk-emile', 'Émile Zola', '2026-11-26T15:00:00Z', { 'Thank-you': 'Not due' }),
  talk('talk-ruth', 'Ruth Gold', '2026-11-10T15:00:00Z', {
    'Thank-you': 'Sent',
    Résumé: 'Asked for',
  }),
  talk('talk-carl', 'Carl May', '2026-11-20T15:00:00Z', {
    'Thank-you': 'Needs attention',
    Problem: 'Please look.',
    'Draft ID': 'r5555555555555555555',
  }),
  talk('talk-bea', 'Bea Bo', '2026-11-23T15:00:00Z', { 'Thank-you': 'Due', Owner: BO }),
];

const ANSWERS = [
  {
    'Answer ID': 'answer-1',
    'Interview ID': 'talk-ruth',
    'Contact ID': 'ruth',
    Contact: 'Ruth Gold',
    Question: 'What surprised you?',
    Answer: 'The regulators.',
    Owner: ANA,
    [OWN_COLUMN]: 'colour of answer-1',
  },
];

const ORGANIZATIONS = [
  ['harbor', 'Harbor Bank', ANA],
  ['fund', 'Lake Fund', ANA],
  ['mill', 'Mill Press', BO],
].map(([id, organization, owner]) => ({
  'Organization ID': id,
  Organization: organization,
  'Why there': `Why ${organization}.`,
  'Looked on': { at: '2026-11-02T15:00:00Z' },
  Owner: owner,
  [OWN_COLUMN]: `colour of ${id}`,
}));

/** Tuesday, ten o'clock in New York; nothing of Ana's is due. */
export async function openTown(): Promise<Product> {
  const product = await Product.open();
  // Its figures follow from the other tabs, and reckoning them anew would take most of the time.
  await product.byHand('deleteTab', 'Overview');
  // Room for some; what a change costs here grows with the rows of its tab.
  for (const sheet of product.edition.workbook.facade.getSheets())
    sheet.deleteRows(ROWS, sheet.getMaxRows() - ROWS);
  const tabs = { Contacts: CONTACTS, Interviews: INTERVIEWS, Answers: ANSWERS };
  for (const [tab, rows] of Object.entries({ ...tabs, Organizations: ORGANIZATIONS })) {
    await product.byHand('addColumn', tab, OWN_COLUMN, '');
    await product.byHand('typeRows', tab, rows);
  }
  for (const tab of ['Questions', 'Templates'])
    await product.byHand('addColumn', tab, OWN_COLUMN, 'mine');
  await product.value('saveSettings', {
    name: 'Ana Silva',
    introduction: 'a nurse moving into health-care IT',
    field: 'health-care IT',
    signature: '',
    thankYouDelayHours: 2,
    holidays: [],
  });
  return product;
}

/** Twenty-five talks of this morning that are to be thanked for, beside what the town has. */
export async function openMorning(notes: number): Promise<Product> {
  const product = await openTown();
  const people = Array.from({ length: notes }, (_, at) =>
    contact(`p${String(at).padStart(2, '0')}`, `Person ${at}`, 'Met'),
  );
  await product.byHand('typeRows', 'Contacts', people);
  // As people leave them: no ID, the name only, and an address that cannot be right.
  const talks = people.map(({ Name }, at) => ({
    'Interview ID': `talk-p${String(at).padStart(2, '0')}`,
    Contact: Name,
    'Starts at': { at: `2026-11-24T09:${String(10 + at).padStart(2, '0')}:00Z` },
    'What I learned': 'Start with the regulators.',
    [OWN_COLUMN]: `colour of talk ${at}`,
  }));
  await product.byHand('typeRows', 'Interviews', talks);
  await product.type('Contacts', { Name: 'No Address', Email: 'nobody at all', Owner: ANA });
  await product.type('Interviews', { Contact: 'No Address', 'Starts at': '11/24/2026 5:00' });
  return product;
}
