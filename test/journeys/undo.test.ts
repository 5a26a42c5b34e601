// Taking back what was done from the sidebar.

import type { UndoStep } from '../../src/calls';
import type { ContactId } from '../../src/domain/records';
import { Product, person } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

const DANA = person({ name: 'Dana Kim', email: 'dana@bank.example', organization: 'Harbor Bank' });
const LIN = person({ name: 'Lin Wei', email: 'lin@fund.example' });

async function add(...people: readonly ReturnType<typeof person>[]) {
  const { change } = await product.value('addPeople', people);
  return { id: change.people[0]?.[0] as ContactId, undo: change.undo as UndoStep };
}
const sent = (contactId: ContactId) =>
  ({ contactId, use: 'Request', aboutId: '', channel: 'Letter' }) as const;

it('people who were added are gone again, and nobody else', async () => {
  await add(DANA);
  const { undo } = await add(LIN);
  expect(undo.done).toBe('Lin Wei was added.');
  await product.type('Contacts', { Name: 'Typed by hand' });
  const { removedIds } = await product.value('undo', undo.token);
  expect(removedIds).toHaveLength(1);
  const names = (await product.rows('Contacts')).map((row) => row.Name);
  expect(names).toEqual(['Dana Kim', 'Typed by hand']);
});

it('a request that was marked as sent is not asked any more', async () => {
  const { id } = await add(DANA);
  const { undo } = await product.value('markSent', sent(id));
  expect((await product.rows('Contacts'))[0]).toMatchObject({ Stage: 'Asked' });
  const change = await product.value('undo', undo?.token ?? '');
  expect((await product.rows('Contacts'))[0]).toMatchObject({ Stage: 'To ask', 'Asked on': '' });
  expect(change.people[0]?.[0]).toBe(id);
  expect(change.undo).toBeNull();
});

it('finds the row again after the sheet was sorted, and leaves what was changed since', async () => {
  const { id } = await add(DANA);
  await add(LIN);
  const { undo } = await product.value('markSent', sent(id));
  await product.byHand('typeCell', 'Contacts', 2, 'Stage', 'Declined');
  await product.byHand('sortBy', 'Contacts', 'Name');
  await product.value('undo', undo?.token ?? '');
  const dana = (await product.rows('Contacts')).find((row) => row.Name === 'Dana Kim');
  expect(dana).toMatchObject({ Stage: 'Declined', 'Asked on': '' });
});

it.each([['nonsense'], ['[{"kind":"added","tab":"Templates","ids":["x"]}]'], [17], [null]])(
  'a token that is %j changes nothing',
  async (token) => {
    await add(DANA);
    const before = await product.rows('Contacts');
    await product.call('undo', token as string);
    expect(await product.rows('Contacts')).toEqual(before);
  },
);
