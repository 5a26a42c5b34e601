// Coming and going in a group: who has joined, who coaches it, what becomes of the rows of others.
import type { SidebarCalls } from '../../src/calls';
import { ANA, BO, Product, person } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

const PLAN = {
  coachName: 'Ana Ruiz',
  members: [{ name: 'Bo', email: BO }],
  weeklyRequests: 5,
  weeklyInterviews: 2,
};

type Value<N extends keyof SidebarCalls> = Extract<
  ReturnType<SidebarCalls[N]>,
  { ok: true }
>['value'];

async function asBo<N extends keyof SidebarCalls>(
  name: N,
  ...args: Parameters<SidebarCalls[N]>
): Promise<ReturnType<SidebarCalls[N]>> {
  const result = await product.run(name, { args, as: BO, kind: 'sidebar' });
  if (!result.ok) throw new Error(result.error.message);
  return result.value as ReturnType<SidebarCalls[N]>;
}

async function valueAsBo<N extends keyof SidebarCalls>(
  name: N,
  ...args: Parameters<SidebarCalls[N]>
): Promise<Value<N>> {
  const answer = await asBo(name, ...args);
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  return answer.value as Value<N>;
}

const rowOf = async (email: string) =>
  (await product.rows('Group')).find((row) => row.Email === email) ?? {};

it('who is invited has not joined; joining is noted once, with the day of the first time', async () => {
  await product.value('setUpGroup', PLAN);
  const invited = await valueAsBo('readPage', 'group');
  expect(invited.group?.me).toMatchObject({ name: 'Bo', hasJoined: false, coachMayLook: false });
  expect((await product.value('readPage', 'group')).group?.me?.hasJoined).toBe(true);

  const yes = { name: 'Bo Li', coachMayLook: true, introduces: false };
  expect((await valueAsBo('joinGroup', yes)).group?.me).toMatchObject({ ...yes, hasJoined: true });
  const first = (await rowOf(BO))['Joined on'];
  product.hoursPass(72);
  const changed = await valueAsBo('joinGroup', { ...yes, coachMayLook: false, introduces: true });
  expect(changed.group?.me).toMatchObject({ coachMayLook: false, introduces: true });
  expect((await rowOf(BO))['Joined on']).toEqual(first);
});

it('rows without an owner are named, and those of strangers are told to the coach alone', async () => {
  await product.value('setUpGroup', PLAN);
  await product.type('Contacts', { Name: 'Free One' });
  await product.type('Contacts', { Name: 'Strange One', Owner: 'Gone@Example.com' });
  await product.type('Interviews', { Contact: 'Free Talk' });
  await product.type('Interviews', { Contact: 'Strange Talk', Owner: 'gone@example.com' });
  await product.type('Contacts', { Name: 'Bo’s', Owner: BO });
  const { group } = await product.value('readPage', 'group');
  expect(group).toMatchObject({ unownedPeople: 1, unownedTalks: 1 });
  expect(group?.unownedNames).toEqual(['Free One', 'Free Talk']);
  expect(group?.strangers).toEqual([{ email: 'gone@example.com', people: 1, talks: 1 }]);
  const bo = await valueAsBo('readPage', 'group');
  expect(bo.group).toMatchObject({ unownedPeople: 1, strangers: [] });

  const after = await valueAsBo('takeUnowned');
  expect(after.group).toMatchObject({ unownedPeople: 0, unownedTalks: 0, unownedNames: [] });
  const owners = (await product.rows('Contacts')).map((row) => row.Owner);
  expect(owners).toEqual([BO, 'Gone@Example.com', BO]);
});

it('where the coach has left, a member takes over, with aims and consents as they were', async () => {
  await product.value('setUpGroup', PLAN);
  await valueAsBo('joinGroup', { name: 'Bo Li', coachMayLook: true, introduces: true });
  const take = { coachName: 'Bo', members: [], weeklyRequests: 9, weeklyInterviews: 9 };
  expect(await asBo('setUpGroup', take)).toMatchObject({ ok: false, code: 'not-yours' });

  // Somebody deletes the coach's row by hand.
  const at = (await product.rows('Group')).findIndex((row) => row.Email === ANA);
  await product.byHand('typeCell', 'Group', at + 2, 'Role', 'Member');
  const page = await valueAsBo('setUpGroup', take);
  expect(page.group?.me).toMatchObject({
    ...{ name: 'Bo Li', role: 'Coach', weeklyRequests: 5, weeklyInterviews: 2 },
    ...{ coachMayLook: true, introduces: true, hasJoined: true },
  });
  expect(page.group?.members).toHaveLength(2);
  expect(await product.call('setUpGroup', PLAN)).toMatchObject({ ok: false, code: 'not-yours' });
});

it('a list that somebody emptied can be begun again by whoever is there', async () => {
  await product.value('addPeople', [person({ name: 'Dana Kim' })]);
  await product.value('setUpGroup', { ...PLAN, members: [] });
  await product.byHand('typeCell', 'Group', 2, 'Email', '');
  const empty = await valueAsBo('readPage', 'group');
  expect(empty.group).toMatchObject({ me: null, members: [] });
  const page = await valueAsBo('setUpGroup', { ...PLAN, coachName: 'Bo Li', members: [] });
  expect(page.group?.members).toMatchObject([{ name: 'Bo Li', role: 'Coach' }]);
  expect(page.group?.strangers).toEqual([{ email: ANA, people: 1, talks: 0 }]);
});

it('a member who is removed keeps the rows, and can join again', async () => {
  await product.value('setUpGroup', PLAN);
  await valueAsBo('addPeople', [person({ name: 'Eve Moss' })]);
  const change = await product.value('removeMember', 'BO@example.com');
  expect(change.group?.members.map(({ email }) => email)).toEqual([ANA]);
  expect(change.group?.strangers).toEqual([{ email: BO, people: 1, talks: 0 }]);
  const bo = await valueAsBo('readPage', 'today');
  expect(bo.group?.me).toBeNull();
  expect(bo.people).toHaveLength(1);
  await valueAsBo('joinGroup', { name: 'Bo', coachMayLook: false, introduces: false });
  expect((await product.value('readPage', 'group')).group?.strangers).toEqual([]);
});

it('who stands on the list twice is changed and removed in both rows', async () => {
  await product.value('setUpGroup', PLAN);
  await product.type('Group', { Name: 'Bo again', Email: 'Bo@Example.com', Role: 'Coach' });
  const edit = { email: BO, name: 'Bo Li', weeklyRequests: 1, weeklyInterviews: 0 };
  await product.value('changeMember', { ...edit, role: 'Member' });
  expect((await product.rows('Group')).slice(1).map((row) => row.Role)).toEqual([
    'Member',
    'Member',
  ]);
  const nothing = await asBo('addMembers', [{ name: '', email: 'eve@example.com' }]);
  expect(nothing).toMatchObject({ ok: false, code: 'not-yours' });
  const { group } = await product.value('removeMember', BO);
  expect(group?.members).toHaveLength(1);
});

it('members that are added get the aims of the group, once each', async () => {
  await product.value('setUpGroup', PLAN);
  const { group } = await product.value('addMembers', [
    { name: '=1+1', email: 'Eve@Example.com' },
    { name: 'Eve', email: 'eve@example.com' },
    { name: 'Bo', email: BO },
  ]);
  expect(group?.members.map(({ email }) => email)).toEqual([ANA, BO, 'eve@example.com']);
  expect(group?.members[2]).toMatchObject({ name: '=1+1', weeklyRequests: 5, hasJoined: false });
});
