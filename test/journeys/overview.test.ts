// The Overview tab, counted by the real engine of the local edition. It is Tuesday, 24 November 2026,
// 10:00 in New York.
import { Product } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

type Shown = Readonly<Record<string, readonly string[]>>;
const overview = async () => (await product.byHand('shownBeside', 'Overview')) as Shown;
const setUpAgain = () => product.click('setUpSheet');
const at = (instant: string) => ({ at: instant });

const CONTACTS = [
  { Name: 'Ana', Kind: 'Banker', Stage: 'Met', 'Asked on': at('2026-11-23T05:00:00Z') },
  // Sunday, 23:59 in New York: the week before.
  {
    Name: 'Bo',
    Kind: 'Colleague',
    'Introduced by': 'ana',
    Stage: 'Asked',
    'Asked on': at('2026-11-23T04:59:00Z'),
  },
  {
    Name: 'Cy',
    Kind: 'Banker',
    'Introduced by': 'Ana',
    Stage: 'Thanked',
    'Asked on': at('2026-11-24T18:30:00Z'),
    'Next step on': at('2026-11-24T05:00:00Z'),
  },
  {
    Name: 'Di',
    'Introduced by': 'Bo',
    Stage: 'Declined',
    'Asked on': at('2026-11-16T05:00:00Z'),
    'Next step on': at('2026-11-01T05:00:00Z'),
  },
  { Name: 'Ed', 'Introduced by': 'Nobody here', 'Next step on': at('2026-11-25T05:00:00Z') },
  { Name: 'Fay', Stage: 'Keeping in touch', 'Asked on': at('2026-11-15T12:00:00Z') },
];
const INTERVIEWS = [
  {
    Contact: 'Ana',
    'Starts at': at('2026-11-23T15:00:00Z'),
    'Thank-you': 'Sent',
    'Thanked on': at('2026-11-24T15:00:00Z'),
  },
  {
    Contact: 'Cy',
    'Starts at': at('2026-11-17T15:00:00Z'),
    'Thank-you': 'Sent',
    'Thanked on': at('2026-11-19T15:00:00Z'),
  },
  { Contact: 'Fay', 'Starts at': at('2026-11-20T15:00:00Z'), 'Thank-you': 'Due' },
  { Contact: 'Fay', 'Starts at': at('2026-11-02T15:00:00Z'), 'Thank-you': 'Skipped' },
  { Contact: 'Bo', 'Starts at': at('2026-11-27T15:00:00Z'), 'Thank-you': 'Not due' },
];
const fill = async () => {
  await product.byHand('typeRows', 'Contacts', CONTACTS);
  await product.byHand('typeRows', 'Interviews', INTERVIEWS);
};

