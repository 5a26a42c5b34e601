import { person, steps, talk, told } from './people';

const DANA = person('Dana', { stage: 'Scheduled' });
const PAST = '2026-11-24T08:00';
const NOTHING = { steps: [], coming: null, undatedRequests: 0 };
const at = (nowLocal: string) => ({ nowLocal });

describe('a thank-you', () => {
  const recorded = {
    hasLearned: true,
    thankYou: 'Due',
    thankYouDueLocal: '2026-11-24T10:20',
  } as const;

  it('is due from its hour on, and not before', () => {
    const input = [[DANA], [talk('Dana', PAST, recorded)]] as const;
    expect(told(...input)).toEqual([]);
    expect(steps(...input).coming).toMatchObject({
      kind: 'thank-you',
      fromLocal: '2026-11-24T10:20',
    });
    expect(told(...input, at('2026-11-24T10:20'))).toEqual(['thank-you Dana']);
  });

  it.each([
    ['Due', 'thank-you Dana'],
    ['Drafting', 'thank-you Dana'],
    ['Needs attention', 'thank-you Dana'],
    ['Draft ready', 'send-thank-you Dana'],
  ] as const)('that is "%s" is the step "%s"', (thankYou, expected) => {
    const talks = [talk('Dana', '2026-11-23T08:00', { hasLearned: true, thankYou })];
    expect(told([DANA], talks)).toEqual([expected]);
  });

  it.each(['Sent', 'Skipped'] as const)('that is "%s" asks for nothing', (thankYou) => {
    expect(steps([DANA], [talk('Dana', PAST, { hasLearned: true, thankYou })])).toEqual(NOTHING);
  });

  it('comes some hours after a talk that was typed by hand', () => {
    const input = [[DANA], [talk('Dana', PAST, { hasLearned: true })]] as const;
    expect(told(...input, at('2026-11-24T10:19'))).toEqual([]);
    expect(told(...input, at('2026-11-24T10:20'))).toEqual(['thank-you Dana']);
  });

  it('is never due for a talk that was typed by hand without a day', () => {
    expect(steps([DANA], [talk('Dana', '', { hasLearned: true })])).toEqual(NOTHING);
  });

  // The talk ends at 8:20.
  it.each([
    ['2026-11-26T10:00', false],
    ['2026-11-27T08:20', false],
    ['2026-11-27T08:21', true],
    ['2027-11-24T10:00', true],
  ])('is late after three days, and still there after a year: at %s %s', (now, isLate) => {
    const [step] = steps([DANA], [talk('Dana', PAST, recorded)], at(now)).steps;
    expect(step).toMatchObject({ kind: 'thank-you', dueOnLocal: '2026-11-24', isLate });
  });

  it('is not late where nobody knows when the talk was', () => {
    const talks = [talk('Dana', '', { thankYou: 'Needs attention' })];
    expect(steps([DANA], talks).steps).toMatchObject([{ kind: 'thank-you', isLate: false }]);
  });

  it('is shown without a contact where nobody, or more than one, has that name', () => {
    const talks = [talk('Sam', PAST, { ...recorded, contactId: '', thankYou: 'Needs attention' })];
    const twins = [person('Sam'), { ...person('Sam'), id: person('Other').id }];
    for (const people of [[DANA], twins]) {
      const [step] = steps(people, talks).steps;
      expect(step).toMatchObject({ kind: 'thank-you', contactId: '', name: 'Sam' });
    }
  });
});

describe('a résumé that was asked for', () => {
  const talks = (resume: 'Asked for' | 'Sent') => [
    talk('Dana', PAST, { hasLearned: true, thankYou: 'Sent', resume }),
  ];

  it('waits until it is sent', () => {
    expect(told([DANA], talks('Asked for'))).toEqual(['resume Dana']);
    expect(steps([DANA], talks('Sent'))).toEqual(NOTHING);
  });

  it('has nobody to go to where the talk names no contact', () => {
    expect(steps([], talks('Asked for'))).toEqual(NOTHING);
  });

  it.each([
    ['2026-11-27T08:20', false],
    ['2026-11-27T08:21', true],
  ])('is late three days after the talk: at %s %s', (now, isLate) => {
    const [step] = steps([DANA], talks('Asked for'), at(now)).steps;
    expect(step).toMatchObject({ kind: 'resume', dueOnLocal: '2026-11-24', isLate });
  });
});

describe('a talk that is over', () => {
  it('is to be written down from its last minute on', () => {
    const input = [[DANA], [talk('Dana', '2026-11-24T09:10', { hasQuestions: true })]] as const;
    expect(told(...input, at('2026-11-24T09:29'))).toEqual([]);
    expect(told(...input)).toEqual(['record Dana']);
  });

  it.each([
    ['was written down', { hasLearned: true, thankYou: 'Sent' as const }],
    ['wants no note', { thankYou: 'Skipped' as const }],
  ])('asks for nothing where it %s', (_, part) => {
    expect(steps([DANA], [talk('Dana', PAST, part)])).toEqual(NOTHING);
  });

  it.each([
    ['2026-11-25T08:20', false],
    ['2026-11-25T08:21', true],
  ])('should be written down within a day: at %s it is late: %s', (now, isLate) => {
    const [step] = steps([DANA], [talk('Dana', PAST)], at(now)).steps;
    expect(step).toMatchObject({ kind: 'record', dueOnLocal: '2026-11-24', isLate });
  });

  it('did not take place where they declined', () => {
    expect(told([{ ...DANA, stage: 'Declined' }], [talk('Dana', PAST)])).toEqual([]);
  });
});

