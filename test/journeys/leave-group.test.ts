// A member leaves a group with what is theirs, and brings it into a sheet of their own; what is no such
// file is refused in words.
import type { PageData, SheetChange } from '../../src/calls';
import { marksOf, type RecordsFile, readRecordsText } from '../../src/domain/leave/records-file';
import { unpackPeople } from '../../src/domain/summaries';
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

async function asBo(name: string, ...args: readonly unknown[]): Promise<never> {
  const result = await product.run(name, { args, as: BO, kind: 'sidebar' });
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  const answer = result.value as { ok: boolean; value: never; message?: string };
  if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
  return answer.value;
}

const owners = async (tab: string) => (await product.rows(tab)).map(({ Owner }) => Owner);

async function groupWithBo(): Promise<string> {
  await product.value('addPeople', [person({ name: 'Ana’s Own' })]);
  await product.value('setUpGroup', PLAN);
  await asBo('joinGroup', { name: 'Bo', coachMayLook: true, introduces: true });
  const added = (await asBo('addPeople', [
    person({ name: 'Dana Kim', email: 'dana@x.example', notes: '=1+1' }),
    person({ name: 'Just Mine', email: 'mine@x.example' }),
  ])) as { change: SheetChange };
  const [dana, mine] = added.change.people.map(([id]) => String(id));
  await asBo('recordInterview', {
    ...{ key: 'talk-key-1', contactId: dana, interviewId: '', purpose: 'Industry', about: 'tea' },
    ...{ startsAtLocal: '2026-11-24T09:00', minutes: 20, where: '', thankYou: 'Skipped' },
    ...{ learned: '2026-01-02', helpReceived: '', hasBusinessCard: true, mayMention: 'Yes' },
    ...{ resumeAskedFor: false, nextStep: '', nextStepOnLocal: '', referrals: [] },
    answers: [{ question: 'How?', answer: '01' }],
  });
  await product.byHand('addColumn', 'Contacts', 'My colour', 'green');
  await asBo('shareWin', { key: 'win-key-1', kind: 'Win', what: 'Hired', contactId: '' });
  await asBo('saveTarget', {
    id: '',
    organization: 'Bank',
    field: '',
    why: 'Near',
    whoLeadsThere: '',
  });
  await asBo('turnHourlyDrafts', true);
  await asBo('keepPrivate', mine);
  return String(dana);
}

it('leaves with a file of all that is theirs, and nothing of it stays but in the file', async () => {
  const dana = await groupWithBo();
  const file = (await asBo('takeRecords')) as RecordsFile;
  expect(file.tabs.Contacts.map(({ cells }) => cells.name).sort()).toEqual([
    'Dana Kim',
    'Just Mine',
  ]);
  expect(JSON.stringify(file)).not.toContain('Ana’s Own');
  const page = (await asBo('leaveGroup', marksOf(file))) as PageData;
  expect(page.group?.me).toBeNull();
  for (const tab of ['Contacts', 'Interviews', 'Answers', 'Wins', 'Organizations'])
    expect(await owners(tab)).not.toContain(BO);
  expect(await owners('Contacts')).toEqual([ANA]);
  expect((await product.rows('Group')).map(({ Email }) => Email)).toEqual([ANA]);
  expect(product.edition.triggers.list()).toEqual([]);
  expect(Object.keys(product.edition.properties.readAll('user', BO))).not.toContainEqual(
    expect.stringMatching(/^just-me/),
  );
  // A sheet of one's own takes the file in: the person there is Ana.
  await product.byHand('deleteTab', 'Group');
  const told = readRecordsText(JSON.stringify(file));
  if (!told.ok) throw new Error(told.problem);
  expect(await product.value('previewRecords', told.file)).toMatchObject({
    ...{ people: 2, talks: 1, answers: 1, organizations: 1, known: 0, justMe: 0, wins: 1 },
  });
  expect(await product.rows('Contacts')).toHaveLength(1);
  await product.value('bringRecords', told.file);
  const again = await product.value('bringRecords', told.file);
  expect(again).toMatchObject({ people: 0, talks: 0, answers: 0, known: 5 });
  const row = (await product.rows('Contacts')).find(({ Name }) => Name === 'Dana Kim');
  expect(row).toMatchObject({
    'Contact ID': dana,
    Notes: '=1+1',
    'My colour': 'green',
    Owner: ANA,
  });
  const detail = await product.value('readContact', dana as never);
  expect(detail).toMatchObject({
    stage: 'Met',
    interviews: [{ learned: '2026-01-02', answers: [{ question: 'How?', answer: '01' }] }],
  });
});

it('what was added or changed after the file was saved stops it, and nothing is taken out', async () => {
  const dana = await groupWithBo();
  const file = (await asBo('takeRecords')) as RecordsFile;
  await asBo('markDone', { kind: 'in-touch', contactId: dana });
  await expect(asBo('leaveGroup', marksOf(file))).rejects.toThrow(/Save the file anew/);
  await expect(asBo('leaveGroup', {})).rejects.toThrow(/Save the file anew/);
  expect(await owners('Contacts')).toEqual([ANA, BO]);
  await asBo('leaveGroup', marksOf((await asBo('takeRecords')) as RecordsFile));
  expect(await owners('Contacts')).toEqual([ANA]);
});

