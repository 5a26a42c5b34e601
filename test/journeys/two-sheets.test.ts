// One person with the add-on in two spreadsheets, as an add-on is installed: both have one store, and
// nothing that one of them keeps there may get lost by the other.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ContactId } from '../../src/domain/records';
import { unpackPeople } from '../../src/domain/summaries';
import { runHere } from '../reliability/in-process';
import { IS_WHOLE_RUN, report } from '../reliability/ledger';
import { Prepared } from '../reliability/prepared';
import { ANA, BO, Product, person } from './product';

const EVERY = IS_WHOLE_RUN ? 1 : 12;

const products: Product[] = [];
afterEach(async () => {
  for (const product of products.splice(0)) await product.close();
});

const kept = (product: Product): Product => {
  products.push(product);
  return product;
};

/** The store of the person is one for both. */
function carryStore(from: Product, to: Product): void {
  to.edition.properties.write('user', ANA, from.edition.properties.readAll('user', ANA), true);
}

/** As in a project of its own: a person's lock is one for all sheets, that of a document is not. */
function shareUserLock(one: Product, other: Product): void {
  const locksOf = ({ edition }: Product): Map<string, unknown> =>
    Reflect.get(edition.locks, 'locks');
  const lock = { holder: null, waiting: [] };
  for (const product of [one, other]) locksOf(product).set(`user ${ANA}`, lock);
}

async function openWithTalk(name: string, id: string): Promise<Product> {
  const product = await Product.open();
  const email = `${name.split(' ')[0]?.toLowerCase()}@bank.example`;
  await product.type('Contacts', { 'Contact ID': `contact-${id}`, Name: name, Email: email });
  await product.type('Interviews', {
    ...{ 'Interview ID': `talk-${id}`, 'Contact ID': `contact-${id}`, Contact: name },
    ...{ 'Starts at': '11/23/2026 10:00', 'Thank-you': 'Due', Owner: ANA },
    'What I learned': 'Branch managers matter more than titles.',
  });
  return product;
}

function stateOf(product: Product): string {
  const read = { functionName: 'readRows', args: ['Interviews'], as: ANA, kind: 'editor' } as const;
  const ran = runHere(product.edition, read);
  const [talk] = ran.ok ? (ran.value as Record<string, unknown>[]) : [];
  return `${talk?.['Thank-you']}, ${product.drafts().length}`;
}

it('a run that ends in one sheet while another is at work loses no note and makes none twice', async () => {
  const dana = new Prepared(await openWithTalk('Dana Kim', 'dana'));
  const first = kept(await openWithTalk('Lin Wei', 'lin'));
  const lin = new Prepared(await first.copyAsAnotherSheet());
  const found: string[] = [];
  for (let stopAfter = 1, hasEnded = false; !hasEnded; stopAfter += EVERY) {
    const here = await dana.take();
    const there = await lin.take();
    let isFirstWrite = true;
    const hourly = { functionName: 'runHourlyDrafts', as: ANA, kind: 'time-trigger' } as const;
    runHere(here.edition, {
      ...hourly,
      meanwhile: (operation) => {
        if (operation !== 'properties.write' || !isFirstWrite) return;
        isFirstWrite = false;
        carryStore(here, there);
        hasEnded = runHere(there.edition, { ...hourly, stopAfter }).ok;
        carryStore(there, here);
      },
    });
    expect(isFirstWrite).toBe(false);
    carryStore(here, there);
    for (let hour = 0; hour < 2; hour++) {
      for (const product of [there, here]) {
        product.hoursPass(1);
        runHere(product.edition, hourly);
        carryStore(product, product === here ? there : here);
      }
    }
    found.push(`${stateOf(here)} and ${stateOf(there)}`);
  }
  // Either it is drafted, or nobody can know: then the row asks.
  const right = ['Draft ready, 1', 'Needs attention, 0', 'Needs attention, 1'];
  const isRight = (states: string) => states.split(' and ').every((one) => right.includes(one));
  const wrong = found.filter((states) => !isRight(states));
  report({
    ...{ promise: 'Once, or flagged', unit: 'points', count: found.length, failed: wrong.length },
    what: 'Hourly runs of one person in two sheets at once: one of them is ended after each of its service calls',
  });
  expect(wrong).toEqual([]);
  expect(found).toContain('Draft ready, 1 and Draft ready, 1');
  await dana.close();
  await lin.close();
});

