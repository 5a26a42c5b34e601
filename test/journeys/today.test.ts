// Putting steps off and saying that they are done, on the compiled add-on.
import type { ContactId, InterviewId } from '../../src/domain/records';
import { unpackPerson, unpackTalk } from '../../src/domain/summaries';
import { BO, Product, person } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
  await product.type('Contacts', {
    'Contact ID': DANA,
    Name: 'Dana Kim',
    Stage: 'Thanked',
    'Introduced by': 'lin  WEI',
    'Next step': 'Send the article',
    'Next step on': '2026-11-20',
  });
  await product.type('Contacts', { 'Contact ID': 'contact-lin', Name: 'Lin Wei', Stage: 'Asked' });
  await product.type('Contacts', { 'Contact ID': 'contact-theirs', Name: 'Theirs', Owner: BO });
  await product.type('Interviews', {
    'Interview ID': TALK,
    'Contact ID': DANA,
    Contact: 'Dana Kim',
    'Starts at': '2026-11-25 10:00',
    Résumé: 'Asked for',
  });
});
afterEach(() => product.close());

const DANA = 'contact-dana' as ContactId;
const LIN = 'contact-lin' as ContactId;
const THEIRS = 'contact-theirs' as ContactId;
const TALK = 'interview-1' as InterviewId;
const TODAY = expect.stringMatching(/^2026-11-24T/);
/** A row of Contacts, as it is now. */
const row = async (name: string) =>
  (await product.rows('Contacts')).find((one) => one.Name === name) ?? {};

describe('a step that is put off', () => {
  it('is noted in the row of its contact, and nowhere else', async () => {
    const before = await product.rows('Contacts');
    const change = await product.value('putOffStep', DANA, `confirm:${TALK}`, '2026-12-01');
    expect(change.people.map(unpackPerson)).toMatchObject([
      { id: DANA, putOff: 'confirm:interview-1 2026-12-01' },
    ]);
    expect(change.undo?.done).toBe('The step for Dana Kim comes back on 1 December.');
    const after = await product.rows('Contacts');
    expect(after.map(({ 'Put off': _, ...rest }) => rest)).toEqual(
      before.map(({ 'Put off': _, ...rest }) => rest),
    );
  });

  it('stays beside others, forgets what came back, and can be dropped or taken back', async () => {
    await product.value('putOffStep', DANA, 'own:2026-11-20', '2026-11-25');
    product.hoursPass(48);
    await product.value('putOffStep', DANA, `resume:${TALK}`, 'never');
    expect(await row('Dana Kim')).toMatchObject({ 'Put off': 'resume:interview-1 never' });
    const again = await product.value('putOffStep', DANA, 'ask', '2026-12-24');
    expect((await row('Dana Kim'))['Put off']).toBe('resume:interview-1 never\nask 2026-12-24');
    await product.value('undo', again.undo?.token ?? '');
    expect((await row('Dana Kim'))['Put off']).toBe('resume:interview-1 never');
  });

  it('keeps what somebody wrote there by hand, also what looks like a formula', async () => {
    await product.byHand('typeCell', 'Contacts', 2, 'Put off', "'=1+1");
    await product.value('putOffStep', DANA, '=HYPERLINK("x")', 'never');
    expect((await row('Dana Kim'))['Put off']).toBe('=1+1\n=HYPERLINK("x") never');
    expect(await product.byHand('formulasIn', 'Contacts')).toEqual([]);
  });

  it('is refused where it is somebody else’s, or no step, or no later day', async () => {
    const before = await product.rows('Contacts');
    for (const [contactId, step, until, code] of [
      [THEIRS, 'ask', 'never', 'not-yours'],
      ['contact-none', 'ask', 'never', 'row-missing'],
      [DANA, 'ask', '2026-11-24', 'bad-input'],
      [DANA, 'ask', '2027-02-30', 'bad-input'],
      [DANA, 'ask', 'soon', 'bad-input'],
      [DANA, 'ask\nown:2026-11-20', 'never', 'bad-input'],
      [DANA, '', 'never', 'bad-input'],
      [DANA, 7, 'never', 'bad-input'],
      [DANA, 'x'.repeat(201), 'never', 'bad-input'],
    ] as const) {
      const answer = await product.call('putOffStep', contactId as never, step as never, until);
      expect([step, until, answer]).toMatchObject([step, until, { ok: false, code }]);
    }
    expect(await product.rows('Contacts')).toEqual(before);
  });
});

