// What a coach changed in the list of the group, taken back; and the column that tells of hourly drafts.
import { ANA, BO, Product } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
  await product.value('setUpGroup', PLAN);
});
afterEach(() => product.close());

const PLAN = {
  coachName: 'Ana',
  members: [{ name: 'Bo', email: BO }],
  weeklyRequests: 5,
  weeklyInterviews: 2,
};
const as = async (email: string, name: string, ...args: readonly unknown[]) => {
  const result = await product.run(name, { args, as: email, kind: 'sidebar' });
  if (!result.ok) throw new Error(result.error.message);
  return result.value as { ok: boolean; code: string };
};
const list = () => product.rows('Group');
const tokenOf = (change: { undo: { token: string } | null }) => change.undo?.token ?? '';
const edit = (part: object) => ({
  ...{ email: BO, name: 'Bo', role: 'Member' as const, weeklyRequests: 5, weeklyInterviews: 2 },
  ...part,
});

it('members who were added go again, but not who has joined meanwhile', async () => {
  const change = await product.value('addMembers', [
    { name: 'Cy', email: 'cy@example.com' },
    { name: 'Di', email: 'di@example.com' },
  ]);
  expect(change.undo?.done).toBe('2 members are added.');
  product.edition.permissions.grant('cy@example.com');
  await as('cy@example.com', 'joinGroup', { name: 'Cy', coachMayLook: true, introduces: false });
  const back = await product.value('undo', tokenOf(change));
  expect(back.group?.members.map(({ email }) => email)).toEqual([ANA, BO, 'cy@example.com']);
  expect(back.undo?.done).toMatch(/^One row that was added has been changed/);
});

it('somebody who was removed is back with all that they had agreed to', async () => {
  await as(BO, 'joinGroup', { name: 'Bo Li', coachMayLook: true, introduces: true });
  // A date loses its thousandths on the way.
  const { 'Joined on': _, ...before } = (await list())[1] ?? {};
  const change = await product.value('removeMember', BO);
  expect(change.undo?.done).toBe('Bo Li is off the list.');
  const back = await product.value('undo', tokenOf(change));
  expect(back.group?.members).toMatchObject([{ email: ANA }, { email: BO, coachMayLook: true }]);
  expect((await list())[1]).toEqual({ ...before, 'Joined on': expect.any(String) });
  // Once is enough; nor is anybody brought back who has joined again.
  await product.value('undo', tokenOf(change));
  expect(await list()).toHaveLength(2);
  const again = await product.value('removeMember', BO);
  await as(BO, 'joinGroup', { name: 'Bo', coachMayLook: false, introduces: false });
  await product.value('undo', tokenOf(again));
  expect(await list()).toMatchObject([{ Email: ANA }, { Email: BO, 'Coach may look': false }]);
});

it('aims, name and role are put back, unless somebody changed them since', async () => {
  const change = await product.value('changeMember', edit({ weeklyRequests: 9, role: 'Coach' }));
  await product.byHand('typeCell', 'Group', 3, 'Name', 'Bo by hand');
  const back = await product.value('undo', tokenOf(change));
  expect(back.group?.members[1]).toMatchObject({
    ...{ weeklyRequests: 5, role: 'Member', name: 'Bo by hand' },
  });
});

it('nobody but a coach takes anything back, and a coach is always left', async () => {
  const change = await product.value('changeMember', edit({ weeklyRequests: 9, role: 'Coach' }));
  await product.value('changeMember', edit({ email: ANA, name: 'Ana' }));
  expect(await product.call('undo', tokenOf(change))).toMatchObject({ code: 'not-yours' });
  expect(await as(BO, 'undo', tokenOf(change))).toMatchObject({ ok: false, code: 'bad-input' });
  expect((await list()).map(({ Role }) => Role)).toEqual(['Member', 'Coach']);
  const own = await as(BO, 'changeMember', edit({ email: ANA, name: 'Ana', role: 'Coach' }));
  expect(own.ok).toBe(true);
  const given = await product.value('changeMember', edit({ email: ANA, name: 'Ana' }));
  expect(given.undo).toBeNull();
});

it('a token that was made up cannot agree for a member', async () => {
  const id = (await list())[1]?.['Member ID'];
  const cells = {
    coachMayLook: { before: true, after: '' },
    introduces: { before: true, after: '' },
  };
  await product.call('undo', JSON.stringify([{ kind: 'updated', tab: 'Group', id, cells }]));
  expect((await list())[1]).toMatchObject({ 'Coach may look': '', Introduces: '' });
});

it('the list tells who has hourly drafts on, whenever they are switched', async () => {
  const drafts = async () => (await list()).map((row) => row['Drafts on']);
  await as(BO, 'turnHourlyDrafts', true);
  expect(await drafts()).toEqual(['', true]);
  await as(BO, 'turnHourlyDrafts', false);
  expect(await drafts()).toEqual(['', false]);
  await product.byHand('deleteColumnOf', 'Group', 'Drafts on');
  expect(await as(BO, 'turnHourlyDrafts', true)).toMatchObject({ ok: true });
});
