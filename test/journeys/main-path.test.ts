// From an empty sheet to a thank-you note, on the compiled add-on.
import { spawnSync } from 'node:child_process';
import type { ContactId } from '../../src/domain/records';
import { ANA, BO, Product, person } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

const DANA = person({ name: 'Dana Kim', email: 'dana@bank.example', organization: 'Harbor Bank' });

async function addDana(): Promise<ContactId> {
  await product.value('saveSettings', {
    name: 'Ana Silva',
    introduction: 'a teacher moving into banking',
    field: 'retail banking',
    signature: '',
    thankYouDelayHours: 2,
    holidays: [],
  });
  const { change } = await product.value('addPeople', [DANA]);
  return change.people[0]?.[0] as ContactId;
}

const recordOf = (contactId: ContactId, changes = {}) => ({
  key: 'record-key-1',
  contactId,
  interviewId: '' as const,
  purpose: 'Industry' as const,
  about: 'retail banking',
  startsAtLocal: '2026-11-24T09:00',
  minutes: 20,
  where: 'Phone',
  learned: 'Branch managers matter more than titles.',
  helpReceived: '',
  hasBusinessCard: true,
  mayMention: 'Yes' as const,
  resumeAskedFor: false,
  nextStep: 'Read the annual report',
  nextStepOnLocal: '2026-12-01',
  referrals: [],
  answers: [],
  thankYou: 'Due' as const,
  ...changes,
});

it('setting up twice changes nothing, and what was renamed or deleted comes back beside it', async () => {
  const before = await product.rows('Templates');
  await product.click('setUpSheet');
  expect(await product.rows('Templates')).toEqual(before);
  await product.byHand('deleteColumnOf', 'Contacts', 'Phone');
  await product.byHand('deleteTab', 'Questions');
  await product.type('Contacts', { Name: 'Typed by hand' });
  await product.click('setUpSheet');
  const [row] = await product.rows('Contacts');
  expect(row).toMatchObject({ Name: 'Typed by hand', Phone: '' });
  expect((await product.rows('Questions')).length).toBeGreaterThan(20);
});

