// The résumé that somebody asked for: from files in a form to one draft, on the compiled add-on.
import type { FormField } from '../../local/runtime/form';
import type { Answer, MadeDraft } from '../../src/calls';
import type { ContactId } from '../../src/domain/records';
import { ANA, BO, Product, person } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

const PDF = Uint8Array.from({ length: 3_000 }, (_, at) => (at * 7) & 0xff);

async function addDana(cells: Readonly<Record<string, unknown>> | null): Promise<ContactId> {
  const { change } = await product.value('addPeople', [
    person({ name: 'Dana Kim', email: 'dana@bank.example', notes: 'Likes tea.' }),
  ]);
  if (cells) {
    await product.type('Interviews', {
      Contact: 'Dana Kim',
      'Starts at': '11/23/2026 9:00',
      ...cells,
    });
  }
  return change.people[0]?.[0] as ContactId;
}

const file = (name: string, bytes: Uint8Array = PDF, contentType = 'application/pdf') =>
  ({ name: 'file0', value: { name, contentType, bytes } }) satisfies FormField;

function formOf(
  contactId: ContactId,
  files: readonly FormField[] = [file('Résumé Ana.pdf')],
  change: Readonly<Record<string, string>> = {},
): readonly FormField[] {
  const fields = {
    key: 'follow-up-key-1',
    contactId,
    reason: '',
    subject: 'My résumé, as you asked',
    body: 'Dear Dana,\n\nhere it is.\n',
    ...change,
  };
  return [...Object.entries(fields).map(([name, value]) => ({ name, value })), ...files];
}

async function submit(form: readonly FormField[], options = {}): Promise<Answer<MadeDraft>> {
  const result = await product.run('createFollowUp', { form, kind: 'sidebar', ...options });
  if (!result.ok) throw new Error(result.error.message);
  return result.value as Answer<MadeDraft>;
}

const talks = async () => (await product.rows('Interviews')).map((row) => row.Résumé);