it('in an empty sheet all is nought or a dash, and nothing is an error', async () => {
  const shown = await overview();
  expect(shown).toMatchObject({
    'Thank-you notes to send': ['0', '', expect.any(String)],
    'To ask': ['0', ' ', ''],
    'Week from Monday': ['23 Nov', '16 Nov', ''],
    'Share that was answered': ['–', '20 to 40 %', 'Too few to tell anything yet.'],
    'Days from talk to thank-you (median)': ['–', 'up to 1', ''],
    'Thanked within 24 hours': ['–', '', expect.any(String)],
    Banker: ['0', '0', '0'],
  });
  expect(JSON.stringify(shown)).not.toMatch(/#(DIV|N\/A|REF|VALUE|NAME|NUM|ERROR|CALC)/);
});

it('counts what is due, where everyone is, both weeks, the answers and who leads on', async () => {
  await fill();
  const shown = await overview();
  expect(shown).toMatchObject({
    'Thank-you notes to send': ['1', '', expect.any(String)],
    'Next steps for today or earlier': ['1', '', expect.any(String)],
    'Talks in the next seven days': ['1', '', expect.any(String)],
    'Requests without an answer yet': ['1', '', expect.any(String)],
    'To ask': ['1', ` ${'█'.repeat(20)}`, ''],
    Scheduled: ['0', ' ', ''],
    Declined: ['1', ` ${'█'.repeat(20)}`, ''],
    'People asked': ['2', '2', ''],
    'Talks held': ['1', '2', ''],
    'Thank-you notes sent': ['1', '1', ''],
    'Requests sent': ['5', '', ''],
    'Requests answered': ['4', '', ''],
    'Share that was answered': ['80%', '20 to 40 %', expect.stringMatching(/^Better than usual/)],
    'Days from talk to thank-you (median)': ['1.5', 'up to 1', ''],
    'Thanked within 24 hours': ['50%', '', expect.any(String)],
    Banker: ['2', '2', '2'],
    Colleague: ['1', '0', '1'],
  });
});

it('a new week begins on Monday in the zone of the sheet', async () => {
  await fill();
  // Monday, 30 November, 00:30 in New York.
  product.edition.clock.setTo(new Date('2026-11-30T05:30:00Z'));
  const shown = await overview();
  expect(shown['Week from Monday']?.slice(0, 2)).toEqual(['30 Nov', '23 Nov']);
  expect(shown['People asked']?.slice(0, 2)).toEqual(['0', '2']);
  expect(shown['Talks held']?.slice(0, 2)).toEqual(['0', '2']);
});

it('follows columns that are moved, and is mended where a column was lost', async () => {
  await fill();
  const before = await overview();
  await product.byHand('insertColumnBefore', 'Contacts', 'Kind');
  expect(await overview()).toEqual(before);
  await product.byHand('deleteColumnOf', 'Contacts', 'Stage');
  await setUpAgain();
  await product.byHand('typeCell', 'Contacts', 2, 'Stage', 'Met');
  const shown = await overview();
  expect(shown.Met?.[0]).toBe('1');
  expect(shown['Requests sent']?.[0]).toBe('1');
  expect(shown['Next steps for today or earlier']?.[0]).toBe('2');
  expect(shown.Banker).toEqual(['2', '1', '2']);
});

it('setting up again leaves what people changed, wherever they moved it', async () => {
  await product.byHand('typeBeside', 'Overview', 'Talks held', 2, '=1+1');
  await product.byHand('typeBeside', 'Overview', 'Requests sent', 1, 'My requests');
  await product.byHand('insertRowAbove', 'Overview', 4);
  await product.byHand('typeBeside', 'Overview', 'Talks held', 4, 'Mine');
  const before = await product.byHand('formulasIn', 'Overview');
  await setUpAgain();
  expect(await product.byHand('formulasIn', 'Overview')).toEqual(before);
  expect((await overview())['Talks held']).toEqual(['2', '0', 'Mine']);
  await product.byHand('typeBeside', 'Overview', 'Met', 2, '=COUNTIFS(Contacts!A:A,"Met")');
  await product.byHand('typeBeside', 'Overview', 'Asked', 2, '=COUNTIFS(#REF!,"Asked")');
  await setUpAgain();
  const { Met, Asked } = await overview();
  expect([Met?.[0], Asked?.[0]]).toEqual(['0', '0']);
  expect(await product.byHand('formulaBeside', 'Overview', 'Met', 2)).not.toContain('A:A');
});

it('is made anew where it was deleted, and told', async () => {
  await product.byHand('deleteTab', 'Overview');
  await setUpAgain();
  expect((await overview())['Week from Monday']?.[0]).toBe('23 Nov');
});

it('counts 1,000 people, whatever their names are', async () => {
  const kinds = ['Banker', 'Colleague'];
  const odd = ['=1+1', '*', '?', '>0', '__proto__'].map((name) => `'${name}`);
  const people = Array.from({ length: 1_000 }, (_, at) => ({
    Name: odd[at] ?? `Person ${at}`,
    Kind: kinds[at % 2],
    'Introduced by': at > 900 ? `Person ${at - 900 + 8}` : '',
    Stage: at % 4 === 0 ? 'Met' : 'To ask',
  }));
  await product.byHand('typeRows', 'Contacts', people);
  expect(await overview()).toMatchObject({
    Banker: ['500', '250', '49'],
    Colleague: ['500', '0', '50'],
    Met: ['250', ` ${'█'.repeat(7)}`, ''],
    'To ask': ['750', ` ${'█'.repeat(20)}`, ''],
  });
});
