import fc from 'fast-check';
import type { ContactId, Interview, InterviewId } from '../../src/domain/records';
import { endOf, isLate, thankYouDueAt } from '../../src/domain/thank-you-plan';
import { contact, hoursAgo, interview, ME, NOW, plan } from './thank-you-rows';

describe('a note is due', () => {
  it.each([
    ['when the hours after the talk are over', {}],
    ['for a row typed by hand that says nothing about the note', { thankYou: 'Not due' as const }],
    ['for a row that a run left in the middle', { thankYou: 'Drafting' as const }],
    ['again when a row in trouble was mended', { thankYou: 'Needs attention' as const }],
    ['for a row that nobody owns', { owner: '' }],
    [
      'at the moment when the delay ends',
      { startsAt: new Date(hoursAgo(2).getTime() - 20 * 60_000) },
    ],
    [
      'when the sheet says an earlier time than the setting',
      { startsAt: hoursAgo(1), thankYouDue: hoursAgo(0.1) },
    ],
  ])('%s', (_, changes) => {
    expect(plan([interview(changes)]).due).toHaveLength(1);
  });
});

describe('a note is not due', () => {
  it.each([
    ['before the delay is over', { startsAt: hoursAgo(2) }],
    [
      'while the talk still goes on, whatever the sheet says',
      { startsAt: hoursAgo(0.1), thankYouDue: hoursAgo(3) },
    ],
    ['without a date', { startsAt: null }],
    ['once it is drafted', { thankYou: 'Draft ready' as const }],
    ['where a draft id says that it is drafted, whatever the state says', { draftId: 'r1' }],
    ['once it is sent', { thankYou: 'Sent' as const }],
    ['where no note is wanted', { thankYou: 'Skipped' as const }],
    ['for the rows of somebody else', { owner: 'bo@example.com' }],
  ])('%s', (_, changes) => {
    expect(plan([interview(changes)])).toEqual({ due: [], problems: [] });
  });

  it('while an earlier draft of it is not accounted for', () => {
    expect(plan([interview()], [contact()], ['interview-1'])).toEqual({ due: [], problems: [] });
  });
});

describe('a row in trouble says what to do, and stops no other', () => {
  const good = interview({ id: 'interview-2' as InterviewId });
  it.each([
    ['no e-mail', [contact({ email: '' })], {}, /address/i],
    ['nobody of that name', [], { contactId: '' as const }, /not.*in the contacts tab|Nobody/i],
    [
      'two of that name',
      [contact(), contact({ id: 'contact-2' as ContactId })],
      { contactId: '' as const },
      /several/i,
    ],
    [
      'no name at all',
      [contact()],
      { contactId: '' as const, contactName: '' },
      /No contact is named/,
    ],
    ['somebody else’s contact', [contact({ owner: 'bo@example.com' })], {}, /somebody else/],
  ])('%s', (_, contacts, changes, message) => {
    const { problems } = plan([interview(changes)], contacts);
    expect(problems).toEqual([
      { interviewId: 'interview-1', message: expect.stringMatching(message) },
    ]);
  });

  it('while the others are drafted', () => {
    const lost = interview({ contactId: '' as const, contactName: 'Nobody' });
    const { due, problems } = plan([lost, good]);
    expect(due.map((note) => note.interview.id)).toEqual(['interview-2']);
    expect(problems.map((problem) => problem.interviewId)).toEqual(['interview-1']);
  });
});

it('finds a contact by name, whatever its case and spaces, where no ID is given', () => {
  const byHand = interview({ contactId: '', contactName: ' dana  KIM ' });
  expect(plan([byHand]).due[0]?.contact.id).toBe('contact-dana');
});

it('believes the ID of the contact, not the name beside it, and the first of two with one ID', () => {
  const dana = contact({ email: 'dana@bank.example' });
  const other = contact({ id: 'contact-bo' as ContactId, name: 'Bo Ek', email: 'bo@x.example' });
  const copy = contact({ email: 'copy@bank.example' });
  const due = (changes: Partial<Interview>) =>
    plan([interview(changes)], [other, dana, copy]).due.map((note) => note.contact.email);
  expect(due({ contactName: 'Bo Ek' })).toEqual(['dana@bank.example']);
  expect(due({ contactId: '', contactName: 'Bo Ek' })).toEqual(['bo@x.example']);
});

it('a contact that has no ID yet is found by name only', () => {
  const nameless = contact({ id: '' as ContactId, name: 'Bo Ek', email: 'bo@x.example' });
  const row = interview({ contactId: '', contactName: 'Dana Kim' });
  expect(plan([row], [nameless, contact()]).due[0]?.contact.email).toBe('dana@bank.example');
});