it('a request becomes one Gmail draft to the address in the sheet, and the contact is asked', async () => {
  const contactId = await addDana();
  const request = {
    key: 'request-key-1',
    contactId,
    use: 'Request' as const,
    aboutId: '' as const,
    subject: 'Twenty minutes of advice?',
    body: 'Dear Dana,\n\nI am not asking for a job.\n',
  };
  const { change, url } = await product.value('createDraft', request);
  expect(change.contact).toMatchObject({ stage: 'Asked', askedAtLocal: '2026-11-24T10:00' });
  expect(url).toMatch(/^https:\/\/mail\.google\.com\//);
  await product.value('createDraft', request);
  expect(product.drafts()).toHaveLength(1);
  expect(product.drafts()[0]?.to).toContain('dana@bank.example');
});

it('the thank-you is in the drafts when its hours are over, once, and personal', async () => {
  const contactId = await addDana();
  const filed = await product.value('recordInterview', recordOf(contactId));
  expect(filed.thankYouDue).toBe('Tue 24 Nov 2026, 11:20');
  await product.hourly();
  expect(product.drafts()).toHaveLength(0);
  product.hoursPass(2);
  await product.hourly();
  await product.hourly();
  const drafts = product.drafts();
  expect(drafts).toHaveLength(1);
  expect(drafts[0]?.to).toContain('dana@bank.example');
  expect(drafts[0]?.text).toContain('ranch managers matter more than titles');
  expect(drafts[0]?.text).toContain('Ana Silva');
  const [row] = await product.rows('Interviews');
  expect(row).toMatchObject({ 'Thank-you': 'Draft ready', Problem: '', Contact: 'Dana Kim' });
  expect((await product.rows('Contacts'))[0]).toMatchObject({ Stage: 'Met', 'May mention': 'Yes' });
});

it('filing a record twice files one interview and its referrals once', async () => {
  const contactId = await addDana();
  const record = recordOf(contactId, {
    referrals: [person({ name: 'Lin Wei', email: 'lin@fund.example' })],
  });
  expect((await product.value('recordInterview', record)).referralsAdded).toBe(1);
  expect((await product.value('recordInterview', record)).referralsKnown).toBe(1);
  expect(await product.rows('Interviews')).toHaveLength(1);
  expect((await product.rows('Contacts'))[1]).toMatchObject({
    Name: 'Lin Wei',
    'Introduced by': 'Dana Kim',
  });
});

it('rows typed by hand are found by name and drafted; one in trouble says what to do', async () => {
  await addDana();
  await product.type('Interviews', {
    Contact: 'dana kim',
    'Starts at': '11/24/2026 8:00',
    'What I learned': 'Start small.',
  });
  await product.type('Interviews', { Contact: 'Nobody', 'Starts at': '11/24/2026 8:00' });
  await product.type('Interviews', { Contact: 'Dana Kim', 'Starts at': 'next Tuesday' });
  product.hoursPass(3);
  await product.hourly();
  expect(product.drafts()).toHaveLength(1);
  const rows = await product.rows('Interviews');
  expect(rows.map((row) => row['Thank-you'])).toEqual([
    'Draft ready',
    'Needs attention',
    'Needs attention',
  ]);
  expect(rows[1]?.Problem).toMatch(/Nobody of this name/);
  expect(rows[2]?.Problem).toMatch(/text, not a date/);
});

it('nothing learned: the draft comes all the same, with a visible gap, and the row says so', async () => {
  const contactId = await addDana();
  await product.value('recordInterview', recordOf(contactId, { learned: '' }));
  product.hoursPass(3);
  await product.hourly();
  expect(product.drafts()[0]?.text).toMatch(/\[[^\]]+\]/);
  expect((await product.rows('Interviews'))[0]?.Problem).toMatch(/gap/);
});

it('never touches the rows of somebody else', async () => {
  const contactId = await addDana();
  await product.value('recordInterview', recordOf(contactId));
  product.hoursPass(3);
  await product.hourly({ as: BO });
  expect(product.drafts(BO)).toEqual([]);
  expect((await product.rows('Interviews'))[0]).toMatchObject({ 'Thank-you': 'Due', Owner: ANA });
});

it('a draft that was sent is asked about, and marking it thanks the contact', async () => {
  const contactId = await addDana();
  await product.value('recordInterview', recordOf(contactId));
  product.hoursPass(3);
  await product.hourly();
  const [draft] = product.edition.mailboxes.list(ANA, 'drafts');
  product.edition.mailboxes.send(ANA, draft?.id ?? '');
  await product.hourly();
  const [row] = await product.rows('Interviews');
  expect(row?.Problem).toMatch(/No longer among your Gmail drafts/);
  expect(product.drafts()).toHaveLength(0);
  await product.value('markThankYou', String(row?.['Interview ID']) as never, 'Sent');
  expect((await product.rows('Contacts'))[0]?.Stage).toBe('Thanked');
});

it('a note that was sent and marked as sent is not asked about an hour later', async () => {
  const contactId = await addDana();
  await product.value('recordInterview', recordOf(contactId));
  product.hoursPass(3);
  await product.hourly();
  const [draft] = product.edition.mailboxes.list(ANA, 'drafts');
  product.edition.mailboxes.send(ANA, draft?.id ?? '');
  const [row] = await product.rows('Interviews');
  await product.value('markThankYou', String(row?.['Interview ID']) as never, 'Sent');
  product.hoursPass(1);
  await product.hourly();
  expect((await product.rows('Interviews'))[0]).toMatchObject({ 'Thank-you': 'Sent', Problem: '' });
  const { thankYous } = await product.value('readPage', 'thank-you-notes');
  expect(thankYous.lastRun).toMatchObject({ drafted: 0, needAttention: 0 });
});

