// A sheet of one's own becomes a group's: who owns what, who is on the list, who sees what.
import type { Member } from '../../src/domain/records';
import { ANA, BO, Product, person } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

const PLAN = {
  coachName: 'Ana Ruiz',
  members: [{ name: 'Bo', email: 'Bo@Example.com' }],
  weeklyRequests: 5,
  weeklyInterviews: 2,
};

it('what was the first person’s stays theirs, also what nobody owned', async () => {
  await product.value('addPeople', [person({ name: 'Dana Kim' })]);
  await product.type('Contacts', { Name: 'Typed By Hand' });
  const page = await product.value('setUpGroup', PLAN);
  expect(page.group?.me?.role).toBe('Coach');
  expect(page.group?.members.map(({ email }) => email)).toEqual([ANA, BO]);
  expect(page.group?.unownedPeople).toBe(0);
  const rows = await product.rows('Contacts');
  expect(rows.map((row) => row.Owner)).toEqual([ANA, ANA]);
});

it('a row that is typed afterwards is nobody’s until somebody takes it', async () => {
  await product.value('setUpGroup', PLAN);
  await product.type('Contacts', { Name: 'Typed By Hand' });
  const before = await product.value('readPage', 'today');
  expect(before.people).toEqual([]);
  expect(before.group?.unownedPeople).toBe(1);
  const after = await product.value('takeUnowned');
  expect(after.people).toHaveLength(1);
  expect(after.group?.unownedPeople).toBe(0);
});

it('a member sees their own people only', async () => {
  await product.value('addPeople', [person({ name: 'Dana Kim' })]);
  await product.value('setUpGroup', PLAN);
  const bo = await product.run('readPage', { args: ['today'], as: BO, kind: 'sidebar' });
  expect(bo.ok && JSON.stringify(bo.value)).not.toContain('Dana Kim');
});

it('set up twice, with the same addresses in another case, nobody is on the list twice', async () => {
  await product.value('setUpGroup', PLAN);
  const again = {
    ...PLAN,
    members: [...PLAN.members, { name: 'Bo again', email: 'BO@example.com' }],
  };
  const page = await product.value('setUpGroup', again);
  expect(page.group?.members).toHaveLength(2);
});

it('one address that cannot be right stops it all, and says which', async () => {
  const answer = await product.call('setUpGroup', {
    ...PLAN,
    members: [...PLAN.members, { name: 'Cy', email: 'cy@nowhere' }],
  });
  expect(answer).toMatchObject({
    ok: false,
    code: 'bad-email',
    message: expect.stringContaining('member 2'),
  });
  expect((await product.value('readPage', 'group')).group).toBeNull();
});

it('nobody but a coach changes the list, and one coach is always left', async () => {
  await product.value('setUpGroup', PLAN);
  const edit = {
    email: ANA,
    name: 'Ana',
    role: 'Member' as const,
    weeklyRequests: 1,
    weeklyInterviews: 1,
  };
  const asBo = await product.run('changeMember', { args: [edit], as: BO, kind: 'sidebar' });
  expect(asBo.ok && asBo.value).toMatchObject({ ok: false, code: 'not-yours' });
  expect(await product.call('changeMember', edit)).toMatchObject({ ok: false, code: 'bad-input' });
  const other = { ...edit, email: BO, role: 'Coach' as const };
  const change = await product.value('changeMember', other);
  expect(change.group?.members.map(({ role }) => role)).toEqual(['Coach', 'Coach']);
  expect((await product.value('removeMember', ANA)).group?.me).toBeNull();
});

it('a member joins by themselves, and what they agree to is theirs to change', async () => {
  await product.value('setUpGroup', { ...PLAN, members: [] });
  const yes = { name: 'Bo Li', coachMayLook: true, introduces: true };
  const joined = await product.run('joinGroup', { args: [yes], as: BO, kind: 'sidebar' });
  if (!joined.ok) throw new Error(joined.error.message);
  const { value } = joined.value as { value: { group: { me: Member } } };
  expect(value.group.me).toMatchObject({ email: BO, weeklyRequests: 5, ...yes });
  await product.run('joinGroup', {
    args: [{ ...yes, coachMayLook: false }],
    as: BO,
    kind: 'sidebar',
  });
  const { group } = await product.value('readPage', 'group');
  expect(group?.members.find(({ email }) => email === BO)?.coachMayLook).toBe(false);
});
