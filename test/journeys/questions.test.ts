// Plans with their questions, questions of one's own, and answers beside questions, on the compiled
// add-on.
import type { AnswerLine, InterviewPlan, InterviewRecord, SidebarCalls } from '../../src/calls';
import { DEFAULT_QUESTIONS } from '../../src/domain/questions/default-questions';
import type { ContactId, InterviewId } from '../../src/domain/records';
import { ANA, BO, Product, person } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

const DANA = person({ name: 'Dana Kim', email: 'dana@bank.example', organization: 'Harbor Bank' });

async function addDana(): Promise<ContactId> {
  const { change } = await product.value('addPeople', [DANA]);
  return change.people[0]?.[0] as ContactId;
}

const planFor = (contactId: ContactId, part: Partial<InterviewPlan> = {}): InterviewPlan => ({
  key: 'plan-key-1',
  contactId,
  interviewId: '',
  purpose: 'Company',
  about: 'Harbor Bank',
  startsAtLocal: '2026-12-01T09:30',
  minutes: 20,
  where: 'Café Nero',
  questions: ['How did you come to do this work?', 'Who else?'],
  ...part,
});

const recordOf = (contactId: ContactId, part: Partial<InterviewRecord> = {}): InterviewRecord => ({
  ...{ key: 'record-key-1', contactId, interviewId: '', purpose: 'Company', about: 'Harbor Bank' },
  ...{ startsAtLocal: '2026-11-24T09:00', minutes: 20, where: '', learned: 'Start small.' },
  ...{ helpReceived: '', hasBusinessCard: false, mayMention: 'Yes', resumeAskedFor: false },
  ...{ nextStep: '', nextStepOnLocal: '', referrals: [], answers: [], thankYou: 'Due' },
  ...part,
});
const answers = (...pairs: readonly (readonly [string, string])[]): AnswerLine[] =>
  pairs.map(([question, answer]) => ({ question, answer }));
const interview = async () => (await product.rows('Interviews'))[0];
const contact = async () => (await product.rows('Contacts'))[0];

/** How many service calls one call of the sidebar takes. */
async function costOf<N extends keyof SidebarCalls>(name: N, ...args: Parameters<SidebarCalls[N]>) {
  const { calls, ...result } = await product.run(name, { args, kind: 'sidebar' });
  expect(result).toMatchObject({ ok: true, value: { ok: true } });
  return calls.total;
}