it('the only coach of others cannot leave; with another coach, or nobody, they can', async () => {
  await groupWithBo();
  const leave = async () => product.call('leaveGroup', marksOf(await product.value('takeRecords')));
  expect(await leave()).toMatchObject({
    ok: false,
    message: expect.stringMatching(/needs a coach/),
  });
  expect(await owners('Contacts')).toContain(ANA);
  await product.value('removeMember', BO);
  expect(await leave()).toMatchObject({ ok: true });
  expect(await owners('Contacts')).toEqual([BO]);
});

it('into another group, whom one kept to oneself stays with oneself', async () => {
  await groupWithBo();
  const file = (await asBo('takeRecords')) as RecordsFile;
  await asBo('leaveGroup', marksOf(file));
  await asBo('joinGroup', { name: 'Bo', coachMayLook: false, introduces: false });
  expect(await asBo('bringRecords', file)).toMatchObject({ people: 1, justMe: 1 });
  expect(JSON.stringify(await product.rows('Contacts'))).not.toContain('Just Mine');
  const page = (await asBo('readPage', 'today')) as PageData;
  expect(unpackPeople(page.people).find(({ name }) => name === 'Just Mine')?.privacy).toBe('kept');
});

it('somebody who is here already gets the talks of the file', async () => {
  await groupWithBo();
  const file = (await asBo('takeRecords')) as RecordsFile;
  await product.value('addPeople', [person({ name: 'Dana Kim', email: 'DANA@x.example' })]);
  const plan = await product.value('bringRecords', file);
  expect(plan).toMatchObject({ people: 0, justMe: 1, known: 4 });
});

describe('hostile files', () => {
  const row = (id: string, cells: object = {}) => ({ cells: { id, ...cells }, ownCells: [] });
  const made = (part: object = {}) => ({
    ...{ kind: 'informational-interviews/records', version: 1, from: 'x', savedAt: '' },
    ...{ settings: {}, privateIds: [] },
    tabs: { Contacts: [row('a', { name: 'A' })] },
    ...part,
  });
  const people = (count: number) =>
    Array.from({ length: count }, (_, at) => row(`p${at}`, { name: `P ${at}` }));

  it.each([
    ['no object', 7, /no file that a group/],
    ['another kind', { ...made(), kind: 'x' }, /no file that a group/],
    ['a newer version', made({ version: 2 }), /newer version/],
    ['no tabs', made({ tabs: [] }), /was changed/],
    ['a tab that is no list', made({ tabs: { Contacts: {} } }), /was changed/],
    ['nobody', made({ tabs: { Contacts: [] } }), /nobody in this file/],
    ['too many', made({ tabs: { Contacts: people(10_001) } }), /more than 10,000/],
  ])('%s is refused in words', async (_, file, words) => {
    for (const name of ['previewRecords', 'bringRecords'] as const)
      expect(await product.call(name, file as never)).toMatchObject({
        ...{ ok: false, code: 'bad-input', message: expect.stringMatching(words) },
      });
    expect(await product.rows('Contacts')).toEqual([]);
  });

  it('a text that breaks off is told from a text of another kind', () => {
    const whole = JSON.stringify(made());
    expect(readRecordsText(whole.slice(0, -9))).toEqual({ ok: false, problem: 'cut-off' });
    expect(readRecordsText('Name,Email\nA,b')).toEqual({ ok: false, problem: 'other-kind' });
  });

  it('formulas stay text, and no key reaches what every object has', async () => {
    const text = JSON.stringify(
      made({
        tabs: {
          Contacts: [
            row('a', { name: '=HYPERLINK("x")', owner: 'else@x.example', constructor: 'x' }),
            row('a', { name: 'Twice' }),
            { cells: { name: 'No ID' } },
            row('b', { name: { date: 'never' }, email: 'b@x.example', stage: 12 }),
          ],
          Interviews: [
            row('t', {
              contactId: 'a',
              contactName: '+1',
              startsAt: { date: '2026-11-20T15:00:00Z' },
            }),
          ],
        },
      }),
    ).replace('"name"', '"__proto__":{"isMine":true},"name"');
    const read = readRecordsText(text);
    if (!read.ok) throw new Error(read.problem);
    expect(read.unreadable).toBe(2);
    expect(({} as { isMine?: boolean }).isMine).toBeUndefined();
    await product.value('bringRecords', read.file);
    const rows = await product.rows('Contacts');
    expect(rows).toMatchObject([
      { Name: '=HYPERLINK("x")', Owner: ANA },
      { Email: 'b@x.example', Owner: ANA },
    ]);
    expect((await product.rows('Interviews'))[0]).toMatchObject({ Contact: '+1', Owner: ANA });
  });

  it('ten thousand people come in with one click', async () => {
    const file = made({ tabs: { Contacts: people(10_000) } });
    expect(await product.value('bringRecords', file as never)).toMatchObject({ people: 10_000 });
  });
});
