// "Show me my rows": a member's own people in a tab of their own, in a sheet that others work in too.
import { ANA, BO, Product, person } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
  await product.value('setUpGroup', PLAN);
  for (const email of [ODD, OTHER]) product.edition.permissions.grant(email);
});
afterEach(() => product.close());

const OTHER = 'other@example.com';
const ODD = "o'neil+=x@example.com";
const PLAN = {
  coachName: 'Ana Ruiz',
  members: [
    { name: 'Bo Li', email: BO },
    { name: '[=1+1]:"*', email: ODD },
  ],
  weeklyRequests: 5,
  weeklyInterviews: 2,
};
const as = async (email: string, name: string, ...args: readonly unknown[]) => {
  const result = await product.run(name, { args, as: email, kind: 'sidebar' });
  if (!result.ok) throw new Error(result.error.message);
  return result.value as { ok: boolean; code: string; value: never };
};
const showAs = async (email: string) => (await as(email, 'showMyRows')).value as string;
/** Without the two lines above them, and the ID. */
const shown = async (tab: string) => {
  const lines = (await product.byHand('shownIn', tab)) as string[][];
  return lines.slice(2).map((line) => line.slice(1));
};
const tabs = async () =>
  ((await product.byHand('readAll')) as [string, unknown][]).map(([name]) => name);
const names = async (tab: string) => (await shown(tab)).map(([name]) => name);

const PEOPLE = [
  { 'Contact ID': 'lin', Name: 'Lin', Owner: BO, 'Next step on': { at: '2026-12-03T05:00:00Z' } },
  { 'Contact ID': 'ann', Name: 'Ann', Owner: ANA, 'Next step on': { at: '2026-11-25T05:00:00Z' } },
  { 'Contact ID': 'kim', Name: '=HYPERLINK("x")', Owner: ` ${BO.toUpperCase()}`, Stage: 'Met' },
  {
    'Contact ID': 'raj',
    Name: "Raj O'Hara",
    Owner: BO,
    'Next step on': { at: '2026-11-26T05:00:00Z' },
  },
  { 'Contact ID': 'zoe', Name: 'Zoë', Owner: ODD },
].map((one) => ({ ...one, Name: `'${one.Name}`, Owner: `'${one.Owner}` }));
const fill = () => product.byHand('typeRows', 'Contacts', PEOPLE);

it('shows one’s own people by next step, and follows what happens in Contacts', async () => {
  await fill();
  const tab = await showAs(BO);
  expect(tab).toBe('Bo Li – my people');
  expect(await as(BO, 'tabInFront')).toBe(tab);
  expect(await shown(tab)).toEqual([
    expect.arrayContaining(["Raj O'Hara", '26 Nov 2026']),
    ['Lin', '', '', '3 Dec 2026', ...Array(7).fill('')],
    ['=HYPERLINK("x")', 'Met', ...Array(9).fill('')],
  ]);
  await product.byHand('sortBy', 'Contacts', 'Name');
  await product.byHand('moveColumnToEnd', 'Contacts', 'Stage');
  await product.byHand('insertColumnBefore', 'Contacts', 'Email');
  expect(await names(await showAs(BO))).toEqual(["Raj O'Hara", 'Lin', '=HYPERLINK("x")']);
  const formula = ((await product.byHand('formulasIn', tab)) as string[]).join();
  expect(formula).not.toMatch(/example|HYPERLINK|Li\b/);
});

it('holds nothing of one’s own as text, and nothing of others', async () => {
  const mine = await showAs(ODD);
  expect((await shown(mine)).flat().join('')).toBe('');
  await fill();
  expect(await names(mine)).toEqual(['Zoë']);
  expect(mine).toBe('1+1 – my people');
});

it('is found again under another name, and mended where somebody typed into it', async () => {
  await fill();
  await product.byHand('renameTab', await showAs(BO), 'Mine!');
  await product.byHand('typeAt', 'Mine!', 'C4', 'typed here');
  await product.byHand('typeAt', 'Mine!', 'A1', ANA);
  expect(await showAs(BO)).toBe('Mine!');
  expect(await names('Mine!')).toEqual(["Raj O'Hara", 'Lin', '=HYPERLINK("x")']);
  expect((await tabs()).filter((name) => /my people|Mine/.test(name))).toEqual(['Mine!']);
  expect(await product.byHand('tabWarnings', 'Mine!')).toEqual([true]);
});

it('a row of it that is selected is the contact in the sidebar; nobody else’s are', async () => {
  await fill();
  const tab = await showAs(BO);
  const selected = async (email: string) => {
    const { value } = await as(email, 'readSelection', 'draft-request');
    return (value as { selected: { name: string } | null }).selected?.name ?? null;
  };
  await as(BO, 'selectRow', tab, 4);
  expect(await selected(BO)).toBe('Lin');
  await as(BO, 'selectRow', tab, 1);
  expect(await selected(BO)).toBeNull();
  await as(ANA, 'selectRow', tab, 4);
  expect(await selected(ANA)).toBeNull();
});

it('namesakes have a tab each, and it goes with the member', async () => {
  await product.value('addMembers', [{ name: 'Bo Li', email: OTHER }]);
  await product.byHand('renameTab', 'Overview', 'BO LI – my people');
  expect(await showAs(BO)).toBe('Bo Li – my people 2');
  expect(await showAs(OTHER)).toBe('Bo Li – my people 3');
  await product.value('removeMember', BO);
  expect((await tabs()).filter((name) => name.includes('people'))).toEqual([
    'BO LI – my people',
    'Bo Li – my people 3',
  ]);
});

it('who is not on the list has none, nor has a sheet of one person', async () => {
  expect(await as('gone@example.com', 'showMyRows')).toMatchObject({ ok: false });
  await product.byHand('deleteTab', 'Group');
  expect(await product.call('showMyRows')).toMatchObject({ ok: false, code: 'tab-missing' });
  expect((await tabs()).join()).not.toContain('my people');
});

it('people who are added later are there at once', async () => {
  const tab = await showAs(BO);
  await as(BO, 'addPeople', [person({ name: '@Ann' })]);
  expect(await names(tab)).toEqual(['@Ann']);
  // Cells that nothing was ever written into.
  await product.type('Contacts', { Name: 'Jo', Owner: BO, 'Next step on': '11/30/2026' });
  expect(await shown(tab)).toEqual([
    ['Jo', '', '', '30 Nov 2026', ...Array(7).fill('')],
    ['@Ann', 'To ask', ...Array(9).fill('')],
  ]);
});