describe('questions', () => {
  it.each([
    ['2026-11-27T18:00', ['questions Dana']],
    ['2026-11-28T08:00', []],
    ['2026-11-24T09:31', ['questions Dana']],
    ['2026-11-24T09:30', []],
  ])('for a talk at %s: %j', (start, expected) => {
    expect(told([DANA], [talk('Dana', start, { isConfirmed: true })])).toEqual(expected);
  });

  it('are there already', () => {
    const talks = [talk('Dana', '2026-11-26T10:00', { isConfirmed: true, hasQuestions: true })];
    expect(told([DANA], talks)).toEqual([]);
  });
});

it('a talk to come that is prepared and confirmed, and wants no note, asks for nothing', () => {
  const part = { isConfirmed: true, hasQuestions: true, thankYou: 'Skipped' } as const;
  expect(steps([DANA], [talk('Dana', '2026-11-26T10:00', part)])).toEqual(NOTHING);
});

it('a last contact to come, by a slip of the pen, keeps no talk from being confirmed', () => {
  const slip = { ...DANA, lastContactOnLocal: '2062-11-24', askedAtLocal: '2062-11-24T09:00' };
  const prepared = talk('Dana', '2026-11-25T10:00', { hasQuestions: true });
  expect(told([slip], [prepared])).toEqual(['confirm Dana']);
});

describe('a talk is confirmed', () => {
  const confirms = (start: string, nowLocal: string, contact = DANA) =>
    told([contact], [talk('Dana', start, { hasQuestions: true })], at(nowLocal)).length > 0;

  it.each([
    ['Thursday', '2026-11-26T10:00', 'Tuesday 9:59', '2026-11-24T09:59', false],
    ['Thursday', '2026-11-26T10:00', 'Tuesday 10:00', '2026-11-24T10:00', true],
    ['Thursday', '2026-11-26T10:00', 'Wednesday evening', '2026-11-25T22:00', true],
    ['Thursday', '2026-11-26T10:00', 'the same morning', '2026-11-26T07:00', false],
    ['Monday', '2026-11-30T09:00', 'Thursday', '2026-11-26T18:00', false],
    ['Monday', '2026-11-30T09:00', 'Friday', '2026-11-27T08:00', true],
    ['Tuesday', '2026-12-01T09:00', 'Sunday', '2026-11-29T10:00', false],
    ['Tuesday', '2026-12-01T09:00', 'Monday', '2026-11-30T08:00', true],
    ['Sunday', '2026-11-29T10:00', 'Thursday', '2026-11-26T18:00', false],
    ['Sunday', '2026-11-29T10:00', 'early on Friday', '2026-11-27T00:00', true],
  ])('on %s (%s), asked on %s (%s): %s', (_, start, _when, now, expected) => {
    expect(confirms(start, now)).toBe(expected);
  });

  it.each([
    ['agreed', { lastContactOnLocal: '2026-11-24' }],
    ['asked for', { askedAtLocal: '2026-11-24T09:00' }],
  ])('not where it was %s today for tomorrow', (_, part) => {
    const today = { ...DANA, ...part };
    expect(confirms('2026-11-25T10:00', '2026-11-24T15:00', today)).toBe(false);
    expect(confirms('2026-11-25T10:00', '2026-11-25T08:00', today)).toBe(false);
  });

  it('on the day after it was agreed, where there is one in between', () => {
    const today = { ...DANA, lastContactOnLocal: '2026-11-24' };
    expect(confirms('2026-11-26T10:00', '2026-11-24T15:00', today)).toBe(false);
    expect(confirms('2026-11-26T10:00', '2026-11-25T08:00', today)).toBe(true);
  });

  it('before a long weekend for the day after it', () => {
    const settings = { thankYouDelayHours: 2, holidays: [{ day: '2026-11-27', name: '' }] };
    const talks = [talk('Dana', '2026-11-30T09:00', { hasQuestions: true })];
    expect(told([DANA], talks, { settings, nowLocal: '2026-11-26T08:00' })).toEqual([
      'confirm Dana',
    ]);
  });
});

it.each(['', 'soon'])('a talk at %j has no steps', (start) => {
  expect(told([DANA], [talk('Dana', start)])).toEqual([]);
});

it.each([1e12, 1e300, Number.MAX_VALUE])('a talk of %d minutes is never over', (minutes) => {
  const talks = [talk('Dana', PAST, { minutes, resume: 'Asked for' })];
  expect(told([DANA], talks, at('9999-12-31T23:59'))).toEqual(['resume Dana']);
});