describe('a plan', () => {
  it('stands in the sheet with one question a line, and the contact is scheduled', async () => {
    const change = await product.value('savePlan', planFor(await addDana()));
    expect(await interview()).toMatchObject({
      Contact: 'Dana Kim',
      Purpose: 'Company',
      About: 'Harbor Bank',
      'Starts at': '2026-12-01T14:30:00.000Z',
      Minutes: 20,
      Where: 'Café Nero',
      Questions: 'How did you come to do this work?\nWho else?',
      'Thank-you': 'Not due',
      Résumé: 'Not asked',
      Owner: ANA,
    });
    expect(await contact()).toMatchObject({ Stage: 'Scheduled' });
    expect(change.contact?.interviews[0]).toMatchObject({ hasQuestions: true, minutes: 20 });
    expect(change.undo?.done).toBe('Your talk with Dana Kim is planned.');
  });

  it('saved twice stands there once; saved again it is changed in place', async () => {
    const contactId = await addDana();
    await product.value('savePlan', planFor(contactId));
    expect((await product.value('savePlan', planFor(contactId))).undo).toBeNull();
    const id = String((await interview())?.['Interview ID']) as InterviewId;
    await product.value('savePlan', {
      ...planFor(contactId, { key: 'another-key', interviewId: id, questions: ['Only this?'] }),
    });
    expect(await product.rows('Interviews')).toHaveLength(1);
    expect(await interview()).toMatchObject({ Questions: 'Only this?' });
  });

  it('is taken back whole, and a change of it too', async () => {
    const contactId = await addDana();
    const first = await product.value('savePlan', planFor(contactId));
    const id = String((await interview())?.['Interview ID']) as InterviewId;
    const second = await product.value('savePlan', {
      ...planFor(contactId, { interviewId: id, minutes: 45, questions: [] }),
    });
    await product.value('undo', second.undo?.token ?? '');
    expect(await interview()).toMatchObject({
      Minutes: 20,
      Questions: expect.stringMatching(/\n/),
    });
    await product.value('undo', first.undo?.token ?? '');
    expect(await product.rows('Interviews')).toEqual([]);
    expect(await contact()).toMatchObject({ Stage: 'To ask' });
  });

  it('without a date schedules nobody, and leaves a start that was typed in words', async () => {
    const contactId = await addDana();
    await product.value('savePlan', planFor(contactId, { startsAtLocal: '' }));
    expect(await interview()).toMatchObject({ 'Starts at': '' });
    expect(await contact()).toMatchObject({ Stage: 'To ask' });
    await product.byHand('typeCell', 'Interviews', 2, 'Starts at', 'next Tuesday');
    await product.value('savePlan', planFor(contactId, { startsAtLocal: '', minutes: 30 }));
    expect(await interview()).toMatchObject({ 'Starts at': 'next Tuesday', Minutes: 30 });
  });

  it('that moves to another day is not confirmed any more, and its note moves with it', async () => {
    const contactId = await addDana();
    await product.value('savePlan', planFor(contactId));
    await product.byHand('typeCell', 'Interviews', 2, 'Confirmed', true);
    await product.byHand('typeCell', 'Interviews', 2, 'Thank-you due', '2026-12-01 12:00');
    await product.value('savePlan', planFor(contactId, { where: 'Phone' }));
    expect(await interview()).toMatchObject({ Confirmed: true, Where: 'Phone' });
    await product.value('savePlan', planFor(contactId, { startsAtLocal: '2026-12-03T09:30' }));
    expect(await interview()).toMatchObject({ Confirmed: false, 'Thank-you due': '' });
  });

  it.each(['Met', 'Thanked', 'Keeping in touch'])(
    'leaves somebody who is at “%s”',
    async (stage) => {
      const contactId = await addDana();
      await product.byHand('typeCell', 'Contacts', 2, 'Stage', stage);
      await product.value('savePlan', planFor(contactId));
      expect(await contact()).toMatchObject({ Stage: stage });
    },
  );

  it('of somebody else, of nobody, or on no day of the calendar is refused with what to do', async () => {
    const contactId = await addDana();
    const refused = async (part: Partial<InterviewPlan>) => {
      const answer = await product.call('savePlan', planFor(contactId, part));
      expect(answer.ok).toBe(false);
      return answer.ok ? '' : answer.message;
    };
    expect(await refused({ startsAtLocal: '2026-02-30T09:00' })).toMatch(/No calendar/);
    expect(await refused({ interviewId: 'gone' as InterviewId })).toMatch(/not in the sheet/);
    expect(await refused({ minutes: 0 })).toMatch(/minutes/);
    expect(await refused({ questions: Array(51).fill('Why?') })).toMatch(/questions/);
    await product.byHand('typeCell', 'Contacts', 2, 'Owner', BO);
    expect(await refused({})).toMatch(/somebody else/);
    expect(await product.rows('Interviews')).toEqual([]);
  });

  it('keeps hostile questions as text, one line each', async () => {
    await product.value('savePlan', {
      ...planFor(await addDana(), {
        questions: ['=1+1', 'Two\nlines?', '  ', '__proto__', '+5', '\u202eطاب؟'],
        about: '=HYPERLINK("https://evil.example")',
      }),
    });
    expect(await product.byHand('formulasIn', 'Interviews')).toEqual([]);
    expect(await interview()).toMatchObject({
      Questions: '=1+1\nTwo lines?\n__proto__\n+5\nطاب؟',
    });
  });

  it('costs the same in a sheet of many talks', async () => {
    const contactId = await addDana();
    const few = await costOf('savePlan', planFor(contactId));
    for (let at = 0; at < 15; at++) await product.type('Interviews', { Contact: 'Dana Kim' });
    await product.value('readPage', 'today');
    const many = await costOf('savePlan', planFor(contactId, { key: 'plan-key-2' }));
    expect(many).toBeLessThanOrEqual(few);
  });
});

