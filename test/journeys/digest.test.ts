// The weekly digest: one draft a week for the whole group, whatever happens.
import { IS_WHOLE_RUN } from '../reliability/ledger';
import { ANA, BO, Product } from './product';

/** Every how many calls a run is ended; all of them in the whole run. */
const STEP = IS_WHOLE_RUN ? 1 : 4;

let prepared: Product;
beforeAll(async () => {
  prepared = await Product.open();
  await prepared.value('setUpGroup', {
    coachName: 'Ana Ruiz',
    members: [
      { name: 'Bo', email: BO },
      { name: 'Cy', email: 'cy@example.com' },
    ],
    weeklyRequests: 5,
    weeklyInterviews: 2,
  });
  await prepared.value('shareWin', {
    ...{ key: 'the-first-win', kind: 'Win', what: 'A talk at North Bank.', contactId: '' },
  });
  // It is Tuesday; the digest comes on Thursdays.
  await prepared.value('turnWeeklyDigest', 4);
});
afterAll(() => prepared.close());

let product: Product;
beforeEach(async () => {
  product = await prepared.copy();
});
afterEach(() => product.close());

const daily = (options = {}) => product.run('runDigest', { kind: 'time-trigger', ...options });
const digests = (who = ANA) => product.edition.mailboxes.list(who, 'drafts');

it('comes on its day as one draft to oneself, everybody else in blind copy', async () => {
  await daily();
  expect(digests()).toHaveLength(0);
  product.hoursPass(48);
  await daily();
  await daily();
  product.hoursPass(24);
  await daily();
  const [digest, ...others] = product.drafts();
  expect(others).toEqual([]);
  expect(digest?.text).toContain('• Ana Ruiz: A talk at North Bank.');
  expect(digest?.raw).toMatch(/^To: Ana Ruiz <ana@example\.com>\r$/m);
  expect(digest?.raw).toMatch(/^Bcc: bo@example\.com,\r\n cy@example\.com\r$/m);
  product.hoursPass(6 * 24);
  await daily();
  expect(digests()).toHaveLength(2);
});

it('a day that Google missed is made up for on the next', async () => {
  product.hoursPass(5 * 24);
  await daily();
  expect(digests()).toHaveLength(1);
});

it('a second coach makes none for a week that has one', async () => {
  await product.value('changeMember', {
    ...{ email: BO, name: 'Bo', role: 'Coach', weeklyRequests: 5, weeklyInterviews: 2 },
  });
  await product.run('turnWeeklyDigest', { args: [4], as: BO, kind: 'sidebar' });
  product.hoursPass(48);
  await daily({ as: BO });
  await daily();
  expect([digests(BO).length, digests().length]).toEqual([1, 0]);
});

it('by the button at any time, but twice only by one’s own word; then the day brings no other', async () => {
  await product.value('draftDigest', 'button-1', false);
  expect(await product.call('draftDigest', 'button-2', false)).toMatchObject({ ok: false });
  expect(digests()).toHaveLength(1);
  product.hoursPass(48);
  await daily();
  expect(digests()).toHaveLength(1);
  await product.value('draftDigest', 'button-3', true);
  expect(digests()).toHaveLength(2);
});

it.each([['a member', { as: BO }]])('%s makes none', async (_, who) => {
  const result = await product.run('draftDigest', {
    ...{ args: ['button-1', false], kind: 'sidebar', ...who },
  });
  expect(result.ok && result.value).toMatchObject({ ok: false, code: 'not-yours' });
});

it('ended at any point, no week has two, and a missing one is told', async () => {
  product.hoursPass(48);
  const twin = await product.copy();
  const { calls } = await twin.run('runDigest', { kind: 'time-trigger' });
  await twin.close();
  const first = calls.names.indexOf('Properties.setProperty');
  for (let number = first; number <= calls.total; number += STEP) {
    for (const stop of [{ stopBefore: number }, { stopAfter: number }]) {
      const copy = await product.copy();
      await copy.run('runDigest', { kind: 'time-trigger', ...stop });
      copy.hoursPass(24);
      await copy.run('runDigest', { kind: 'time-trigger' });
      copy.hoursPass(24);
      await copy.run('runDigest', { kind: 'time-trigger' });
      const page = await copy.value('readPage', 'group');
      const count = copy.edition.mailboxes.list(ANA, 'drafts').length;
      const isTold = /may have been drafted/.test(page.group?.digest?.lastResult ?? '');
      await copy.close();
      expect({ stop, isOnce: count === 1 || (count === 0 && isTold) }).toEqual({
        stop,
        isOnce: true,
      });
    }
  }
});

it('switched off, none comes', async () => {
  await product.value('turnWeeklyDigest', null);
  product.hoursPass(48);
  await daily();
  expect(digests()).toHaveLength(0);
});
