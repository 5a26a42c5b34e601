// At each limit of Google's, just below, at and past it: what does not fit is told, and what was
// there stays.
import type { ContactId } from '../../src/domain/records';
import { ANA, Product, person } from '../journeys/product';
import { IS_WHOLE_RUN, report } from './ledger';

const KIB = 1_024;
const MINUTE = 60_000;

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

const SETTINGS = {
  name: 'Ana',
  introduction: '',
  field: '',
  signature: '',
  thankYouDelayHours: 2,
  holidays: [],
};

const TOO_MANY = Array.from({ length: 10_001 }, () => person({ name: 'One more' }));

function limit(what: string, count: number): void {
  report({ promise: 'Limits', what, count, unit: 'cases', failed: 0 });
}

async function addDana(): Promise<ContactId> {
  const { change } = await product.value('addPeople', [
    person({ name: 'Dana Kim', email: 'dana@bank.example', notes: 'met at the fair' }),
  ]);
  return change.people[0]?.[0] as ContactId;
}

const letterTo = (contactId: ContactId, key: string, body = 'b') =>
  ({ key, contactId, use: 'Request', aboutId: '', subject: 's', body }) as const;

const bytesOf = (text: string) => Buffer.byteLength(text, 'utf8');

/** As if letters and notes of the last hours stood in the journal. */
function journalOf(count: number, entry: object, prefix = 'request:'): string {
  const at = (index: number) => new Date(Date.parse('2026-11-24T10:00:00Z') + index * MINUTE);
  const known = {
    to: 'somebody.with.a.name@example.com',
    draftId: 'r1234567890123456789',
    isFlagged: false,
  };
  const entries = Array.from({ length: count }, (_, index) => [
    `${prefix}key-${String(index).padStart(10, '0')}`,
    { at: at(index).toISOString(), ...known, ...entry },
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}

function journal(): Record<string, unknown> {
  return JSON.parse(product.kept('journal') ?? '{}');
}

function keepJournal(stored: string): void {
  const { properties, workbook } = product.edition;
  properties.write('user', ANA, { [`journal:${workbook.facts.id}`]: stored });
}

describe('9 kB of one stored value', () => {
  it.each(IS_WHOLE_RUN ? [40, 50, 53] : [53])(
    'after %i letters within a day the next one is drafted too',
    async (count) => {
      const contactId = await addDana();
      const stored = journalOf(count, {});
      keepJournal(stored);
      await product.value('createDraft', letterTo(contactId, 'letter-key-1'));
      // The second click finds it.
      await product.value('createDraft', letterTo(contactId, 'letter-key-1'));
      expect(product.drafts()).toHaveLength(1);
      expect(bytesOf(JSON.stringify(journal()))).toBeLessThanOrEqual(9 * KIB);
      expect(journal()).toHaveProperty('request:letter-key-1');
    },
  );

  it('what is in doubt is never dropped: with too much of it nothing more is drafted', async () => {
    const contactId = await addDana();
    const doubts = (count: number) =>
      journalOf(count, { draftId: null, isFlagged: true }, 'thank-you:');
    let count = 100;
    while (bytesOf(doubts(count)) > 9_000) count -= 1;
    const whole = doubts(count);
    keepJournal(whole);
    const answer = await product.call('createDraft', letterTo(contactId, 'letter-key-1'));
    expect(answer).toMatchObject({ ok: false, code: 'too-much' });
    expect(product.drafts()).toHaveLength(0);
    expect(journal()).toEqual(JSON.parse(whole));
    limit('The journal of drafts near, at and past 9 kB', 4);
  });

  it('an hour of notes to long addresses drafts what can be noted, and the next hour the rest', async () => {
    const long = (index: number) =>
      `${'n'.repeat(60)}${index}@${'x'.repeat(60)}.${'y'.repeat(60)}.example`;
    const count = 40;
    const numbers = Array.from({ length: count }, (_, index) => index);
    await product.byHand(
      'typeRows',
      'Contacts',
      numbers.map((index) => ({
        'Contact ID': `contact-${index}`,
        Name: `P${index}`,
        Email: long(index),
        Owner: ANA,
      })),
    );
    await product.byHand(
      'typeRows',
      'Interviews',
      numbers.map((index) => ({
        ...{
          'Interview ID': `interview-${index}`,
          'Contact ID': `contact-${index}`,
          Contact: `P${index}`,
        },
        ...{
          'Starts at': { at: '2026-11-23T15:00:00Z' },
          'Thank-you': 'Due',
          Owner: ANA,
          Minutes: 20,
        },
        'What I learned': 'Branch managers matter more than titles.',
      })),
    );
    await product.hourly();
    const first = product.drafts().length;
    expect(first).toBeGreaterThan(20);
    expect(first).toBeLessThan(count);
    const { lastRun } = (await product.value('readPage', 'thank-you-notes')).thankYous;
    expect(lastRun?.result).toMatch(/next run goes on/);
    product.hoursPass(1);
    await product.hourly();
    expect(new Set(product.drafts().map(({ to }) => to)).size).toBe(count);
    expect(product.drafts()).toHaveLength(count);
    const rows = await product.rows('Interviews');
    expect(rows.filter((row) => row['Thank-you'] === 'Draft ready')).toHaveLength(count);
    limit('A run of notes whose journal would pass 9 kB', 1);
  });

  it('settings that are too long are refused with what to do, and the old ones stay', async () => {
    await product.value('saveSettings', { ...SETTINGS, name: 'Ana Silva' });
    const days = Array.from({ length: 60 }, (_, index) => ({
      day: `2027-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
      name: '祝'.repeat(40),
    }));
    const long = '🌱'.repeat(250);
    const most = { ...SETTINGS, name: long, introduction: long, field: long, signature: long };
    expect(await product.call('saveSettings', { ...most, holidays: days })).toMatchObject({
      code: 'too-much',
    });
    expect(
      await product.call('saveSettings', { ...SETTINGS, signature: 'x'.repeat(501) }),
    ).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('signature'),
    });
    expect((await product.value('readPage', 'settings')).settings.name).toBe('Ana Silva');
    // The longest that fit.
    expect(
      (await product.value('saveSettings', { ...SETTINGS, signature: 'é'.repeat(500) })).signature,
    ).toHaveLength(500);
    expect(await product.call('saveSettings', most)).toMatchObject({ ok: true });
    limit('Settings near and past 9 kB', 4);
  });
});

describe('50,000 characters of a cell', () => {
  const record = (contactId: ContactId, learned: string) =>
    ({
      ...{
        key: 'record-key-1',
        contactId,
        interviewId: '' as const,
        purpose: 'Industry' as const,
        about: 'a',
      },
      ...{ startsAtLocal: '2026-11-24T09:00', minutes: 20, where: '', learned, helpReceived: '' },
      ...{
        hasBusinessCard: false,
        mayMention: 'Yes' as const,
        resumeAskedFor: false,
        nextStep: '',
      },
      ...{ nextStepOnLocal: '', referrals: [], answers: [], thankYou: 'Due' as const },
    }) as const;

  const NEAR: readonly (readonly [string, boolean])[] = [
    ['a'.repeat(49_999), true],
    ['a'.repeat(50_000), false],
    ['a'.repeat(49_998), true],
    [`=${'1'.repeat(49_998)}`, true],
    ['a'.repeat(60_000), false],
  ];
  it.each(IS_WHOLE_RUN ? NEAR : NEAR.slice(0, 2))(
    'what was learned, case %#',
    async (learned, isTaken) => {
      const contactId = await addDana();
      const answer = await product.call('recordInterview', record(contactId, learned));
      if (answer.ok) {
        expect(answer.value.change.contact?.interviews[0]?.learned).toBe(learned);
        // And the way back of so much still is one.
        await product.value('undo', answer.value.change.undo?.token ?? '');
      } else {
        expect(answer.message).toContain('learned');
      }
      expect(answer.ok).toBe(isTaken);
      expect(await product.rows('Interviews')).toEqual([]);
    },
  );

  it('steps that were put off: a full cell is told, and none of them goes', async () => {
    const contactId = await addDana();
    const full = Array.from({ length: 2_500 }, (_, at) => `step-key-${at}-xx never`).join('\n');
    for (const length of [49_990, 49_999]) {
      const text = full.slice(0, length);
      await product.byHand('typeCell', 'Contacts', 2, 'Put off', text);
      const answer = await product.call('putOffStep', contactId, 'nudge:2026-11-17', 'never');
      expect(answer).toMatchObject({ code: 'too-much' });
      const [row] = await product.rows('Contacts');
      expect(row?.['Put off']).toBe(text);
    }
    limit('Notes and steps near, at and past 50,000 characters', 7);
  });
});

it('6 minutes: a slow hour stops early, says so, and the next one goes on where it was', async () => {
  const numbers = Array.from({ length: 6 }, (_, index) => index);
  await product.byHand(
    'typeRows',
    'Contacts',
    numbers.map((index) => ({
      ...{
        'Contact ID': `contact-${index}`,
        Name: `P${index}`,
        Email: `p${index}@x.com`,
        Owner: ANA,
      },
    })),
  );
  await product.byHand(
    'typeRows',
    'Interviews',
    numbers.map((index) => ({
      ...{
        'Interview ID': `interview-${index}`,
        'Contact ID': `contact-${index}`,
        Contact: `P${index}`,
      },
      ...{
        'Starts at': { at: '2026-11-23T15:00:00Z' },
        'Thank-you': 'Due',
        Owner: ANA,
        Minutes: 20,
      },
      'What I learned': 'Branch managers matter more than titles.',
    })),
  );
  // Gmail takes 70 seconds for a draft.
  const slow = (operation: string) => {
    if (operation === 'mailbox.createDraft') product.edition.clock.moveBy(70_000);
  };
  await product.hourly({ meanwhile: slow });
  expect(product.drafts()).toHaveLength(3);
  const states = (await product.rows('Interviews')).map((row) => row['Thank-you']);
  expect(states.sort()).toEqual(['Draft ready', 'Draft ready', 'Draft ready', 'Due', 'Due', 'Due']);
  const { lastRun } = (await product.value('readPage', 'thank-you-notes')).thankYous;
  expect(lastRun?.result).toMatch(/next run goes on/i);
  product.hoursPass(1);
  await product.hourly();
  expect(new Set(product.drafts().map(({ to }) => to)).size).toBe(6);
  expect(product.drafts()).toHaveLength(6);
  limit('Hours in which Gmail takes more than a minute for a draft', 2);
});

it('20 triggers: with no room for one more the switch says what to do', async () => {
  const { triggers } = product.edition;
  const wish = {
    handler: 'another',
    source: 'CLOCK',
    schedule: { every: 'hours', n: 1 },
  } as never;
  for (let count = 0; count < 20; count += 1) triggers.create(ANA, wish);
  const answer = await product.call('turnHourlyDrafts', true);
  expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(/triggers/i) });
  expect(triggers.list(ANA)).toHaveLength(20);
  const [one] = triggers.list(ANA);
  triggers.remove(ANA, one?.id ?? '');
  expect((await product.value('turnHourlyDrafts', true)).hourlyDraftsOn).toBe(true);
  limit('The hourly drafts with 19 and with 20 triggers', 2);
});

it('90 minutes of triggers a day: Google ends the run, nothing is drafted, the next day goes on', () => {
  const { triggers, clock } = product.edition;
  const wish = {
    handler: 'runHourlyDrafts',
    source: 'CLOCK',
    schedule: { every: 'hours', n: 1 },
  } as never;
  triggers.create(ANA, wish);
  const start = clock.now();
  const later = (hours: number) => new Date(start.getTime() + hours * 3_600_000);
  triggers.addComputerTime(ANA, start, 89 * MINUTE);
  expect(triggers.takeNext(start, later(2))?.refusal).toBeNull();
  triggers.addComputerTime(ANA, later(2), MINUTE);
  expect(triggers.takeNext(later(2), later(4))?.refusal).toMatch(/too much computer time/);
  expect(triggers.takeNext(later(25), later(27))?.refusal).toBeNull();
  limit('A day of triggers near, at and past 90 minutes', 3);
});

it('200 kB of a letter: the longest body is drafted whole, a longer one is told', async () => {
  const contactId = await addDana();
  const body = '🌱'.repeat(25_000);
  await product.value('createDraft', letterTo(contactId, 'letter-key-1', body));
  const [draft] = product.drafts();
  expect(draft?.text.trim()).toBe(body);
  expect(bytesOf(body)).toBeLessThanOrEqual(200 * 1_000);
  const longer = await product.call('createDraft', letterTo(contactId, 'letter-key-2', `${body}x`));
  expect(longer).toMatchObject({ code: 'bad-input', message: expect.stringContaining('body') });
  expect(product.drafts()).toHaveLength(1);
  limit('Bodies at and past the 200 kB of Gmail', 2);
});

it('a step back of as many people as one call may add is one call, also where they fill the tab', async () => {
  const most = IS_WHOLE_RUN ? 10_000 : 1_200;
  const people = Array.from({ length: most }, (_, index) =>
    person({ name: `Person Number ${index}` }),
  );
  const added = await product.value('addPeople', people);
  expect(added.added).toBe(most);
  const undone = await product.run('undo', { args: [added.change.undo?.token ?? ''] });
  expect(undone.logs).toEqual([]);
  expect(await product.rows('Contacts')).toEqual([]);
  expect(await product.call('addPeople', TOO_MANY)).toMatchObject({
    code: 'bad-input',
    message: expect.stringContaining('10000'),
  });
  limit('As many people as one call may add and one more, and all of them taken back', 3);
});

it('what a run drafted is known to the sheet at once, and out of the journal after a day', async () => {
  await product.value('addPeople', [person({ name: 'Dana Kim', email: 'dana@bank.example' })]);
  await product.byHand('typeRows', 'Interviews', [
    {
      ...{ Contact: 'Dana Kim', 'Starts at': { at: '2026-11-23T15:00:00Z' }, Minutes: 20 },
      ...{ 'Thank-you': 'Due', Owner: ANA, 'What I learned': 'Branch managers matter.' },
    },
  ]);
  await product.hourly();
  expect(product.drafts()).toHaveLength(1);
  expect(Object.values(journal())).toMatchObject([{ isRecorded: true }]);
  product.hoursPass(25);
  await product.hourly();
  expect(product.drafts()).toHaveLength(1);
  expect(journal()).toEqual({});
});