it('runs of the same moment in a sheet and in its copy thank somebody once', async () => {
  const here = new Prepared(await openWithTalk('Dana Kim', 'dana'));
  const there = new Prepared(await (await here.take()).copyAsAnotherSheet());
  const wrong: string[] = [];
  let count = 0;
  for (let at = 1, hasEnded = false; !hasEnded; at += EVERY) {
    const sheets = [await here.take(), await there.take()] as const;
    shareUserLock(...sheets);
    const hourly = { functionName: 'runHourlyDrafts', as: ANA, kind: 'time-trigger' } as const;
    let served = 0;
    runHere(sheets[0].edition, {
      ...hourly,
      meanwhile: () => {
        served += 1;
        if (served !== at) return;
        carryStore(...sheets);
        runHere(sheets[1].edition, hourly);
        carryStore(sheets[1], sheets[0]);
      },
    });
    hasEnded = served < at;
    carryStore(...sheets);
    for (let hour = 0; hour < 2; hour++) {
      for (const one of [sheets[1], sheets[0]]) {
        one.hoursPass(1);
        runHere(one.edition, hourly);
        carryStore(one, one === sheets[0] ? sheets[1] : sheets[0]);
      }
    }
    const states = sheets.map(stateOf).sort();
    count += 1;
    if (states.join() !== 'Draft ready, 1,Needs attention, 0') wrong.push(`${at}: ${states}`);
  }
  report({
    ...{ promise: 'Once, or flagged', unit: 'points', count, failed: wrong.length },
    what: 'Hourly runs of one person in a sheet and in its copy: one of them comes before each request of the other',
  });
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(3);
  await here.close();
  await there.close();
});

/** As a clock trigger of an add-on may find them: none of the document, and the person's cannot be taken twice. */
const STRICT_LOCKS = `
let isHeld = false;
const StrictLocks = {
  getDocumentLock: () => null,
  getUserLock: () => ({
    tryLock: () => !isHeld && (isHeld = true),
    releaseLock: () => (isHeld = false),
  }),
};`;

it('where a run finds no lock of a document, that of the person is taken once and does for both', async () => {
  const here = kept(await openWithTalk('Dana Kim', 'dana'));
  const folder = mkdtempSync(join(tmpdir(), 'interviews-locks-'));
  const code = readFileSync('dist/Code.js', 'utf8').replaceAll('LockService', 'StrictLocks');
  cpSync('dist/appsscript.json', join(folder, 'appsscript.json'));
  writeFileSync(join(folder, 'Code.js'), `${code}${STRICT_LOCKS}`);
  const files = [join(folder, 'Code.js'), resolve('test/journeys/by-hand.js')];
  const copy = kept(await here.copy({ files }));
  rmSync(folder, { recursive: true });
  await copy.hourly();
  expect(stateOf(copy)).toBe('Draft ready, 1');
});

it('a note that is drafted in a sheet is asked about in its copy, and drafted there by the person’s word', async () => {
  const here = kept(await openWithTalk('Dana Kim', 'dana'));
  const copy = kept(await here.copyAsAnotherSheet());
  await here.hourly();
  expect(stateOf(here)).toBe('Draft ready, 1');
  carryStore(here, copy);
  await copy.hourly();
  expect(stateOf(copy)).toBe('Needs attention, 0');
  const { thankYous } = await copy.value('readPage', 'thank-you-notes');
  expect(thankYous.lastRun?.result).not.toContain('more with the next run');
  // However long the answer takes.
  copy.hoursPass(30);
  await copy.hourly();
  expect(stateOf(copy)).toBe('Needs attention, 0');
  const [talk] = await copy.rows('Interviews');
  await copy.value('markThankYou', 'talk-dana' as never, 'Due', String(talk?.Problem));
  await copy.hourly();
  expect(stateOf(copy)).toBe('Draft ready, 1');
});

