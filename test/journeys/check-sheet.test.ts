// The check of a sheet on the compiled add-on: what people do by hand is found, with the way back.
import { checkSheet } from '../../src/domain/check-sheet/check-sheet';
import { ANA, Product } from './product';

let product: Product;
beforeAll(async () => {
  product = await Product.open();
  await product.type('Contacts', { Name: 'Dana Kim', Email: 'dana@example.com' });
  await product.type('Interviews', { Contact: 'Dana Kim', 'Starts at': '2026-11-25 10:00' });
  // Gives the rows their IDs, as opening the sidebar does.
  await product.value('readPage', 'check-sheet');
});
afterAll(() => product.close());

/** What is not fine, as "key: sentence", most pressing first. */
async function faults(): Promise<readonly string[]> {
  const facts = await product.value('checkSheet');
  const page = { browserZone: 'America/New_York', now: product.edition.clock.now() };
  return checkSheet(facts, page)
    .filter(({ level, key }) => level !== 'fine' && key !== 'settings')
    .flatMap(({ key, sentences }) => sentences.map((sentence) => `${key}: ${sentence}`));
}

it('finds nothing after a set-up, tells the version, and changes nothing', async () => {
  const before = await product.rows('Contacts');
  expect(await faults()).toEqual([]);
  const facts = await product.value('checkSheet');
  expect(facts.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(facts.sheetZone).toBe('America/New_York');
  expect(facts.cells).toBeGreaterThan(1_000);
  expect(await product.rows('Contacts')).toEqual(before);
});

it('takes no more calls for more rows', async () => {
  const calls = async () => (await product.run('checkSheet', { kind: 'sidebar' })).calls.total;
  const few = await calls();
  const rows = Array.from({ length: 300 }, (_, at) => ({
    'Contact ID': `contact-${at}`,
    Name: `Person ${at}`,
    Owner: ANA,
  }));
  await product.byHand('typeRows', 'Contacts', rows);
  expect(await calls()).toBe(few);
});

it('finds a renamed column, and a set-up that was not needed leaves no second one behind', async () => {
  await product.byHand('renameHeader', 'Contacts', 'Stage', 'Status');
  expect(await faults()).toEqual([
    'columns: Contacts has no column “Stage”. If “Status” is it, name it back; otherwise choose Set up this sheet.',
  ]);
  await product.byHand('renameHeader', 'Contacts', 'Status', 'Stage');
  expect(await faults()).toEqual([]);
});

it('finds a column that stands twice', async () => {
  await product.byHand('addColumn', 'Interviews', ' contact ', '');
  expect(await faults()).toEqual([
    'columns: Interviews has “Contact” twice. Only the first counts: rename or delete the other.',
  ]);
  await product.byHand('deleteLastColumn', 'Interviews');
});

it('finds rows without an ID, copied rows, and a talk with nobody', async () => {
  await product.type('Contacts', { Name: 'Copied', 'Contact ID': 'contact-1' });
  await product.type('Contacts', { Name: 'Typed by hand' });
  await product.type('Interviews', { Contact: 'Who is this', 'Interview ID': 'interview-x' });
  expect(await faults()).toEqual([
    'ids: Contacts: 1 row has no ID yet. Open Today once, and it is given.',
    'ids: Contacts: 1 row has the ID of another, as copied rows do. Open Today once, and it gets its own.',
    'ids: Interviews: 1 talk names somebody who is not in Contacts. Add the person, or correct the name under Contact.',
  ]);
  await product.value('readPage', 'today');
  expect(await faults()).toHaveLength(1);
  await product.type('Contacts', { Name: 'who  IS this' });
  await product.value('readPage', 'today');
  expect(await faults()).toEqual([]);
});

it('finds dropdowns that are gone or that refuse; a set-up puts them back', async () => {
  await product.byHand('clearRules', 'Contacts', 'Stage');
  await product.byHand('refuseOthers', 'Contacts', 'Kind');
  expect(await faults()).toEqual([
    'rules: Contacts: “Stage” lost the dropdown, checkbox or date rule. Set up this sheet puts it back.',
    'rules: Contacts: “Kind” refuses other values, which can stop whole rows from being written. Under Data ▸ Data validation choose “Show a warning”.',
  ]);
  await product.value('setUpSheetFromPage');
  expect(await faults()).toHaveLength(1);
  await product.byHand('clearRules', 'Contacts', 'Kind');
  await product.value('setUpSheetFromPage');
  expect(await faults()).toEqual([]);
});

it('finds a tab that is gone, and one that was renamed', async () => {
  await product.byHand('renameTab', 'Answers', 'Said');
  await product.byHand('deleteTab', 'Questions');
  expect(await faults()).toEqual([
    'tabs: The tab “Questions” is missing: choose Set up this sheet to make it anew.',
    'tabs: The tab “Answers” is missing, and “Said” looks like it: name it “Answers” again.',
  ]);
  await product.byHand('renameTab', 'Said', 'Answers');
  await product.value('setUpSheetFromPage');
  expect(await faults()).toEqual([]);
});

it('knows a trigger, when it ran, and that it is this person’s', async () => {
  await product.value('turnHourlyDrafts', true);
  expect(await faults()).toEqual([]);
  product.hoursPass(30);
  expect(await faults()).toEqual([
    'hourly: They are on, but ran last 30 hours ago. Google sometimes switches them off without a word: turn them off and on again.',
  ]);
  await product.hourly();
  expect(await faults()).toEqual([]);
});

it('works in a sheet that was never set up', async () => {
  const blank = await Product.openBlank();
  const facts = await blank.value('checkSheet');
  expect(facts.tabs.every(({ isThere }) => !isThere)).toBe(true);
  expect(facts.triggers).toBe(0);
  await blank.close();
});
