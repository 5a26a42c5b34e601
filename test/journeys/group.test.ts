// A sheet of one's own becomes a group's: who owns what, who is on the list, who sees what.
import type { GroupState } from '../../src/domain/group/group-state';
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

it('a question is shared once, answered by a coach only, and shown until the answer is seen', async () => {
  await product.value('setUpGroup', PLAN);
  const asBo = async (name: string, ...args: unknown[]) => {
    const result = await product.run(name, { args, as: BO, kind: 'sidebar' });
    if (!result.ok) throw new Error(result.error.message);
    return result.value as { ok: boolean; code?: string; value: { group: GroupState } };
  };
  const question = { key: 'question-1', kind: 'Question', what: '=1+1 or not?', contactId: '' };
  await asBo('shareWin', question);
  const { value } = await asBo('shareWin', question);
  expect(value.group.wins).toMatchObject([{ what: '=1+1 or not?', member: 'Bo', isMine: true }]);
  const [win] = (await product.value('readPage', 'group')).group?.wins ?? [];
  if (!win) throw new Error('The coach sees no question');
  expect(win).toMatchObject({ isMine: false, isReplyNew: false });
  expect(await asBo('replyToWin', win.id, 'Mine')).toMatchObject({ ok: false, code: 'not-yours' });
  await product.value('replyToWin', win.id, 'Ask for advice.');
  expect((await asBo('readPage', 'today')).value.group.wins[0]).toMatchObject({ isReplyNew: true });
  expect((await asBo('markReplySeen', win.id)).value.group.wins[0]?.isReplyNew).toBe(false);
  await product.value('replyToWin', win.id, 'Ask for advice, then names.');
  expect((await asBo('readPage', 'today')).value.group.wins[0]?.isReplyNew).toBe(true);
});

describe('two members ask the same person', () => {
  const LIN = person({ name: 'Lin Wei', email: 'lin@bank.example', organization: 'North Bank' });
  const request = (contactId: unknown, part = {}) => ({
    ...{ key: 'request-1', contactId, use: 'Request', aboutId: '' },
    ...{ subject: 'Twenty minutes', body: 'Dear Lin, I am not asking for a job.' },
    ...part,
  });

  it('the second is told before a draft is made, and drafts it when they have talked', async () => {
    await product.value('setUpGroup', PLAN);
    const { change } = await product.value('addPeople', [LIN]);
    const asBo = async (name: string, ...args: unknown[]) => {
      const result = await product.run(name, { args, as: BO, kind: 'sidebar' });
      if (!result.ok) throw new Error(result.error.message);
      return result.value as { ok: boolean; code?: string; message?: string; value: never };
    };
    const added = await asBo('addPeople', [LIN]);
    const { people } = (added.value as { change: { people: string[][] } }).change;
    await product.value('createDraft', request(change.people[0]?.[0]) as never);
    const refused = await asBo('createDraft', request(people[0]?.[0]));
    expect(refused).toMatchObject({ ok: false, code: 'also-asked' });
    expect(refused.message).toContain('Ana Ruiz');
    expect(product.drafts(BO)).toHaveLength(0);
    const knows = await asBo('createDraft', request(people[0]?.[0], { knowsOthers: true }));
    expect(knows.ok).toBe(true);
    expect(product.drafts(BO)).toHaveLength(1);
    // Both are told from then on.
    const { group } = await product.value('readPage', 'today');
    expect(group?.shared).toMatchObject([{ others: [{ memberName: 'Bo' }] }]);
  });
});

it('an introduction is asked of a member, and of nobody who is not on the list', async () => {
  await product.value('setUpGroup', PLAN);
  const letter = { key: 'letter-1', memberEmail: BO, subject: 'Hello', body: 'Would you?' };
  await product.value('draftToMember', letter);
  await product.value('draftToMember', letter);
  expect(product.drafts().map(({ to }) => to)).toEqual([expect.stringContaining(BO)]);
  const stranger = { ...letter, key: 'letter-2', memberEmail: 'who@example.com' };
  expect(await product.call('draftToMember', stranger)).toMatchObject({ code: 'not-yours' });
});

it('nothing of a contact reaches another member: by its ID, its row, or a talk with a namesake', async () => {
  await product.value('setUpGroup', PLAN);
  const secret = { name: 'Lin Wei', email: 'lin@bank.example', notes: 'Told me in confidence' };
  const { change } = await product.value('addPeople', [person(secret)]);
  const id = String(change.people[0]?.[0]);
  await product.type('Interviews', {
    ...{ Contact: 'Lin Wei', 'Starts at': '11/23/2026 9:00', Owner: ANA },
    'What I learned': 'Told me in confidence',
  });
  const asBo = async (name: string, ...args: unknown[]) => {
    const result = await product.run(name, { args, as: BO, kind: 'sidebar' });
    if (!result.ok) throw new Error(result.error.message);
    return JSON.stringify(result.value ?? null);
  };
  expect(await asBo('readContact', id)).toContain('not-yours');
  expect(await asBo('readParts', ['templates'], id)).toContain('not-yours');
  const namesake = person({ name: 'Lin Wei', email: 'other@x.example' });
  const own = /contact-[a-z0-9]{10}/.exec(await asBo('addPeople', [namesake]))?.[0];
  await asBo('selectRow', 'Contacts', 2);
  const byRow = await asBo('readSelection', 'today');
  await asBo('selectRow', 'Interviews', 2);
  const told = [byRow, await asBo('readSelection', 'today'), await asBo('readContact', own)];
  expect(told.join()).toContain('other@x.example');
  expect(told.join()).not.toMatch(/in confidence|lin@bank/);
});

it('the tab in front stays in front when a sheet becomes a group’s', async () => {
  await product.byHand('selectRow', 'Interviews', 2);
  await product.value('setUpGroup', PLAN);
  expect(await product.byHand('tabInFront')).toBe('Interviews');
});
