// Google keeps 500 kB for a person, and Gmail sends 25 MB: what does not fit is told, and what was
// there stays.
import type { Answer } from '../../src/calls';
import type { ContactId } from '../../src/domain/records';
import { ANA, Product, person } from '../journeys/product';
import { report } from './ledger';

const STORE_BYTES = 500 * 1_024;
const VALUE_BYTES = 9_000;
const FULL = /no room left for what the add-on remembers/;

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

/** Leaves so many bytes of the person's store, as another script in the same project would. */
function fillStore(left: number): void {
  const { properties } = product.edition;
  const used = Object.entries(properties.readAll('user', ANA))
    .map(([name, value]) => Buffer.byteLength(name + value))
    .reduce((sum, bytes) => sum + bytes, 0);
  const values: Record<string, string> = {};
  for (let room = STORE_BYTES - left - used; room > 20; room -= VALUE_BYTES) {
    const name = `other-${String(room).padStart(8, '0')}`;
    values[name] = 'x'.repeat(Math.min(VALUE_BYTES, room) - name.length);
  }
  properties.write('user', ANA, values);
}

async function addDana(): Promise<ContactId> {
  const { change } = await product.value('addPeople', [
    person({ name: 'Dana Kim', email: 'dana@bank.example' }),
  ]);
  return change.people[0]?.[0] as ContactId;
}

describe('500 kB of a person', () => {
  it('with no room to announce a draft none is made, and it says what to do', async () => {
    const contactId = await addDana();
    const letter = { contactId, use: 'Request', aboutId: '', subject: 's', body: 'b' } as const;
    fillStore(40);
    const refused = await product.call('createDraft', { ...letter, key: 'key-of-letter-1' });
    expect(refused).toMatchObject({ ok: false, message: expect.stringMatching(FULL) });
    expect(product.drafts()).toEqual([]);
    expect((await product.rows('Contacts'))[0]).toMatchObject({ Stage: 'To ask' });

    product.edition.properties.remove('user', ANA, otherNames()[0] ?? '');
    await product.value('createDraft', { ...letter, key: 'key-of-letter-1' });
    expect(product.drafts()).toHaveLength(1);
    report({
      ...{ promise: 'Limits', what: 'A letter while the 500 kB of a person are full, and after' },
      ...{ count: 2, unit: 'cases', failed: 0 },
    });
  });

  it('an hour of notes drafts none, its row says why, and with room again each is drafted once', async () => {
    await addDana();
    await product.type('Interviews', {
      Contact: 'Dana Kim',
      'Starts at': '11/24/2026 7:00',
      'What I learned': 'Start small.',
    });
    await product.value('turnHourlyDrafts', true);
    fillStore(40);
    await product.hourly();
    await product.hourly();
    expect(product.drafts()).toEqual([]);
    expect((await product.rows('Interviews'))[0]).toMatchObject({
      'Thank-you': 'Due',
      Problem: expect.stringMatching(FULL),
    });

    for (const name of otherNames()) product.edition.properties.remove('user', ANA, name);
    for (let hour = 0; hour < 2; hour++) {
      product.hoursPass(1);
      await product.hourly();
    }
    expect(product.drafts()).toHaveLength(1);
    expect((await product.rows('Interviews'))[0]).toMatchObject({
      'Thank-you': 'Draft ready',
      Problem: expect.not.stringMatching(FULL),
    });
    report({
      ...{ promise: 'Limits', what: 'An hour of notes while the 500 kB of a person are full' },
      ...{ count: 2, unit: 'cases', failed: 0 },
    });
  });
});

it('25 MB of a letter: files up to 18 MB go along, one byte more is told and nothing is drafted', async () => {
  const contactId = await addDana();
  await product.type('Interviews', {
    Contact: 'Dana Kim',
    'Starts at': '11/23/2026 9:00',
    Résumé: 'Asked for',
  });
  const submit = async (sizes: readonly number[]) => {
    const fields = { key: 'follow-up-key-1', contactId, reason: '', subject: 's', body: 'b' };
    const files = sizes.map((size, at) => ({
      name: `file${at}`,
      value: {
        name: `r${at}.pdf`,
        contentType: 'application/pdf',
        bytes: new Uint8Array(size).fill(65),
      },
    }));
    const form = [...Object.entries(fields).map(([name, value]) => ({ name, value })), ...files];
    const result = await product.run('createFollowUp', { form, kind: 'sidebar' });
    if (!result.ok) throw new Error(result.error.message);
    return result.value as Answer<unknown>;
  };
  const past = [9_000_000, 9_000_001];
  expect(await submit(past)).toMatchObject({ ok: false, message: expect.stringMatching(/18 MB/) });
  expect(product.drafts()).toEqual([]);
  expect((await product.rows('Interviews'))[0]).toMatchObject({ Résumé: 'Asked for' });

  expect(await submit([9_000_000, 9_000_000])).toMatchObject({ ok: true });
  expect(product.drafts()[0]?.attachments.map(({ bytes }) => bytes)).toEqual([
    9_000_000, 9_000_000,
  ]);
  report({
    ...{ promise: 'Limits', what: 'Files of a letter at and past what fits the 25 MB of Gmail' },
    ...{ count: 2, unit: 'cases', failed: 0 },
  });
});

const otherNames = () =>
  Object.keys(product.edition.properties.readAll('user', ANA)).filter((name) =>
    name.startsWith('other-'),
  );
