// Whatever stands in the cells, a draft goes to one person, has the headers of ours and no other, and
// a template reaches nothing but its fields.
import PostalMime from 'postal-mime';
import { fillTemplate, templateProblems } from '../../src/domain/letters/fill-template';
import { letterFields } from '../../src/domain/letters/letter-fields';
import type { ContactId, Template } from '../../src/domain/records';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { ANA, Product, person } from '../journeys/product';
import { IS_WHOLE_RUN, report } from './ledger';
import { ALL_NAUGHTY, NAUGHTY } from './naughty-strings';

/** Ours, and those that Gmail sets. */
const HEADERS = [
  ...['content-transfer-encoding', 'content-type', 'date', 'from', 'message-id', 'mime-version'],
  ...['subject', 'to', 'x-informational-interviews-key'],
];
const SHORT = ALL_NAUGHTY.filter((text) => text.trim() !== '' && text.length < 45_000);
/** The hourly run makes 40 at a time. */
const A_RUN = 40;

/** Addresses as a co-editor may type them: none of these is one person's and nothing else. */
const BAD_ADDRESSES = [
  'a@x.com, eve@evil.example',
  'a@x.com; eve@evil.example',
  'a@x.com eve@evil.example',
  'a@x.com\r\nBcc: eve@evil.example',
  'a@x.com\nBcc: eve@evil.example',
  'a@x.com\u2028Bcc: eve@evil.example',
  'a@x.com\u0000',
  'Friends: a@x.com, eve@evil.example;',
  '"a@x.com, eve"@evil.example, b@x.com',
  'a@x.com<eve@evil.example>,b@x.com',
  '<a@x.com>,<eve@evil.example>',
  'a@x.com (eve@evil.example)',
  'a@[127.0.0.1]',
  'a@x.com?bcc=eve@evil.example',
  'a@x.com%0d%0aBcc:eve@evil.example',
  'mailto:a@x.com?cc=eve@evil.example',
  '=?UTF-8?Q?a=40x.com=2C?= <eve@evil.example>, b@x.com',
  'a\u202e@x.com',
  'ａ@x.com',
  'a@х.com',
  `${'a'.repeat(65)}@x.com`,
  `a@${'x'.repeat(300)}.com`,
  '=HYPERLINK("a@x.com")',
  '{{contact.email}}',
];

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

interface Sent {
  readonly recipients: readonly (string | undefined)[];
  readonly strange: readonly string[];
  readonly subject: string;
}

async function read(raw: string): Promise<Sent> {
  const mail = await PostalMime.parse(raw);
  const all = [...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])];
  const names = mail.headers.map(({ key }) => key);
  return {
    recipients: all.flatMap((one) => (one.group ? one.group : [one])).map(({ address }) => address),
    strange: names.filter((name, at) => !HEADERS.includes(name) || names.indexOf(name) !== at),
    subject: mail.subject ?? '',
  };
}

/** All drafts, by their first recipient. */
async function drafts(): Promise<ReadonlyMap<string, Sent>> {
  const mails = await Promise.all(product.drafts().map(({ raw }) => read(raw)));
  return new Map(mails.map((mail) => [mail.recipients[0] ?? '', mail]));
}

/** As a co-editor fills rows: whatever is typed, with an owner who drafts every hour. */
async function typeTalks(
  texts: readonly string[],
  email: (index: number) => string,
): Promise<void> {
  const inCell = (text: string) => `'${text.slice(0, 40_000)}`;
  const contacts = texts.map((text, index) => ({
    ...{ 'Contact ID': `contact-${index}`, Name: inCell(text), Email: `'${email(index)}` },
    ...{ Organization: inCell(text), Owner: ANA },
  }));
  const talks = texts.map((text, index) => ({
    ...{ 'Interview ID': `interview-${index}`, 'Contact ID': `contact-${index}` },
    ...{ Contact: inCell(text), About: inCell(text), Owner: ANA, Minutes: 20 },
    ...{ 'Starts at': { at: '2026-11-23T15:00:00Z' }, 'Thank-you': 'Due' },
    ...{ 'What I learned': inCell(`That ${text} matters more than titles.`), Where: inCell(text) },
  }));
  await product.byHand('typeRows', 'Contacts', contacts);
  await product.byHand('typeRows', 'Interviews', talks);
}

