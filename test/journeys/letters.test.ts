// What the sheet says after each kind of letter.
import type { ContactId } from '../../src/domain/records';
import { BO, Product, person } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

const DANA = person({ name: 'Dana Kim', email: 'dana@bank.example', organization: 'Harbor Bank' });
const LIN = person({ name: 'Lin Wei', email: 'lin@fund.example', introducedBy: 'Dana Kim' });

async function add(...people: readonly ReturnType<typeof person>[]): Promise<ContactId[]> {
  const { change } = await product.value('addPeople', people);
  return change.people.map(([id]) => id as ContactId);
}
const first = async (...people: readonly ReturnType<typeof person>[]) =>
  (await add(...people))[0] as ContactId;
const row = async (name: string) =>
  (await product.rows('Contacts')).find((one) => one.Name === name);
const isoDay = (value: unknown) => String(value).slice(0, 10);

it.each([
  ['Request', 'To ask', { Stage: 'Asked' }, 'Asked on'],
  ['Help request', 'To ask', { Stage: 'Asked' }, 'Asked on'],
  ['Request', 'Keeping in touch', { Stage: 'Keeping in touch' }, 'Asked on'],
  ['Nudge', 'Asked', { Stage: 'Asked' }, 'Followed up on'],
  ['Permission to mention', 'Thanked', { Stage: 'Thanked', 'May mention': 'Not asked' }, null],
  ['Keeping in touch', 'Thanked', { Stage: 'Keeping in touch' }, null],
  ['Keeping in touch', 'Met', { Stage: 'Met' }, null],
] as const)('%s to somebody at stage %s', async (use, stage, cells, dated) => {
  const contactId = await first(DANA);
  await product.byHand('typeCell', 'Contacts', 2, 'Stage', stage);
  const change = await product.value('markSent', {
    ...{ contactId, use, aboutId: '', channel: 'LinkedIn' },
  });
  const dana = await row('Dana Kim');
  expect(dana).toMatchObject(cells);
  expect(isoDay(dana?.['Last contact'])).toBe('2026-11-24');
  for (const header of ['Asked on', 'Followed up on']) {
    expect(isoDay(dana?.[header])).toBe(header === dated ? '2026-11-24' : '');
  }
  expect(change.contact?.id).toBe(contactId);
});

describe('a confirmation', () => {
  const talk = (start: string, cells = {}) =>
    product.type('Interviews', { Contact: 'Dana Kim', 'Starts at': start, ...cells });
  const confirmed = async () =>
    (await product.rows('Interviews')).map(({ Confirmed }) => Confirmed === true);
  const confirm = (contactId: ContactId) =>
    ({ contactId, use: 'Confirmation', aboutId: '', channel: 'Email' }) as const;

  it('ticks the next talk with that person, and no other', async () => {
    const contactId = await first(DANA);
    await talk('12/1/2026 9:00');
    await talk('11/25/2026 14:00');
    await talk('11/20/2026 9:00');
    await talk('11/24/2026 11:00', { Contact: 'Lin Wei' });
    await talk('11/24/2026 12:00', { Owner: BO });
    const page = await product.value('readPage', 'draft-request');
    // The page knows one's own talks, not those of others.
    expect(page.talks).toHaveLength(4);
    const change = await product.value('markSent', confirm(contactId));
    expect(await confirmed()).toEqual([false, true, false, false, false]);
    expect(change.contact?.interviews.map(({ isConfirmed }) => isConfirmed)).toContain(true);
    expect(change.talks).toHaveLength(1);
  });

  it('can be taken back', async () => {
    const contactId = await first(DANA);
    await talk('11/25/2026 14:00');
    await product.value('readPage', 'draft-request');
    const { undo } = await product.value('markSent', confirm(contactId));
    expect(await confirmed()).toEqual([true]);
    await product.value('undo', undo?.token ?? '');
    expect(await confirmed()).toEqual([false]);
    expect((await row('Dana Kim'))?.['Last contact']).toBe('');
  });

  it('of a talk that is not in the sheet notes that one wrote', async () => {
    const contactId = await first(DANA);
    await product.value('markSent', confirm(contactId));
    expect(isoDay((await row('Dana Kim'))?.['Last contact'])).toBe('2026-11-24');
  });
});

describe('thanks to the introducer', () => {
  const thanks = (contactId: ContactId, aboutId: ContactId | '') => ({
    ...{ key: 'letter-key-1', contactId, use: 'Thanks to the introducer' as const, aboutId },
    ...{ subject: 'How it went', body: 'Dear Dana,\n\nThank you.\n' },
  });

  it('notes with the person who was met that the introducer knows', async () => {
    const [dana, lin] = await add(DANA, LIN);
    await product.value('createDraft', thanks(dana as ContactId, lin as ContactId));
    expect(await row('Lin Wei')).toMatchObject({ 'Introducer told': true, 'Last contact': '' });
    expect(await row('Dana Kim')).toMatchObject({ 'Introducer told': '' });
    expect(product.drafts()).toHaveLength(1);
  });

  it('about somebody who is gone makes no draft and writes nothing', async () => {
    const dana = await first(DANA);
    const answer = await product.call('createDraft', thanks(dana, 'contact-gone' as ContactId));
    expect(answer).toMatchObject({ ok: false, code: 'row-missing' });
    expect(product.drafts()).toHaveLength(0);
    expect(await row('Dana Kim')).toMatchObject({ 'Last contact': '' });
  });

  it('about somebody else’s contact is refused', async () => {
    const [dana, lin] = await add(DANA, LIN);
    await product.byHand('typeCell', 'Contacts', 3, 'Owner', BO);
    const answer = await product.call('createDraft', thanks(dana as ContactId, lin as ContactId));
    expect(answer).toMatchObject({ ok: false, code: 'not-yours' });
    expect(product.drafts()).toHaveLength(0);
  });
});

it('what is edited in the Templates tab comes with the selected row', async () => {
  await add(DANA);
  await product.byHand('selectRow', 'Contacts', 2);
  await product.byHand('typeCell', 'Templates', 2, 'Body', 'My own {{contact.firstName}}');
  const { selected, templates } = await product.value('readSelection', 'draft-request');
  expect(selected?.name).toBe('Dana Kim');
  expect(templates?.[0]?.body).toBe('My own {{contact.firstName}}');
});

it('a new sheet has a template for every letter', async () => {
  const rows = await product.rows('Templates');
  const uses = new Set(rows.map((one) => one.For));
  expect([...uses].sort()).toEqual(
    [
      ...['Confirmation', 'Help request', 'Keeping in touch', 'Nudge', 'Permission to mention'],
      ...['Request', 'Résumé follow-up', 'Thank-you', 'Thanks to the introducer'],
    ].sort(),
  );
});