describe('a question of one’s own', () => {
  it('is kept once, ticked, with who added it', async () => {
    const before = (await product.rows('Questions')).length;
    const kept = await product.value('keepQuestion', '  What would you\nask me? ');
    expect(kept).toEqual({
      ...{ text: 'What would you ask me?', topic: '', kind: 'Own', inUse: true, addedBy: ANA },
    });
    expect(await product.value('keepQuestion', 'what would you ask me')).toEqual(kept);
    const rows = await product.rows('Questions');
    expect(rows).toHaveLength(before + 1);
    expect(rows[before]).toMatchObject({ Kind: 'Own', Use: true, 'Added by': ANA });
    const page = await product.value('readPage', 'prepare-questions');
    expect(page.questions[before]).toEqual(kept);
  });

  it('that came with the sheet is not added', async () => {
    const [first] = DEFAULT_QUESTIONS;
    expect(await product.value('keepQuestion', first?.text.toUpperCase() ?? '')).toEqual(first);
    expect(await product.rows('Questions')).toHaveLength(DEFAULT_QUESTIONS.length);
  });

  it.each([[''], ['   '], ['x'.repeat(301)], [null], [{}]])('%j is refused', async (text) => {
    expect((await product.call('keepQuestion', text as string)).ok).toBe(false);
    expect(await product.rows('Questions')).toHaveLength(DEFAULT_QUESTIONS.length);
  });

  it('never becomes a formula', async () => {
    await product.value('keepQuestion', '=IMPORTXML("https://evil.example")');
    expect(await product.byHand('formulasIn', 'Questions')).toEqual([]);
  });
});

describe('answers', () => {
  const TWO = answers(['How did you begin?', 'As a clerk.'], ['Who else?', '']);

  it('stand beside their questions, only those that were given, once', async () => {
    const record = recordOf(await addDana(), { answers: TWO });
    await product.value('recordInterview', record);
    const { change } = await product.value('recordInterview', record);
    const rows = await product.rows('Answers');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      'Interview ID': (await interview())?.['Interview ID'],
      'Contact ID': record.contactId,
      Contact: 'Dana Kim',
      'Asked on': '2026-11-24T14:00:00.000Z',
      Question: 'How did you begin?',
      Answer: 'As a clerk.',
      Owner: ANA,
    });
    expect(change.contact?.interviews[0]?.answers).toEqual(TWO.slice(0, 1));
  });

  it('are corrected in their rows, after the sheet was sorted too', async () => {
    const record = recordOf(await addDana(), {
      answers: answers(['A first question?', 'One.'], ['Z last question?', 'Two.']),
    });
    await product.value('recordInterview', record);
    await product.byHand('sortBy', 'Answers', 'Question');
    await product.value('recordInterview', {
      ...record,
      answers: answers(['a first question', 'Better.'], ['Z last question?', ''], ['New?', 'Yes.']),
    });
    const rows = (await product.rows('Answers')).map((row) => [row.Question, row.Answer]);
    expect(rows).toEqual([
      ['Z last question?', ''],
      ['A first question?', 'Better.'],
      ['New?', 'Yes.'],
    ]);
  });

  it('go away with the record when it is taken back', async () => {
    const contactId = await addDana();
    const { change } = await product.value(
      'recordInterview',
      recordOf(contactId, { answers: TWO }),
    );
    await product.value('undo', change.undo?.token ?? '');
    expect(await product.rows('Answers')).toEqual([]);
    expect(await product.rows('Interviews')).toEqual([]);
  });

  it('stay text, whatever they look like', async () => {
    await product.value('recordInterview', {
      ...recordOf(await addDana(), { answers: answers(['=1+1', '=2+2'], ['__proto__', '-5']) }),
    });
    expect(await product.byHand('formulasIn', 'Answers')).toEqual([]);
    const rows = (await product.rows('Answers')).map((row) => [row.Question, row.Answer]);
    expect(rows).toEqual([
      ['=1+1', '=2+2'],
      ['__proto__', '-5'],
    ]);
  });

  it('cost no more calls for many than for a few, also when they are corrected', async () => {
    const contactId = await addDana();
    const some = (count: number, word: string) =>
      answers(...Array.from({ length: count }, (_, at) => [`Question ${at}?`, word] as const));
    const first = recordOf(contactId, { answers: some(2, 'one') });
    const second = recordOf(contactId, { key: 'record-key-2', answers: some(40, 'one') });
    const few = await costOf('recordInterview', first);
    expect(await costOf('recordInterview', second)).toBeLessThanOrEqual(few + 2);
    const fewMended = await costOf('recordInterview', { ...first, answers: some(2, 'two') });
    const manyMended = await costOf('recordInterview', { ...second, answers: some(40, 'two') });
    // Each cell is one write, which Sheets gathers.
    expect(manyMended - fewMended).toBeLessThanOrEqual(2 * 38);
  });

  it('without their tab nothing is filed, and the page says how to get it back', async () => {
    const contactId = await addDana();
    await product.byHand('deleteTab', 'Answers');
    const answer = await product.call('recordInterview', recordOf(contactId, { answers: TWO }));
    expect(answer).toMatchObject({
      ok: false,
      message: expect.stringMatching(/Set up this sheet/),
    });
    expect(await product.rows('Interviews')).toEqual([]);
    await product.value('recordInterview', recordOf(contactId));
  });
});

