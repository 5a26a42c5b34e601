// People copy rows. Of rows that say one talk, one gets the note, and the person is told of the others.
import type { ContactId, Interview, InterviewId } from '../../src/domain/records';
import { copiedDrafts } from '../../src/domain/thank-you-plan';
import { contact, hoursAgo, interview, ME, plan } from './thank-you-rows';

describe('a row that was copied', () => {
  const copy = (changes: Partial<Interview> = {}) =>
    interview({ id: 'interview-2' as InterviewId, ...changes });

  it.each(['Drafting', 'Draft ready', 'Sent', 'Due'] as const)(
    'gets no second note where the other one is %s',
    (thankYou) => {
      for (const rows of [
        [interview({ thankYou }), copy()],
        [copy(), interview({ thankYou })],
      ]) {
        const { due, problems } = plan(rows);
        const letters = due.length + (['Draft ready', 'Sent'].includes(thankYou) ? 1 : 0);
        expect({ letters, asked: problems.length }).toEqual({ letters: 1, asked: 1 });
        expect(problems[0]?.message).toMatch(/Delete one of the two, or correct Starts at/);
      }
    },
  );

  it.each<[string, Partial<Interview>, Partial<Interview>]>([
    ['first', {}, {}],
    ['whose note is begun', { thankYou: 'Drafting' }, { thankYou: 'Due' }],
  ])('the note is that of the row %s', (_, original, other) => {
    const outcome = (rows: readonly Interview[]) => {
      const { due, problems } = plan(rows);
      return [due.map((note) => note.interview.id), problems.map((one) => one.interviewId)];
    };
    expect(outcome([interview(original), copy(other)])).toEqual([['interview-1'], ['interview-2']]);
    // Of two that are alike the first counts, whichever that is.
    const expected = Object.keys(other).length === 0 ? ['2', '1'] : ['1', '2'];
    expect(outcome([copy(other), interview(original)])).toEqual(
      expected.map((number) => [`interview-${number}`]),
    );
  });

  it('gets no note where the other one has its draft and is in trouble', () => {
    const drafted = copy({ thankYou: 'Needs attention', draftId: 'r1' });
    for (const rows of [
      [interview(), drafted],
      [drafted, interview()],
    ]) {
      const { due, problems } = plan(rows);
      expect(due).toEqual([]);
      expect(problems.map((one) => one.interviewId)).toEqual(['interview-1']);
    }
  });

  it('gets none either where it was copied twice, whichever of the three is the first', () => {
    const third = (thankYou: Interview['thankYou']) =>
      interview({ id: 'interview-3' as InterviewId, thankYou });
    const rows = [interview({ thankYou: 'Sent' }), copy(), third('Drafting')];
    for (const order of [rows, [...rows].reverse()]) expect(plan(order).due).toEqual([]);
  });

  it('gets its note where the other row is somebody else’s', () => {
    const theirs = copy({ owner: 'bo@example.com' });
    const { due, problems } = plan([theirs, interview()]);
    expect(due.map((note) => note.interview.owner)).toEqual([ME]);
    expect(problems).toEqual([]);
  });

  it('is no copy where both name people whom nobody knows, and not the same', () => {
    const unknown = (contactName: string) => ({ contactId: '' as const, contactName });
    const told = (one: string, other: string) =>
      plan([interview(unknown(one)), copy(unknown(other))]).problems.map(({ message }) => message);
    expect(told('Eve Moss', 'Cy Dee')).toEqual([
      expect.stringContaining('Nobody of this name'),
      expect.stringContaining('Nobody of this name'),
    ]);
    expect(told('Eve Moss', 'EVE  Moss')).toEqual([
      expect.stringContaining('Nobody of this name'),
      expect.stringContaining('Another row says the same talk'),
    ]);
  });

  it('gets no note while the one of the other row is in doubt', () => {
    expect(plan([copy(), interview()], [contact()], ['interview-1']).due).toEqual([]);
  });

  it('is a talk of its own with another start or another person', () => {
    const other = contact({ id: 'contact-lin' as ContactId, name: 'Lin Wei' });
    const lin = { contactId: other.id, contactName: 'Lin Wei' };
    expect(plan([interview(), copy({ startsAt: hoursAgo(9) })]).due).toHaveLength(2);
    expect(plan([interview(), copy(lin)], [contact(), other]).due).toHaveLength(2);
  });

  it('says so where it names the draft of the other row, and goes on saying so', () => {
    const drafted = { thankYou: 'Draft ready', draftId: 'r1', startsAt: hoursAgo(9) } as const;
    const rows = [interview(drafted), copy({ ...drafted, startsAt: hoursAgo(7) })];
    const told = (list: readonly Interview[]) => plan(list).problems.map((one) => one.interviewId);
    expect(told(rows)).toEqual(['interview-2']);
    expect(
      told([rows[1] ?? copy(), { ...interview(drafted), thankYou: 'Needs attention' }]),
    ).toEqual(['interview-1']);
    expect(told([interview(drafted), copy({ ...drafted, thankYou: 'Sent' })])).toEqual([]);
  });

  it('is told whichever row comes first, and also while its note is being made', () => {
    const drafted = { thankYou: 'Draft ready', draftId: 'r1' } as const;
    const told = (rows: readonly Interview[]) =>
      copiedDrafts(rows, { email: ME, isInGroup: false });
    const asked = interview({ ...drafted, thankYou: 'Needs attention' });
    expect(told([asked, copy(drafted)])).toEqual(['interview-1']);
    expect(told([asked, copy({ ...drafted, thankYou: 'Needs attention' })])).toEqual([
      'interview-2',
    ]);
    expect(told([interview(drafted), copy({ ...drafted, thankYou: 'Drafting' })])).toEqual([
      'interview-2',
    ]);
  });

  it.each<[string, Partial<Interview>]>([
    ['its draft is another one', { draftId: 'r2' }],
    ['it has none', { draftId: '' }],
    ['it is somebody else’s', { owner: 'bo@example.com' }],
    ['it has no ID by which it could be told', { id: '' as InterviewId }],
    ['no note is wanted for it', { thankYou: 'Skipped' }],
  ])('is no copy where %s', (_, part) => {
    const drafted = { thankYou: 'Draft ready', draftId: 'r1' } as const;
    const rows = [interview(drafted), copy({ ...drafted, ...part })];
    expect(copiedDrafts(rows, { email: ME, isInGroup: false })).toEqual([]);
  });
});