it('a day later a talk with the same person in another sheet is thanked for without a question', async () => {
  const here = kept(await openWithTalk('Dana Kim', 'dana'));
  const copy = kept(await here.copyAsAnotherSheet());
  await here.hourly();
  carryStore(here, copy);
  copy.hoursPass(25);
  await copy.hourly();
  expect(stateOf(copy)).toBe('Draft ready, 1');
});

it('hourly drafts and their last run are told of the sheet in which they are', async () => {
  const here = kept(await openWithTalk('Dana Kim', 'dana'));
  const copy = kept(await here.copyAsAnotherSheet());
  await here.value('turnHourlyDrafts', true);
  carryStore(here, copy);
  const { thankYous } = await copy.value('readPage', 'thank-you-notes');
  expect(thankYous).toMatchObject({ hourlyDraftsWanted: false, lastRun: null });
});

it('a coach of two groups gets the digest of each', async () => {
  const here = kept(await Product.open());
  await here.value('setUpGroup', {
    ...{ coachName: 'Ana Ruiz', members: [{ name: 'Bo', email: BO }] },
    ...{ weeklyRequests: 5, weeklyInterviews: 2 },
  });
  // It is Tuesday; the digest comes on Thursdays.
  await here.value('turnWeeklyDigest', 4);
  const there = kept(await here.copyAsAnotherSheet());
  await there.value('turnWeeklyDigest', 4);
  carryStore(there, here);
  for (const product of [here, there]) {
    product.hoursPass(48);
    await product.run('runDigest', { kind: 'time-trigger' });
    carryStore(product, product === here ? there : here);
    expect(product.drafts()).toHaveLength(1);
  }
});

it('who is kept out of a sheet and out of its copy is kept for both', async () => {
  const here = kept(await Product.open());
  await here.value('setUpGroup', {
    ...{ coachName: 'Ana Ruiz', members: [{ name: 'Bo', email: BO }] },
    ...{ weeklyRequests: 5, weeklyInterviews: 2 },
  });
  const { change } = await here.value('addPeople', [person({ name: 'Silva Quince' })]);
  const id = change.people[0]?.[0] as ContactId;
  const copy = kept(await here.copyAsAnotherSheet());
  await here.value('keepPrivate', id);
  carryStore(here, copy);
  await copy.value('keepPrivate', id);
  carryStore(copy, here);
  const namesIn = async (product: Product) =>
    unpackPeople((await product.value('readPage', 'today')).people).map(({ name }) => name);
  expect([await namesIn(here), await namesIn(copy)]).toEqual([['Silva Quince'], ['Silva Quince']]);
  await copy.value('backIntoSheet', id);
  carryStore(copy, here);
  expect((await copy.rows('Contacts')).map(({ Name }) => Name)).toEqual(['Silva Quince']);
  await here.value('backIntoSheet', id);
  expect((await here.rows('Contacts')).map(({ Name }) => Name)).toEqual(['Silva Quince']);
  expect(Object.keys(here.edition.properties.readAll('user', ANA)).join()).not.toContain(id);
});

it('a note that an earlier version drafted, which kept one journal for all sheets, is not drafted again', async () => {
  const here = kept(await openWithTalk('Dana Kim', 'dana'));
  const entry = { at: '2026-11-24T14:00:00Z', to: 'dana@bank.example', draftId: 'r123' };
  here.edition.properties.write('user', ANA, {
    journal: JSON.stringify({ 'thank-you:talk-dana': { ...entry, isFlagged: false } }),
  });
  await here.hourly();
  expect(stateOf(here)).toBe('Draft ready, 0');
});

it('hourly drafts that an earlier version turned on in this sheet are missed where Google drops them', async () => {
  const here = kept(await Product.open());
  const { properties, workbook } = here.edition;
  const at = '2026-11-20T15:00:00Z';
  const onSince = { [workbook.facts.id]: at, 'another-sheet': at };
  properties.write('user', ANA, { hourlyOnSince: JSON.stringify(onSince) });
  const wanted = async () =>
    (await here.value('readPage', 'thank-you-notes')).thankYous.hourlyDraftsWanted;
  expect(await wanted()).toBe(true);
  properties.write('user', ANA, { hourlyOnSince: JSON.stringify({ 'another-sheet': at }) });
  expect(await wanted()).toBe(false);
});