it('drafts what is due longest first, and of those at one time the one whose ID comes first', () => {
  const expected = ['oldest', 'a', 'b', 'c', 'd', 'e'];
  const contacts = expected.map((name) => contact({ id: name as ContactId, name }));
  const row = (name: string, hours: number) =>
    interview({
      id: `interview-${name}` as InterviewId,
      contactId: name as ContactId,
      startsAt: hoursAgo(hours),
    });
  const rows = [...'dbaec'].map((name) => row(name, 5));
  const ids = (interviews: readonly Interview[]) =>
    plan(interviews, contacts).due.map((note) => note.interview.id.replace('interview-', ''));
  expect(ids([...rows, row('oldest', 9)])).toEqual(expected);
  expect(ids([row('oldest', 9), ...rows.reverse()])).toEqual(expected);
});

it('is not due without a date of the talk, whatever stands under Thank-you due', () => {
  expect(plan([interview({ startsAt: null, thankYouDue: hoursAgo(1) })]).due).toEqual([]);
});

it('tells names apart that differ in nothing but where the space stands', () => {
  const other = contact({ id: 'contact-dan' as ContactId, name: 'Dan Akim' });
  const row = interview({ contactId: '', contactName: 'Dana Kim' });
  expect(plan([row], [other, contact()]).due[0]?.contact.id).toBe('contact-dana');
});

it('says of a start that is no date how to type it, whatever else the row lacks', () => {
  const row = interview({ startsAt: null });
  expect(plan([row]).problems).toEqual([]);
  const { due, problems } = plan([row], [], [], [row.id]);
  expect(due).toEqual([]);
  expect(problems).toEqual([
    { interviewId: row.id, message: expect.stringContaining('Type it again as a date') },
  ]);
});

it('is due at the very end of the talk where the sheet says so, and not before', () => {
  const due = (endsAt: Date) =>
    plan([interview({ startsAt: endsAt, minutes: 0, thankYouDue: hoursAgo(1) })]).due.length;
  expect(due(NOW)).toBe(1);
  expect(due(new Date(NOW.getTime() + 1))).toBe(0);
});

it('counts the delay from the end of the talk, across the change of clocks', () => {
  // In New York the clocks go back on 1 November 2026; instants do not care.
  const talk = interview({ startsAt: new Date('2026-11-01T05:30:00Z'), minutes: 45 });
  expect(endOf(talk)?.toISOString()).toBe('2026-11-01T06:15:00.000Z');
  expect(thankYouDueAt(talk, 2)?.toISOString()).toBe('2026-11-01T08:15:00.000Z');
});

it('is not late at three days to the minute, nor without a date', () => {
  expect(isLate(interview({ startsAt: hoursAgo(72), minutes: 0 }), NOW)).toBe(false);
  expect(isLate(interview({ startsAt: null }), NOW)).toBe(false);
});

it('calls a note late after three days, and never too late', () => {
  expect(isLate(interview({ startsAt: hoursAgo(72), minutes: 20 }), NOW)).toBe(false);
  expect(isLate(interview({ startsAt: hoursAgo(73), minutes: 20 }), NOW)).toBe(true);
  expect(plan([interview({ startsAt: hoursAgo(24 * 200) })]).due).toHaveLength(1);
});

it('never drafts one interview twice, nor one of another owner, whatever the rows say', () => {
  const anyInterview = fc.record({
    id: fc.constantFrom('interview-1', 'interview-2', 'interview-3', 'interview-4'),
    thankYou: fc.constantFrom(
      'Not due',
      'Due',
      'Drafting',
      'Draft ready',
      'Sent',
      'Skipped',
      'Needs attention',
    ),
    owner: fc.constantFrom('', ME, 'bo@example.com'),
    draftId: fc.constantFrom('', 'r1'),
    age: fc.integer({ min: -50, max: 200 }),
    held: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(anyInterview, { selector: (one) => one.id }), (rows) => {
      const interviews = rows.map((row) =>
        interview({
          ...row,
          id: row.id as InterviewId,
          startsAt: hoursAgo(row.age),
        } as Partial<Interview>),
      );
      const held = rows.filter((row) => row.held).map((row) => row.id);
      const { due, problems } = plan(interviews, [contact()], held);
      const touched = [
        ...due.map((note) => note.interview.id),
        ...problems.map((one) => one.interviewId),
      ];
      expect(new Set(touched).size).toBe(touched.length);
      for (const { interview: one } of due) {
        expect(one.owner).not.toBe('bo@example.com');
        expect(one.draftId).toBe('');
        expect(held).not.toContain(one.id);
      }
    }),
  );
});
