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

describe('who was added and changed since', () => {
  it('stays, and it is said in words that offer no further way back', async () => {
    const { undo } = await add(DANA, LIN);
    await product.byHand('typeCell', 'Contacts', 3, 'Notes', 'Met at the fair.');
    const change = await product.value('undo', undo.token);
    expect(change.removedIds).toHaveLength(1);
    expect((await product.rows('Contacts')).map((row) => row.Name)).toEqual(['Lin Wei']);
    expect(change.undo).toEqual({
      done: 'One row that was added has been changed or filled in since, so it stays. If you do not need it, delete it in the sheet.',
      token: '',
    });
  });

  it('stays with what was typed into a column of one’s own', async () => {
    await product.byHand('addColumn', 'Contacts', 'My colour', '');
    const { undo } = await add(DANA);
    await product.byHand('typeCell', 'Contacts', 2, 'My colour', 'red');
    const { removedIds } = await product.value('undo', undo.token);
    expect(removedIds).toEqual([]);
    expect((await product.rows('Contacts'))[0]).toMatchObject({ 'My colour': 'red' });
  });

  it('a talk whose thank-you was drafted since stays', async () => {
    const { id } = await add(DANA);
    const { change } = await product.value('recordInterview', {
      ...{ key: 'undo-key-1', contactId: id, interviewId: '', purpose: 'Industry', about: '' },
      ...{ startsAtLocal: '2026-11-23T09:00', minutes: 20, where: '', learned: 'Regulators.' },
      ...{ helpReceived: '', hasBusinessCard: false, mayMention: 'Not asked' as const },
      ...{ resumeAskedFor: false, nextStep: '', nextStepOnLocal: '', referrals: [], answers: [] },
      thankYou: 'Due',
    });
    await product.hourly();
    const taken = await product.value('undo', change.undo?.token ?? '');
    expect(taken.undo?.done).toMatch(/so it stays/);
    expect(await product.rows('Interviews')).toMatchObject([{ 'Thank-you': 'Draft ready' }]);
  });
});

it('the only row of a tab is emptied, since a sheet keeps one below its header', async () => {
  const [sheet] = ['Organizations'].map((tab) =>
    product.edition.workbook.facade.getSheetByName(tab),
  );
  sheet?.deleteRows(2, sheet.getMaxRows() - 2);
  const target = { id: '', field: '', why: '', whoLeadsThere: '' } as const;
  const { undo } = await product.value('saveTarget', { ...target, organization: 'Harbor Bank' });
  await product.value('undo', undo?.token ?? '');
  const { targets } = await product.value('saveTarget', { ...target, organization: 'Lake Fund' });
  expect(targets).toMatchObject([{ organization: 'Lake Fund' }]);
  expect(await product.rows('Organizations')).toHaveLength(1);
});
