// Members in sheets of their own: the tab with their numbers, and the coach's tab that gathers them.
// There is no second spreadsheet here, so what Google would fetch is typed by hand.
import { ANA, BO, Product } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

const KEY = '1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789abcde';
const OTHER = '1ZyX-dEf_GhIjKlMnOpQrStUvWxYz0123456789abcde';
const PLAN = {
  coachName: 'Ana',
  members: [{ name: 'Bo', email: BO }],
  weeklyRequests: 5,
  weeklyInterviews: 2,
};
const lines = async (tab: string) => (await product.byHand('shownIn', tab)) as string[][];
const at = (instant: string) => ({ at: instant });

describe('the numbers of one’s own', () => {
  const fill = async () => {
    await product.byHand('typeRows', 'Contacts', [
      { Name: 'Lin', Stage: 'Met', 'Asked on': at('2026-11-23T05:00:00Z') },
      { Name: 'Kim', Stage: 'Asked', 'Asked on': at('2026-11-02T05:00:00Z') },
      { Name: 'Raj', Stage: 'To ask', 'Asked on': at('2026-11-24T05:00:00Z') },
      { Name: 'Zoë', Stage: 'Asked', 'Asked on': at('2026-12-24T05:00:00Z') },
    ]);
    await product.byHand('typeRows', 'Interviews', [
      {
        Contact: 'Lin',
        'Starts at': at('2026-11-23T15:00:00Z'),
        'Thanked on': at('2026-11-24T14:00:00Z'),
      },
      {
        Contact: 'Kim',
        'Starts at': at('2026-11-10T15:00:00Z'),
        'Thanked on': at('2026-11-20T15:00:00Z'),
      },
    ]);
    await product.byHand('typeRows', 'Wins', [
      { When: at('2026-11-24T14:30:00Z'), Kind: 'Win', What: 'A talk' },
      { When: at('2026-11-01T14:30:00Z'), Kind: 'Question', What: 'How?' },
    ]);
  };
  const NUMBERS = ['1', '2', '1', '1', '2', '2', '1', '1', '1', '1', '24 Nov 2026'];

  it('count themselves, in numbers alone', async () => {
    await product.value('shareNumbers');
    expect((await lines('Numbers'))[2]).toEqual(['23 Nov 2026', ...Array(10).fill('0'), '']);
    await fill();
    const shown = await lines('Numbers');
    expect(shown[2]).toEqual(['23 Nov 2026', ...NUMBERS]);
    expect(shown.flat().join()).not.toMatch(/Lin|Kim|Raj|example/);
    expect(await product.byHand('tabWarnings', 'Numbers')).toEqual([true]);
  });

  it('are made once, and mended by another click', async () => {
    await product.value('shareNumbers');
    await fill();
    await product.byHand('typeAt', 'Numbers', 'B3', 99);
    await product.byHand('moveColumnToEnd', 'Contacts', 'Asked on');
    await product.value('shareNumbers');
    expect((await lines('Numbers'))[2]).toEqual(['23 Nov 2026', ...NUMBERS]);
    expect(await product.byHand('tabInFront')).toBe('Contacts');
  });

  it('are not made in a group’s sheet', async () => {
    await product.value('setUpGroup', PLAN);
    expect(await product.call('shareNumbers')).toMatchObject({ ok: false, code: 'bad-input' });
  });
});

describe('gathering them', () => {
  beforeEach(() => product.value('setUpGroup', PLAN));
  const SHEETS = [
    { name: '=1+1', key: KEY },
    { name: 'Cy', key: OTHER },
  ];

  it('writes one fixed formula for each sheet, once, and says that it cannot be read yet', async () => {
    const { group } = await product.value('gatherSheets', SHEETS);
    await product.value('gatherSheets', [...SHEETS, ...SHEETS]);
    expect(group?.gathered).toEqual([
      { name: '=1+1', key: KEY, figures: null, isOld: false },
      { name: 'Cy', key: OTHER, figures: null, isOld: false },
    ]);
    const formulas = (await product.byHand('formulasIn', 'Own sheets')) as string[];
    expect(formulas.filter((one) => one.includes('IMPORTRANGE'))).toEqual(
      [KEY, OTHER].map(
        (key) => `=IMPORTRANGE("https://docs.google.com/spreadsheets/d/${key}","Numbers!A3:L3")`,
      ),
    );
    const shown = await lines('Own sheets');
    expect(shown).toHaveLength(3);
    expect(shown[1]?.[2]).toBe('#REF!');
    expect(shown[1]?.[14]).toMatch(/^Not readable yet/);
  });

  it('tells the figures of those that can be read, and takes no words for numbers', async () => {
    await product.value('gatherSheets', SHEETS);
    const week = '2026-11-23';
    await product.byHand('typeLine', 'Own sheets', 'C2', [
      week,
      3,
      9,
      4,
      1,
      2,
      2,
      1,
      1,
      5,
      1,
      '2026-11-20',
    ]);
    await product.byHand('typeLine', 'Own sheets', 'C3', [
      '2026-11-16',
      3,
      9,
      '=1/0',
      -4,
      'many',
      2,
      1,
      1,
      5,
      0,
      '',
    ]);
    const { group } = await product.value('readPage', 'group');
    expect(group?.gathered).toMatchObject([
      {
        isOld: false,
        figures: {
          ...{ askedThisWeek: 3, asked: 9, answered: 4, metThisWeek: 1, met: 2, thanked: 2 },
          ...{ thankedOnTime: 1, winsThisWeek: 1, wins: 5, openQuestions: 1 },
          ...{ lastActivityLocal: '2026-11-20', stuckSinceLocal: '' },
        },
      },
      {
        isOld: true,
        figures: { askedThisWeek: 0, asked: 9, answered: 0, met: 0, lastActivityLocal: '' },
      },
    ]);
    const states = (await lines('Own sheets')).map((line) => line[14]);
    expect(states).toEqual(['How it stands', 'Read.', 'These are of an earlier week.']);
  });

  it('is for a coach, and takes nothing for a key that is none', async () => {
    const result = await product.run('gatherSheets', { args: [SHEETS], as: BO, kind: 'sidebar' });
    expect(result.ok && result.value).toMatchObject({ ok: false, code: 'not-yours' });
    for (const key of ['', 'short', `${KEY}"`, `${KEY}","A!A1")&X("`, `${KEY}\n`]) {
      expect(await product.call('gatherSheets', [{ name: 'x', key }])).toMatchObject({ ok: false });
    }
    expect((await product.rows('Group')).map((row) => row.Email)).toEqual([ANA, BO]);
    expect(((await product.byHand('readAll')) as [string][]).map(([name]) => name)).not.toContain(
      'Own sheets',
    );
  });

  it('a member is told of no gathered sheet', async () => {
    await product.value('gatherSheets', SHEETS);
    const result = await product.run('readPage', { args: ['group'], as: BO, kind: 'sidebar' });
    expect(JSON.stringify(result)).not.toContain(KEY);
  });
});
