// A run can end at any service call: by the time limit, or by an error of Google's. Whatever
// happens, nobody gets two notes, and no note is lost without a word.
import { ANA, Product } from './product';

let prepared: Product;

beforeAll(async () => {
  prepared = await Product.open();
  for (const name of ['Dana Kim', 'Émile Zola', 'Lin Wei']) {
    const email = `${name.slice(0, 3).toLowerCase().normalize('NFD').replace(/\W/g, '')}@bank.example`;
    await prepared.type('Contacts', { Name: name, Email: email, Stage: 'Met' });
    await prepared.type('Interviews', {
      Contact: name,
      'Starts at': '11/24/2026 6:00',
      'What I learned': 'Start with the regulators.',
    });
  }
  prepared.hoursPass(1);
});
afterAll(() => prepared.close());

/** Who has how many letters, drafted or sent. */
function lettersByPerson(product: Product): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const shelf of ['drafts', 'sent'] as const) {
    for (const { to } of product.edition.mailboxes.list(ANA, shelf))
      counts[to] = (counts[to] ?? 0) + 1;
  }
  return counts;
}

/** Later runs go on to the end: nobody has two letters, and who has none is asked about. */
async function expectOnceOrFlagged(product: Product, where: string): Promise<void> {
  for (let hour = 0; hour < 3; hour++) {
    product.hoursPass(1);
    const run = await product.hourly();
    if (!run.ok) throw new Error(`${where}: ${run.error.message}`);
  }
  const letters = lettersByPerson(product);
  const most = Math.max(0, ...Object.values(letters));
  expect({ where, most }).toEqual({ where, most: 1 });
  const rows = await product.rows('Interviews');
  for (const row of rows) {
    const [first] = String(row.Contact)
      .toLowerCase()
      .normalize('NFD')
      .replace(/\W/g, '')
      .slice(0, 3)
      .split(' ');
    const has = Object.keys(letters).some((to) => to.includes(`${first}@`));
    const says = row['Thank-you'] === 'Draft ready' || String(row.Problem) !== '';
    expect({ where, contact: row.Contact, has: has || says, says }).toEqual({
      where,
      contact: row.Contact,
      has: true,
      says: true,
    });
    // What people typed is as they typed it.
    expect(row['What I learned']).toBe('Start with the regulators.');
  }
}

/** Every how many calls a run is ended. 1 tries every point, both before and after the call. */
const STEP = Number(process.env.FAULT_STEP ?? 7);

it('ended before or after a service call, every note is there once or asked about', async () => {
  const whole = await prepared.copy();
  const { calls } = await whole.hourly();
  expect(whole.drafts()).toHaveLength(3);
  await whole.close();
  for (let point = 0; point < 2 * calls.total; point += STEP) {
    const number = Math.floor(point / 2) + 1;
    const stop = point % 2 === 0 ? { stopBefore: number } : { stopAfter: number };
    const product = await prepared.copy();
    await product.hourly(stop);
    await expectOnceOrFlagged(product, JSON.stringify(stop));
    await product.close();
  }
});

it.each([
  ['Gmail.Users.Drafts.create', 'before', 'Service invoked too many times for one day: gmail.'],
  [
    'Gmail.Users.Drafts.create',
    'after',
    'We’re sorry, a server error occurred. Please wait a bit and try again.',
  ],
  [
    'Properties.setProperty',
    'before',
    'We’re sorry, a server error occurred. Please wait a bit and try again.',
  ],
  ['SpreadsheetApp.flush', 'before', 'Service Spreadsheets timed out while accessing document.'],
  ['Lock.tryLock', 'before', 'There are too many LockService operations against the same script.'],
] as const)('%s fails %s its work', async (name, when, message) => {
  const product = await prepared.copy();
  await product.hourly({ faults: [{ name, when, message }] });
  await expectOnceOrFlagged(product, `${name} ${when}`);
  await product.close();
});

it('a draft that was made, never noted, and sent since is asked about, not written again', async () => {
  const product = await prepared.copy();
  const names = await callNames(product);
  await product.hourly({ stopAfter: names.indexOf('Gmail.Users.Drafts.create') + 1 });
  const [draft] = product.edition.mailboxes.list(ANA, 'drafts');
  product.edition.mailboxes.send(ANA, draft?.id ?? '');
  await expectOnceOrFlagged(product, 'sent between');
  const asked = (await product.rows('Interviews')).filter((row) =>
    /may have been drafted/.test(String(row.Problem)),
  );
  expect(asked).toHaveLength(1);
  await product.close();
});

/** The names of the calls of a whole run, in order. */
async function callNames(product: Product): Promise<readonly string[]> {
  const twin = await product.copy();
  const { calls } = await twin.hourly();
  await twin.close();
  return calls.names;
}