describe('a record that is corrected', () => {
  it('makes no second thank-you, whatever became of the first', async () => {
    const contactId = await addDana();
    const record = recordOf(contactId);
    expect((await product.value('recordInterview', record)).thankYouDue).not.toBe('');
    product.hoursPass(3);
    await product.hourly();
    expect(product.drafts()).toHaveLength(1);
    const corrected = { ...record, learned: 'Start small, and early.' };
    expect((await product.value('recordInterview', corrected)).thankYouDue).toBe('');
    expect(await interview()).toMatchObject({
      'Thank-you': 'Draft ready',
      'What I learned': 'Start small, and early.',
    });
    await product.hourly();
    expect(product.drafts()).toHaveLength(1);
  });

  it('does not vouch that a draft in doubt was looked for', async () => {
    const contactId = await addDana();
    const record = recordOf(contactId);
    await product.value('recordInterview', record);
    await product.byHand('typeCell', 'Interviews', 2, 'Thank-you', 'Needs attention');
    await product.byHand('typeCell', 'Interviews', 2, 'Problem', 'Look in Drafts and Sent.');
    await product.value('recordInterview', { ...record, learned: 'More.' });
    expect(await interview()).toMatchObject({
      'Thank-you': 'Needs attention',
      Problem: 'Look in Drafts and Sent.',
    });
  });

  it('does not turn back the day of the last contact', async () => {
    const contactId = await addDana();
    const record = recordOf(contactId);
    await product.value('recordInterview', record);
    await product.byHand('typeCell', 'Contacts', 2, 'Last contact', '2026-11-30');
    await product.value('recordInterview', { ...record, learned: 'More.' });
    expect((await contact())?.['Last contact']).toMatch(/^2026-11-30/);
  });
});

it('a talk that has not begun becomes a plan; one that goes on right now is filed', async () => {
  const contactId = await addDana();
  const later = recordOf(contactId, { startsAtLocal: '2026-11-25T09:00' });
  const { change } = await product.value('recordInterview', later);
  expect(change.undo?.done).toBe('Your talk with Dana Kim is planned.');
  expect(await contact()).toMatchObject({ Stage: 'Scheduled', 'Last contact': '' });
  expect(await interview()).toMatchObject({ 'Thank-you': 'Not due' });
  const now = recordOf(contactId, { key: 'record-key-2', startsAtLocal: '2026-11-24T09:50' });
  await product.value('recordInterview', now);
  expect(await contact()).toMatchObject({ Stage: 'Met' });
});
