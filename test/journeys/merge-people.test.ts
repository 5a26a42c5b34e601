// Filling in what is missing about people who are in the sheet already, and taking them along.
import type { ContactId, NewPerson } from '../../src/domain/records';
import { BO, Product, person } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

const DANA = person({ name: 'Dana Kim', email: 'dana@bank.example', organization: 'Harbor Bank' });
const CARD = person({
  name: 'Dana Kim, CFA',
  email: 'other@bank.example',
  phone: '+1 212 555 0142',
  title: 'Branch manager',
  kind: 'Banker',
  notes: '=HYPERLINK("https://evil.example")',
});

async function add(people: readonly NewPerson[]): Promise<ContactId[]> {
  const { change } = await product.value('addPeople', people);
  return change.people.map(([id]) => id as ContactId);
}

async function callsOf(name: string, args: readonly unknown[]): Promise<number> {
  const result = await product.run(name, { args, kind: 'sidebar' });
  expect(result.ok && result.value).toMatchObject({ ok: true });
  return Object.values(result.calls).reduce((sum, count) => sum + count, 0);
}

describe('filling in', () => {
  it('fills empty cells and replaces nothing', async () => {
    const [contactId = '' as ContactId] = await add([DANA]);
    const change = await product.value('mergePeople', [{ contactId, person: CARD }]);
    expect((await product.rows('Contacts'))[0]).toMatchObject({
      Name: 'Dana Kim',
      Email: 'dana@bank.example',
      Phone: '+1 212 555 0142',
      Title: 'Branch manager',
      Organization: 'Harbor Bank',
      Kind: 'Banker',
    });
    expect(await product.byHand('formulasIn', 'Contacts')).toEqual([]);
    expect(change.contact).toMatchObject({ title: 'Branch manager', phone: '+1 212 555 0142' });
    expect(change.undo?.done).toBe('What was missing about Dana Kim is filled in.');
  });

  it('changes nothing the second time, and offers no way back then', async () => {
    const [contactId = '' as ContactId] = await add([DANA]);
    await product.value('mergePeople', [{ contactId, person: CARD }]);
    const before = await product.rows('Contacts');
    const again = await product.value('mergePeople', [
      { contactId, person: { ...CARD, title: 'Somebody else' } },
    ]);
    expect(again).toMatchObject({ people: [], undo: null });
    expect(await product.rows('Contacts')).toEqual(before);
  });

  it('of many is taken back together, but for what was changed since', async () => {
    const people = Array.from({ length: 30 }, (_, at) =>
      person({ name: `Person ${at}`, title: at % 3 === 0 ? 'Teacher' : '' }),
    );
    const ids = await add(people);
    const before = await product.rows('Contacts');
    const { undo, people: told } = await product.value(
      'mergePeople',
      ids.map((contactId, at) => ({
        contactId,
        person: person({ name: 'x', title: `Title ${at}`, field: 'banking' }),
      })),
    );
    expect(told).toHaveLength(30);
    const after = await product.rows('Contacts');
    expect(after.map(({ Title }) => Title)).toEqual(
      people.map(({ title }, at) => title || `Title ${at}`),
    );
    await product.byHand('typeCell', 'Contacts', 3, 'Title', 'Changed since');
    await product.byHand('sortBy', 'Contacts', 'Name');
    await product.value('undo', undo?.token ?? '');
    const byName = (rows: readonly Record<string, unknown>[]) =>
      Object.fromEntries(rows.map((row) => [row.Name, row]));
    const rows = byName(await product.rows('Contacts'));
    const expected = byName(before);
    expect(rows).toEqual({
      ...expected,
      'Person 1': { ...expected['Person 1'], Title: 'Changed since' },
    });
  });

  it('needs no more calls of Google for 400 neighbours than for 20', async () => {
    const ids = await add(Array.from({ length: 400 }, (_, at) => person({ name: `P ${at}` })));
    const merges = ids.map((contactId) => ({
      contactId,
      person: person({ name: 'x', title: 'Teacher', organization: 'School' }),
    }));
    const few = await callsOf('mergePeople', [merges.slice(0, 20)]);
    expect(await callsOf('mergePeople', [merges.slice(20)])).toBe(few);
  });

  it('takes back 300 of them with as many reads as one', async () => {
    const ids = await add(Array.from({ length: 300 }, (_, at) => person({ name: `P ${at}` })));
    const merges = ids.map((contactId) => ({ contactId, person: { ...CARD, notes: '' } }));
    const one = await product.value('mergePeople', merges.slice(0, 1));
    const many = await product.value('mergePeople', merges.slice(1));
    const few = await callsOf('undo', [one.undo?.token ?? '']);
    expect(await callsOf('undo', [many.undo?.token ?? ''])).toBe(few);
    expect((await product.rows('Contacts')).every(({ Title }) => Title === '')).toBe(true);
  });

  it('leaves other people’s rows and rows that are gone alone', async () => {
    const [mine = '' as ContactId] = await add([DANA]);
    await product.type('Contacts', { 'Contact ID': 'contact-bo', Name: 'Lin Wei', Owner: BO });
    const others = ['contact-bo', 'contact-gone'] as ContactId[];
    const merges = others.map((contactId) => ({ contactId, person: CARD }));
    expect(await product.call('mergePeople', merges)).toMatchObject({ ok: false });
    await product.value('mergePeople', [...merges, { contactId: mine, person: CARD }]);
    const titles = (await product.rows('Contacts')).map(({ Title }) => Title);
    expect(titles).toEqual(['Branch manager', '']);
  });

  it('does without a column that somebody deleted, and says so', async () => {
    const [contactId = '' as ContactId] = await add([DANA]);
    await product.byHand('deleteColumnOf', 'Contacts', 'Phone');
    const { undo } = await product.value('mergePeople', [{ contactId, person: CARD }]);
    expect((await product.rows('Contacts'))[0]).toMatchObject({ Title: 'Branch manager' });
    expect(undo?.done).toMatch(/no such column: “Phone”\.$/);
  });

  it.each([
    ['nonsense', 'nonsense'],
    ['nobody', [{ contactId: 'contact-1', person: {} }]],
    ['a person in an odd place', [{ contactId: { toString: 1 }, person: CARD }]],
    ['too many', Array.from({ length: 2001 }, () => ({ contactId: 'c', person: CARD }))],
  ])('refuses %s', async (_, input) => {
    expect(await product.call('mergePeople', input as never)).toMatchObject({
      ok: false,
      code: 'bad-input',
    });
  });
});

describe('everything to take along', () => {
  it('is what stands in one’s own rows', async () => {
    const [contactId = '' as ContactId] = await add([{ ...DANA, notes: 'Line 1\nLine 2' }]);
    await product.value('markSent', { contactId, use: 'Request', aboutId: '', channel: 'Letter' });
    await product.type('Contacts', { 'Contact ID': 'contact-bo', Name: 'Lin Wei', Owner: BO });
    expect(await product.value('exportPeople')).toEqual([
      {
        ...DANA,
        notes: 'Line 1\nLine 2',
        stage: 'Asked',
        mayMention: 'Not asked',
        hasBusinessCard: false,
        askedOnLocal: '2026-11-24',
        lastContactOnLocal: '2026-11-24',
      },
    ]);
  });

  it('takes as many calls of Google for 300 people as for one', async () => {
    await add([DANA]);
    const few = await callsOf('exportPeople', []);
    await add(Array.from({ length: 300 }, (_, at) => person({ name: `P ${at}` })));
    expect(await callsOf('exportPeople', [])).toBe(few);
  });

  it('is nothing where nobody is in the sheet', async () => {
    expect(await product.value('exportPeople')).toEqual([]);
  });
});