describe('what the person did without a letter', () => {
  it('a talk is confirmed, and one was in touch', async () => {
    const change = await product.value('markDone', { kind: 'confirmed', interviewId: TALK });
    expect(change.talks.map(unpackTalk)).toMatchObject([{ id: TALK, isConfirmed: true }]);
    expect(await row('Dana Kim')).toMatchObject({ 'Last contact': TODAY, Stage: 'Thanked' });
  });

  it('a résumé was sent', async () => {
    const change = await product.value('markDone', { kind: 'resume-sent', interviewId: TALK });
    expect(change.talks.map(unpackTalk)).toMatchObject([{ id: TALK, resume: 'Sent' }]);
    await product.value('undo', change.undo?.token ?? '');
    expect((await product.rows('Interviews'))[0]).toMatchObject({ Résumé: 'Asked for' });
  });

  it('a talk typed by hand names its contact only: they were in touch, unless two have that name', async () => {
    await product.type('Interviews', {
      'Interview ID': 'interview-2',
      Contact: ' lin  wei ',
      'Starts at': '2026-11-20 10:00',
    });
    const mark = { kind: 'resume-sent', interviewId: 'interview-2' as InterviewId } as const;
    await product.value('markDone', mark);
    expect(await row('Lin Wei')).toMatchObject({ 'Last contact': TODAY });

    await product.type('Contacts', { 'Contact ID': 'contact-lin-2', Name: 'Lin Wei' });
    product.hoursPass(48);
    await product.value('markDone', mark);
    expect(await product.rows('Contacts')).toMatchObject([
      {},
      { Name: 'Lin Wei', 'Last contact': TODAY },
      {},
      { Name: 'Lin Wei', 'Last contact': '' },
    ]);
  });

  it('they were thanked by a card, for a talk that names its contact only', async () => {
    await product.byHand('typeCell', 'Contacts', 3, 'Stage', 'Met');
    await product.type('Interviews', {
      'Interview ID': 'interview-2',
      Contact: 'Lin Wei',
      'Starts at': '2026-11-20 10:00',
    });
    await product.value('markThankYou', 'interview-2' as InterviewId, 'Sent');
    expect(await row('Lin Wei')).toMatchObject({ Stage: 'Thanked', 'Last contact': TODAY });
  });

  it('is not noted by half where a header was renamed that says how far somebody has come', async () => {
    await product.byHand('typeCell', 'Contacts', 1, 'Stage', 'Where we are');
    const before = await product.rows('Interviews');
    for (const answer of [
      await product.call('markThankYou', TALK, 'Sent'),
      await product.call('markDone', { kind: 'resume-sent', interviewId: TALK }),
      await product.call('markDone', { kind: 'confirmed', interviewId: TALK }),
    ])
      expect(answer).toMatchObject({
        ok: false,
        code: 'column-missing',
        message: expect.stringContaining('“Stage”'),
      });
    expect(await product.rows('Interviews')).toEqual(before);
  });

  it('the introducer was told, whoever that is', async () => {
    await product.value('markDone', { kind: 'introducer-told', contactId: DANA });
    expect(await row('Dana Kim')).toMatchObject({ 'Introducer told': true, 'Last contact': '' });
    expect(await row('Lin Wei')).toMatchObject({ 'Last contact': TODAY });
  });

  it('one was in touch: whom one has thanked is kept in touch with', async () => {
    const change = await product.value('markDone', { kind: 'in-touch', contactId: DANA });
    expect(await row('Dana Kim')).toMatchObject({
      Stage: 'Keeping in touch',
      'Last contact': TODAY,
    });
    await product.value('undo', change.undo?.token ?? '');
    expect(await row('Dana Kim')).toMatchObject({ Stage: 'Thanked', 'Last contact': '' });
    await product.value('markDone', { kind: 'in-touch', contactId: LIN });
    expect(await row('Lin Wei')).toMatchObject({ Stage: 'Asked', 'Last contact': TODAY });
  });

  it('they declined', async () => {
    await product.value('markDone', { kind: 'declined', contactId: LIN });
    expect(await row('Lin Wei')).toMatchObject({ Stage: 'Declined' });
  });

  it('the next step is done, and can be taken back with its day', async () => {
    const before = await row('Dana Kim');
    const change = await product.value('markDone', { kind: 'next-step-done', contactId: DANA });
    expect(await row('Dana Kim')).toMatchObject({ 'Next step': '', 'Next step on': '' });
    await product.value('undo', change.undo?.token ?? '');
    expect(await row('Dana Kim')).toEqual(before);
  });

  it('is refused for records of others, and for what no page would send', async () => {
    const before = [await product.rows('Contacts'), await product.rows('Interviews')];
    for (const [mark, code] of [
      [{ kind: 'in-touch', contactId: THEIRS }, 'not-yours'],
      [{ kind: 'in-touch', contactId: 'contact-none' }, 'row-missing'],
      [{ kind: 'confirmed', interviewId: 'interview-none' }, 'row-missing'],
      [{ kind: 'confirmed', contactId: DANA }, 'bad-input'],
      [{ kind: 'in-touch', interviewId: TALK }, 'bad-input'],
      [{ kind: 'sent', contactId: DANA }, 'bad-input'],
      [{ kind: '__proto__', contactId: DANA }, 'bad-input'],
      [null, 'bad-input'],
    ] as const) {
      const answer = await product.call('markDone', mark as never);
      expect([mark, answer]).toMatchObject([mark, { ok: false, code }]);
    }
    expect([await product.rows('Contacts'), await product.rows('Interviews')]).toEqual(before);
  });
});

it('asks Google for as much with a thousand people as with three', async () => {
  const calls = async (step: string) => {
    const args = [DANA, step, 'never'];
    const result = await product.run('putOffStep', { args, kind: 'sidebar' });
    return result.calls.total;
  };
  const few = await calls('one');
  expect(few).toBeGreaterThan(5);
  const names = Array.from({ length: 1_000 }, (_, at) => `Person ${at}`);
  await product.value(
    'addPeople',
    names.map((name) => person({ name, organization: name })),
  );
  expect(await calls('another')).toBe(few);
});
