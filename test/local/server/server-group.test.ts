// Several people in several windows: who is here, and a coaching group to begin with.
import { resolve } from 'node:path';
import { SAMPLE_MEMBERS } from '../../../local/sample/group/people';
import { type Program, startProgram } from './program';
import { TestWindow } from './test-window';

let program: Program;
const windows: TestWindow[] = [];

async function open(person: string): Promise<TestWindow> {
  const window = await TestWindow.open(program.port, person);
  windows.push(window);
  return window;
}

afterEach(async () => {
  for (const window of windows.splice(0)) window.close();
  await program.stop();
});

const isHere =
  (...people: readonly string[]) =>
  (message: { people: readonly string[] }) =>
    JSON.stringify(message.people) === JSON.stringify(people);

test('every window hears who comes and who goes, each person once', async () => {
  program = await startProgram();
  const ana = await open('ana@example.com');
  await ana.hears('here', isHere('ana@example.com'));
  const ben = await open('ben@example.com');
  await ana.hears('here', isHere('ana@example.com', 'ben@example.com'));
  await ben.hears('here', isHere('ana@example.com', 'ben@example.com'));
  const second = await open('Ben@Example.com');
  await second.hears('here', isHere('ana@example.com', 'ben@example.com'));
  const before = ana.heard.length;
  const goneSince = () => ana.heard.slice(before).filter(({ kind }) => kind === 'here');
  ben.close();
  await ben.closed();
  await expect(ana.call('listPeople')).resolves.toContain('ben@example.com');
  expect(JSON.stringify(goneSince())).toContain('ben@example.com');
  second.close();
  await ana.hears(
    'here',
    (message) => ana.heard.indexOf(message) > before && isHere('ana@example.com')(message),
  );
});

type Cells = Readonly<Record<number, Readonly<Record<number, { readonly v?: unknown }>>>>;

/** A tab as rows by header text. */
async function rowsOf(tab: string): Promise<Record<string, unknown>[]> {
  const { book } = (await open('looking@example.com')).hello;
  const sheet = Object.values(book.sheets).find(({ name }) => name === tab);
  const cells = (sheet?.cellData ?? {}) as Cells;
  const headers = Object.entries(cells[0] ?? {});
  return Object.keys(cells)
    .slice(1)
    .map((row) =>
      Object.fromEntries(
        headers.map(([at, { v }]) => [String(v), cells[Number(row)]?.[Number(at)]?.v]),
      ),
    )
    .filter((row) => Object.values(row).some((value) => value !== undefined && value !== ''));
}

test('a coaching group is there with one click: everybody with rows, consents and no permission', async () => {
  program = await startProgram(undefined, { project: resolve('dist') });
  const coach = await open('you@example.com');
  await coach.call('startWithGroup');
  const emails = ['you@example.com', ...SAMPLE_MEMBERS.map(({ email }) => email)];
  expect(await coach.call('listPeople')).toEqual([...emails].sort());

  const members = await rowsOf('Group');
  expect(members.map(({ Email }) => Email)).toEqual(emails);
  expect(members.map(({ Role }) => Role)).toEqual(['Coach', 'Member', 'Member', 'Member']);
  const ticked = (header: string) => members.slice(1).map((row) => row[header] === 1);
  expect(ticked('Coach may look')).toEqual(SAMPLE_MEMBERS.map((one) => one.consents.coachMayLook));
  expect(ticked('Introduces')).toEqual(SAMPLE_MEMBERS.map((one) => one.consents.introduces));
  for (const row of members) expect(row['Joined on']).toEqual(expect.any(Number));

  for (const tab of ['Contacts', 'Interviews', 'Wins']) {
    expect(new Set((await rowsOf(tab)).map(({ Owner }) => Owner))).toEqual(new Set(emails));
  }
  const questions = await rowsOf('Questions');
  expect(questions.some((row) => row['Added by'] === 'you@example.com')).toBe(true);

  const noor = await open('noor.haddad@example.com');
  const scopes = (await noor.call('readScopes')) as { granted: boolean }[];
  expect(scopes.filter(({ granted }) => granted)).toEqual([]);
});