it('a draft that left the mailbox is not counted as one that was made', async () => {
  const contactId = await addDana();
  await product.value('recordInterview', recordOf(contactId));
  product.hoursPass(3);
  await product.hourly();
  const [draft] = product.edition.mailboxes.list(ANA, 'drafts');
  product.edition.mailboxes.send(ANA, draft?.id ?? '');
  product.hoursPass(1);
  await product.hourly();
  const { thankYous } = await product.value('readPage', 'thank-you-notes');
  expect(thankYous.lastRun).toMatchObject({ drafted: 0, result: 'Nothing was due.' });
});

describe('what is broken is said, and the rest goes on', () => {
  it.each([
    [
      'a renamed header',
      ['renameHeader', 'Interviews', 'Starts at', 'When'],
      /no column “Starts at”/,
    ],
    ['a deleted tab', ['deleteTab', 'Contacts'], /“Contacts” is not in this sheet/],
  ])('%s', async (_, [functionName, ...args], message) => {
    await addDana();
    await product.byHand(functionName ?? '', ...args);
    await product.hourly();
    const page = await product.value('readPage', 'thank-you-notes');
    expect(page.thankYous.lastRun?.result).toMatch(message);
  });

  it('no permission for Gmail: nothing is drafted, and both the page and the last run say so', async () => {
    const contactId = await addDana();
    await product.value('recordInterview', recordOf(contactId));
    product.edition.permissions.revoke(ANA, ['https://www.googleapis.com/auth/gmail.compose']);
    product.hoursPass(3);
    await product.hourly();
    const page = await product.value('readPage', 'thank-you-notes');
    expect(page.canDraftInGmail).toBe(false);
    expect(page.thankYous.lastRun?.result).toMatch(/not been allowed/);
    expect((await product.rows('Interviews'))[0]?.['Thank-you']).toBe('Due');
    product.edition.permissions.grant(ANA);
    await product.hourly();
    expect(product.drafts()).toHaveLength(1);
  });

  it.each([[null], [42], ['text'], [[]], [{}], [{ contactId: '__proto__' }]])(
    'garbage from the page (%j) is answered, not thrown',
    async (garbage) => {
      for (const name of [
        'addPeople',
        'createDraft',
        'recordInterview',
        'readContact',
        'markSent',
        'readPage',
        'readParts',
        'readSelection',
        'markThankYou',
      ] as const) {
        const result = await product.run(name, { kind: 'sidebar', args: [garbage] });
        expect(result).toMatchObject({
          ok: true,
          value: expect.objectContaining({ ok: name === 'addPeople' && Array.isArray(garbage) }),
        });
      }
    },
  );
});

it('what people typed stays text: no formula comes to life', async () => {
  const hostile = [
    '=1+1',
    '+5',
    '-2+3',
    '@SUM(A1)',
    '=HYPERLINK("https://evil.example")',
    '1-2',
    '01',
  ];
  await product.value(
    'addPeople',
    hostile.map((name) => person({ name, notes: name, organization: name })),
  );
  expect(await product.byHand('formulasIn', 'Contacts')).toEqual([]);
  expect((await product.rows('Contacts')).map((row) => row.Name)).toEqual(hostile);
});

it('the hourly trigger is made once, and goes away', async () => {
  await product.value('turnHourlyDrafts', true);
  expect((await product.value('turnHourlyDrafts', true)).hourlyDraftsOn).toBe(true);
  expect(product.edition.triggers.list(ANA)).toHaveLength(1);
  expect((await product.value('turnHourlyDrafts', false)).hourlyDraftsOn).toBe(false);
});

it('the command opens any view of the committed add-on, with the page that lies beside it', () => {
  const args = [
    'build/local/gas.js',
    '--as',
    ANA,
    'dist/Code.js',
    '--call',
    'showAddPeople',
    '--calls',
  ];
  const { status, stderr } = spawnSync('node', args, { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stderr).toContain('Ui.showSidebar');
});