it('becomes one draft with the files, and only then the talk says that it is sent', async () => {
  const contactId = await addDana({ Résumé: 'Asked for' });
  const letter = new Uint8Array(0).fill(0);
  const files = [
    file('Résumé Ana.pdf'),
    file('手紙.docx', PDF.slice(0, 100), ''),
    file('', letter),
  ];
  const answer = await submit(formOf(contactId, files));
  if (!answer.ok) throw new Error(answer.message);
  expect(answer.value.url).toMatch(/^https:\/\/mail\.google\.com\//);
  expect(answer.value.change.contact).toMatchObject({ lastContactOnLocal: '2026-11-24' });
  const [draft, ...others] = product.drafts();
  expect(others).toEqual([]);
  expect(draft).toMatchObject({
    subject: 'My résumé, as you asked',
    text: 'Dear Dana,\n\nhere it is.\n',
    attachments: [
      { filename: 'Résumé Ana.pdf', mimeType: 'application/pdf', bytes: 3_000 },
      { filename: '手紙.docx', mimeType: 'application/octet-stream', bytes: 100 },
    ],
  });
  expect(draft?.to).toContain('dana@bank.example');
  expect(await talks()).toEqual(['Sent']);
});

it('is made once, however often the same click arrives, and undone in the sheet', async () => {
  const contactId = await addDana({ Résumé: 'Asked for' });
  const first = await submit(formOf(contactId));
  expect((await submit(formOf(contactId))).ok).toBe(true);
  expect(product.drafts()).toHaveLength(1);
  if (!first.ok) throw new Error(first.message);
  await product.value('undo', first.value.change.undo?.token ?? '');
  expect(await talks()).toEqual(['Asked for']);
  expect((await product.rows('Contacts'))[0]).toMatchObject({ 'Last contact': '' });
});

it('answers every talk in which it was asked for, and no others', async () => {
  const contactId = await addDana({ Résumé: 'Asked for' });
  const more = { Contact: 'Dana Kim', 'Starts at': '11/20/2026 9:00' };
  await product.type('Interviews', { ...more, Résumé: 'Asked for' });
  await product.type('Interviews', { ...more, Résumé: 'Not asked' });
  await product.type('Interviews', { ...more, Contact: 'Lin Wei', Résumé: 'Asked for' });
  await product.type('Interviews', { ...more, Résumé: 'Asked for', Owner: BO });
  expect((await submit(formOf(contactId))).ok).toBe(true);
  expect(await talks()).toEqual(['Sent', 'Sent', 'Not asked', 'Asked for', 'Asked for']);
});

describe('where nobody asked', () => {
  it('nothing is drafted without a reason', async () => {
    const contactId = await addDana({ Résumé: 'Not asked' });
    expect(await submit(formOf(contactId))).toMatchObject({ ok: false, code: 'bad-input' });
    expect(await submit(formOf(contactId, undefined, { reason: 'ok' }))).toMatchObject({
      ok: false,
    });
    expect(product.drafts()).toEqual([]);
    expect(await talks()).toEqual(['Not asked']);
  });

  it.each([
    [{ Résumé: 'Not asked' }, ['Sent']],
    [null, []],
  ])('a reason opens the way, and stands under the notes (talk: %j)', async (cells, after) => {
    const contactId = await addDana(cells);
    const form = formOf(contactId, undefined, { reason: '=she offered\nto read it' });
    const answer = await submit(form);
    await submit(form);
    if (!answer.ok) throw new Error(answer.message);
    expect(await talks()).toEqual(after);
    expect((await product.rows('Contacts'))[0]?.Notes).toBe(
      'Likes tea.\n2026-11-24: résumé sent (=she offered to read it)',
    );
    expect(product.drafts()).toHaveLength(1);
    await product.value('undo', answer.value.change.undo?.token ?? '');
    expect((await product.rows('Contacts'))[0]?.Notes).toBe('Likes tea.');
  });
});

describe('nothing is drafted and nothing is filed', () => {
  const gmail = 'https://www.googleapis.com/auth/gmail.compose';

  it.each<[string, readonly FormField[], RegExp]>([
    ['without a file', [], /No file came along/],
    ['with text in a file’s place', [{ name: 'file0', value: 'not a file' }], /No file/],
    ['with a program', [file('Résumé.pdf.exe')], /does not send programs/],
    ['with an empty file', [file('Résumé.pdf', new Uint8Array(0))], /is empty/],
    ['with too much', [file('a.pdf', new Uint8Array(18_000_001))], /more than 18 MB/],
    ['with too many', Array.from({ length: 11 }, () => file('a.pdf')), /too many/],
  ])('%s', async (_, files, message) => {
    const contactId = await addDana({ Résumé: 'Asked for' });
    const answer = await submit(formOf(contactId, files));
    expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(message) });
    expect(product.drafts()).toEqual([]);
    expect(await talks()).toEqual(['Asked for']);
  });

  it('where Gmail drafts are not allowed', async () => {
    const contactId = await addDana({ Résumé: 'Asked for' });
    product.edition.permissions.revoke(ANA, [gmail]);
    expect(await submit(formOf(contactId))).toMatchObject({ ok: false, code: 'no-permission' });
    expect(await talks()).toEqual(['Asked for']);
  });

  it('for somebody else’s contact', async () => {
    const contactId = await addDana({ Résumé: 'Asked for' });
    expect(await submit(formOf(contactId), { as: BO })).toMatchObject({ code: 'not-yours' });
  });

  it.each([[null], [42], [[]], [{}], [{ key: 'follow-up-key-1', contactId: '__proto__' }]])(
    'for garbage (%j)',
    async (garbage) => {
      const result = await product.run('createFollowUp', { kind: 'sidebar', args: [garbage] });
      expect(result).toMatchObject({ ok: true, value: { ok: false } });
    },
  );
});

it.each(['before', 'after'] as const)(
  'Gmail fails %s its work: the talk stays as it was, and no second draft comes of trying again',
  async (when) => {
    const contactId = await addDana({ Résumé: 'Asked for' });
    const message = 'We’re sorry, a server error occurred. Please wait a bit and try again.';
    const faults = [{ name: 'Gmail.Users.Drafts.create', when, message }];
    expect(await submit(formOf(contactId), { faults })).toMatchObject({ code: 'maybe-drafted' });
    expect(await talks()).toEqual(['Asked for']);
    await submit(formOf(contactId));
    expect(product.drafts()).toHaveLength(when === 'after' ? 1 : 0);
    expect(await talks()).toEqual([when === 'after' ? 'Sent' : 'Asked for']);
  },
);

it('eighteen megabytes arrive whole, in the time that Google gives', async () => {
  const contactId = await addDana({ Résumé: 'Asked for' });
  const bytes = new Uint8Array(9_000_000).map((_, at) => (at * 31) & 0xff);
  const answer = await submit(formOf(contactId, [file('a.pdf', bytes), file('b.pdf', bytes)]));
  expect(answer.ok).toBe(true);
  expect(product.drafts()[0]?.attachments.map((one) => one.bytes)).toEqual([9_000_000, 9_000_000]);
});
