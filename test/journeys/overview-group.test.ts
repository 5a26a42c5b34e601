// The group's lines in the Overview tab: counted by the sheet alone, the same as the coach's view in the
// sidebar. It is Tuesday, 24 November 2026, 10:00 in New York.
import type { MemberProgress } from '../../src/domain/group/group-state';
import { ANA, BO, Product } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

const LABEL = 'How everyone is doing';
const OTHERS = ['bo@example.com', "o'neil+jobs@example.com", 'CY@Example.com', 'di@example.com'];
const NAMES = ['Bo', '=1+1', '', 'Di'];
const PLAN = {
  coachName: 'Ana Ruiz',
  members: OTHERS.map((email, at) => ({ name: NAMES[at] ?? '', email })),
  weeklyRequests: 5,
  weeklyInterviews: 2,
};
const agree = async (...emails: readonly string[]) => {
  const rows = await product.rows('Group');
  for (const [at, row] of rows.entries()) {
    const isAgreed = emails.includes(String(row.Email));
    await product.byHand('typeCell', 'Group', at + 2, 'Coach may look', isAgreed);
  }
};
const setUpGroup = () => product.value('setUpGroup', PLAN);
const linesShown = async () => {
  const all = (await product.byHand('shownIn', 'Overview')) as string[][];
  const from = all.findIndex(([label]) => label === LABEL);
  return all
    .slice(from + 1)
    .map((line) => line.slice(0, -1))
    .filter((line) => line.some((cell) => cell !== ''));
};

it('has a line for each member who agreed, and none for anybody else', async () => {
  await setUpGroup();
  expect(await linesShown()).toEqual([['Nobody has agreed to this yet.', ...Array(11).fill('')]]);
  await agree('cy@example.com', "o'neil+jobs@example.com");
  expect(await linesShown()).toEqual([
    ['=1+1', '0', '0', '–', '0', '0', '–', '0', '0', '0', 'none yet', "o'neil+jobs@example.com"],
    ['cy@example.com', '0', '0', '–', '0', '0', '–', '0', '0', '0', 'none yet', 'cy@example.com'],
  ]);
  await agree(BO);
  expect((await linesShown()).map(([name]) => name)).toEqual(['Bo']);
  // Bo stands there twice, and has taken it back in one of the rows.
  await product.type('Group', { Name: 'Bo again', Email: 'BO@example.com' });
  expect((await linesShown()).map(([name]) => name)).toEqual(['Nobody has agreed to this yet.']);
});

/** Repeatable chance. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * sides);
  };
}

const STAGES = [
  'To ask',
  'Asked',
  'Scheduled',
  'Met',
  'Thanked',
  'Keeping in touch',
  'Declined',
  '',
];

function randomRows(roll: (sides: number) => number) {
  const owners = [ANA, ...OTHERS, OTHERS[0]?.toUpperCase(), ` ${BO} `, 'gone@example.com', ''];
  const one = <T>(of: readonly T[]) => of[roll(of.length)] as T;
  // Up to six weeks back and one ahead, in whole minutes.
  const moment = () => ({
    at: new Date(Date.UTC(2026, 10, 24, 15) - (roll(49) - 7) * 86_400_000 - roll(1440) * 60_000),
  });
  const some = <T>(value: T) => (roll(3) === 0 ? '' : value);
  const contacts = Array.from({ length: 80 }, (_, at) => ({
    ...{
      'Contact ID': `contact-${at}`,
      Name: `Person ${at}`,
      Stage: one(STAGES),
      Owner: one(owners),
    },
    ...{ 'Asked on': some(roll(9) === 0 ? 'soon' : moment()), 'Last contact': some(moment()) },
  }));
  const talks = Array.from({ length: 60 }, (_, at) => {
    const start = moment();
    const waits = [0, 20, 1440, 1441, 1460, 1461, 3000][roll(7)] ?? 0;
    const thanked = { at: new Date(start.at.getTime() + waits * 60_000) };
    return {
      ...{ 'Interview ID': `talk-${at}`, Contact: `Person ${at}`, Owner: one(owners) },
      ...{ 'Starts at': some(roll(9) === 0 ? 'next week' : start), Minutes: one(['', 0, 20, 60]) },
      'Thanked on': some(thanked),
    };
  });
  const wins = Array.from({ length: 40 }, (_, at) => ({
    ...{ 'Win ID': `win-${at}`, When: some(moment()), What: `Said ${at}`, Owner: one(owners) },
    ...{ Kind: one(['Win', 'Question', 'Comment', '']), "Coach's reply": one(['', 'Ask.']) },
  }));
  return { Contacts: contacts, Interviews: talks, Wins: wins };
}

const share = (part: number, whole: number) =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`;
const shortDay = (local: string) =>
  local === ''
    ? 'none yet'
    : `${Number(local.slice(8))} ${'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[Number(local.slice(5, 7)) - 1]}`;

function toldBy({ memberEmail, figures }: MemberProgress): readonly string[] | null {
  if (figures === null) return null;
  return [
    ...[figures.askedThisWeek, figures.asked].map(String),
    share(figures.answered, figures.asked),
    ...[figures.metThisWeek, figures.met].map(String),
    share(figures.thankedOnTime, figures.thanked),
    ...[figures.winsThisWeek, figures.wins, figures.openQuestions].map(String),
    ...[shortDay(figures.lastActivityLocal), memberEmail],
  ];
}

it.each([1, 2, 3])('counts as the sidebar does, whatever the rows hold (%i)', async (seed) => {
  await setUpGroup();
  for (const [tab, rows] of Object.entries(randomRows(dice(seed)))) {
    await product.byHand('typeRows', tab, rows);
  }
  await agree(ANA, BO, "o'neil+jobs@example.com", 'cy@example.com');
  const { group } = await product.value('readPage', 'group');
  const expected = (group?.progress ?? []).flatMap((one) => {
    const told = toldBy(one);
    return told === null ? [] : [told];
  });
  expect(expected).toHaveLength(4);
  expect((await linesShown()).map((line) => line.slice(1))).toEqual(expected);
});

it('follows columns that are moved, and is mended where one was lost', async () => {
  await setUpGroup();
  await agree(BO);
  const asked = {
    Name: 'Lin',
    Stage: 'Asked',
    Owner: BO,
    'Asked on': { at: '2026-11-24T05:00:00Z' },
  };
  await product.byHand('typeRows', 'Contacts', [asked]);
  const before = await linesShown();
  expect(before[0]?.slice(0, 4)).toEqual(['Bo', '1', '1', '0%']);
  await product.byHand('insertColumnBefore', 'Contacts', 'Stage');
  expect(await linesShown()).toEqual(before);
  await product.byHand('deleteColumnOf', 'Contacts', 'Stage');
  await product.click('setUpSheet');
  await product.byHand('typeCell', 'Contacts', 2, 'Stage', 'Asked');
  expect(await linesShown()).toEqual(before);
});

it('is made once, and leaves what somebody changed', async () => {
  await setUpGroup();
  await product.click('setUpSheet');
  const formulas = (await product.byHand('formulasIn', 'Overview')) as string[];
  await setUpGroup();
  await product.click('setUpSheet');
  expect(await product.byHand('formulasIn', 'Overview')).toEqual(formulas);
  const all = (await product.byHand('shownIn', 'Overview')) as string[][];
  expect(all.filter(([label]) => label === LABEL)).toHaveLength(1);
});

it('a sheet of one person has no such lines', async () => {
  const all = (await product.byHand('shownIn', 'Overview')) as string[][];
  expect(all.map(([label]) => label)).not.toContain(LABEL);
});
