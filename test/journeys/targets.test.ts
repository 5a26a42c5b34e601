// The organizations that one aims at, and rows that come back whole.
import type { OrganizationId } from '../../src/domain/records';
import { BO, Product } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

const edit = (part = {}) => ({
  id: '' as const,
  organization: 'Harbor Bank',
  field: 'Banking',
  why: '',
  whoLeadsThere: 'Dana Kim works there.',
  ...part,
});
/** Dates to the minute: undoing keeps no fractions of a second. */
const rows = async () =>
  (await product.rows('Organizations')).map((row) => ({
    ...row,
    'Looked on': String(row['Looked on']).slice(0, 16),
  }));

it('an organization is noted with the answer and the day, once however often it is saved', async () => {
  const { targets, undo } = await product.value('saveTarget', edit());
  expect(targets).toEqual([
    expect.objectContaining({
      organization: 'Harbor Bank',
      field: 'Banking',
      whoLeadsThere: 'Dana Kim works there.',
      lookedOnLocal: '2026-11-24',
    }),
  ]);
  expect(undo?.done).toBe('You aim at Harbor Bank.');
  product.hoursPass(48);
  await product.value('saveTarget', edit({ organization: 'HARBOR BANK, Inc.', why: '' }));
  expect(await rows()).toHaveLength(1);
  // The second look changed the row: it is no longer what the first click added.
  const taken = await product.value('undo', undo?.token ?? '');
  expect(taken.undo?.done).toMatch(/so it stays/);
  expect(await rows()).toHaveLength(1);
});

it('a fresh look changes the answer and the day, and nothing that was typed beside it', async () => {
  await product.value('saveTarget', edit());
  await product.byHand('typeCell', 'Organizations', 2, 'Why there', 'They finance homes.');
  const [target] = (await product.value('readPage', 'whom-i-know')).targets;
  product.hoursPass(72);
  const { targets, undo } = await product.value(
    'saveTarget',
    edit({ id: target?.id, field: '', whoLeadsThere: 'Nobody yet.' }),
  );
  expect(targets?.[0]).toMatchObject({
    field: 'Banking',
    why: 'They finance homes.',
    whoLeadsThere: 'Nobody yet.',
    lookedOnLocal: '2026-11-27',
  });
  const back = await product.value('undo', undo?.token ?? '');
  expect(back.targets?.[0]).toMatchObject({
    whoLeadsThere: 'Dana Kim works there.',
    lookedOnLocal: '2026-11-24',
  });
});

it('rows typed by hand are known, and can be looked at and taken off', async () => {
  await product.type('Organizations', { Organization: 'First' });
  await product.type('Organizations', { Organization: 'Second' });
  const { targets } = await product.value('readPage', 'whom-i-know');
  expect(new Set(targets.map(({ id }) => id)).size).toBe(2);
  const change = await product.value('removeTarget', targets[0]?.id as OrganizationId);
  expect(change.targets?.map(({ organization }) => organization)).toEqual(['Second']);
  expect(change.removedIds).toEqual([targets[0]?.id]);
});

it('a row that was taken off comes back whole, with the columns that people added', async () => {
  await product.value('saveTarget', edit({ why: '=1+1', whoLeadsThere: '1-2' }));
  await product.byHand('addColumn', 'Organizations', 'My rating', 4);
  const before = await rows();
  const [target] = (await product.value('readPage', 'whom-i-know')).targets;
  const { undo } = await product.value('removeTarget', target?.id as OrganizationId);
  expect(undo?.done).toBe('Harbor Bank is off your list.');
  expect(await rows()).toHaveLength(0);
  await product.byHand('moveColumnToEnd', 'Organizations', 'Field');
  const change = await product.value('undo', undo?.token ?? '');
  expect(change.targets?.map(({ id }) => id)).toEqual([target?.id]);
  expect(await rows()).toEqual(before);
  expect(await product.byHand('formulasIn', 'Organizations')).toEqual([]);
  await product.value('undo', undo?.token ?? '');
  expect(await rows()).toHaveLength(1);
});

it('nobody touches what others aim at, by a click or by a token', async () => {
  await product.value('saveTarget', edit());
  const [target] = (await product.value('readPage', 'whom-i-know')).targets;
  const id = target?.id as OrganizationId;
  for (const [name, args] of [
    ['removeTarget', [id]],
    ['saveTarget', [edit({ id })]],
  ] as const) {
    const result = await product.run(name, { as: BO, kind: 'sidebar', args: [...args] });
    expect(result).toMatchObject({ ok: true, value: { ok: false, code: 'row-missing' } });
  }
  const { undo } = await product.value('removeTarget', id);
  await product.run('undo', { as: BO, kind: 'sidebar', args: [undo?.token] });
  expect(await rows()).toHaveLength(0);
});

it.each([[null], [{}], [edit({ organization: '  ' })], [edit({ id: 'organization-gone' })], ['x']])(
  'what makes no sense (%j) is answered and changes nothing',
  async (input) => {
    for (const name of ['saveTarget', 'removeTarget'] as const) {
      expect(await product.call(name, input as never)).toMatchObject({ ok: false });
    }
    expect(await rows()).toHaveLength(0);
  },
);

it('says how to get the tab back where it is gone', async () => {
  await product.byHand('deleteTab', 'Organizations');
  expect(await product.call('saveTarget', edit())).toMatchObject({
    code: 'tab-missing',
    message: expect.stringContaining('Set up this sheet'),
  });
});