it('notes to people of any name, on talks of any text, go to the one address of their row', async () => {
  const sorts = [...NAUGHTY.headers, ...NAUGHTY.unicode, ...NAUGHTY.templates];
  const texts = IS_WHOLE_RUN ? SHORT : sorts.filter((text) => text.trim() !== '').slice(0, 24);
  await typeTalks(texts, (index) => `n${index}@example.com`);
  for (let made = 0; made < texts.length; made += A_RUN) {
    const run = await product.hourly();
    expect(run.ok).toBe(true);
    product.hoursPass(1);
  }
  const mails = await drafts();
  const wrong = texts.filter((_, index) => {
    const mail = mails.get(`n${index}@example.com`);
    return mail === undefined || mail.recipients.length !== 1 || mail.strange.length > 0;
  });
  const what = 'Thank-you notes are drafted from rows that a co-editor typed';
  const tried = { count: texts.length, unit: 'inputs', failed: wrong.length };
  report({ promise: 'Hostile input', what, ...tried });
  expect(wrong).toEqual([]);
  expect(mails.size).toBe(texts.length);
});

it('what is not one address gets no draft, and its row says why', async () => {
  await typeTalks(
    BAD_ADDRESSES.map((_, index) => `Person ${index}`),
    (index) => BAD_ADDRESSES[index] ?? '',
  );
  await product.hourly();
  const mails = await drafts();
  const toOthers = [...mails.values()].filter(({ recipients }) => recipients.length !== 1);
  const rows = await product.rows('Interviews');
  const silent = rows.filter((row) => row['Thank-you'] !== 'Needs attention' || row.Problem === '');
  report({
    ...{ promise: 'Hostile input', what: 'Addresses that are not one person’s get no draft' },
    ...{ count: BAD_ADDRESSES.length, unit: 'inputs', failed: toOthers.length + silent.length },
  });
  expect([...mails.keys()]).toEqual([]);
  expect(silent.map(({ Contact }) => Contact)).toEqual([]);
});

it('letters of any subject and body go to the address in the sheet', async () => {
  const hostile = [...NAUGHTY.headers, ...NAUGHTY.script, ...NAUGHTY.unicode];
  const texts = (IS_WHOLE_RUN ? hostile : NAUGHTY.headers.slice(0, 6)).filter(
    (text) => text.length <= 1_000,
  );
  const people = texts.map((text, at) => person({ name: text, email: `n${at}@example.com` }));
  const { change } = await product.value('addPeople', people);
  for (const [at, text] of texts.entries()) {
    const contactId = change.people[at]?.[0] as ContactId;
    const letter = { key: `letter-key-${at}`, contactId, use: 'Request', aboutId: '' } as const;
    await product.value('createDraft', { ...letter, subject: text, body: text });
  }
  const mails = await drafts();
  const wrong = texts.filter((_, at) => {
    const mail = mails.get(`n${at}@example.com`);
    return mail === undefined || mail.recipients.length !== 1 || mail.strange.length > 0;
  });
  const what = 'Letters are drafted with such subjects and bodies';
  const tried = { count: texts.length, unit: 'inputs', failed: wrong.length };
  report({ promise: 'Hostile input', what, ...tried });
  expect(wrong).toEqual([]);
});

describe('a template', () => {
  const contact = { name: 'N', title: 'T', organization: 'O', field: 'F', association: 'A' };

  it('reaches its fields and nothing else', () => {
    const known = letterFields({ contact, settings: { ...DEFAULT_SETTINGS, signature: 'S' } });
    const wrong = ALL_NAUGHTY.filter((text) => {
      const template: Template = {
        name: text,
        use: 'Request',
        subject: text,
        body: text,
        notes: '',
      } as never;
      const filled = fillTemplate(template, known);
      const readable = templateProblems(template).length === 0;
      const isPlain = !text.includes('{{');
      const body = text.replace(/\r\n?/g, '\n').trim();
      // What cannot be read stays as it is, and what has no tags too.
      if (isPlain || !readable) return text.length <= 10_000 && filled.body !== body;
      return /function|object|native/.test(filled.body);
    });
    expect(wrong).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('leaves what stands in the values alone: no tag in them is filled', () => {
    for (const text of NAUGHTY.templates) {
      const known = letterFields({
        contact: { ...contact, organization: text },
        settings: { ...DEFAULT_SETTINGS, signature: text },
      });
      const template = { subject: '', body: '{{contact.organization}}|{{me.signature}}', name: '' };
      const { body } = fillTemplate(template as never, known);
      expect(body).toBe(`${text.replace(/\s+/g, ' ').trim()}|${text.trim()}`);
    }
  });
});
