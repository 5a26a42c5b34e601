import { idOf, person, steps, talk, told } from './people';

const NOTHING = { steps: [], coming: null, undatedRequests: 0 };
const at = (nowLocal: string) => ({ nowLocal });
const asked = (name: string, askedAtLocal: string, part = {}) =>
  person(name, { stage: 'Asked', askedAtLocal, organization: 'Acme', ...part });

describe('a request without an answer', () => {
  // Tuesday 10 November, 9:00.
  const DANA = asked('Dana', '2026-11-10T09:00');
  const PRIYA = person('Priya', { organization: 'ACME, Inc.' });

  it.each([
    ['Thursday, two business days later', '2026-11-12T18:00', ''],
    ['Friday, three', '2026-11-13T08:00', 'try-next'],
    ['Wednesday, six', '2026-11-18T08:00', 'try-next'],
    ['Thursday, seven', '2026-11-19T08:00', 'nudge'],
    ['two months later', '2027-01-19T08:00', 'nudge'],
    ['half a year later', '2027-05-10T08:00', ''],
  ])('on %s (%s): %j', (_, now, kind) => {
    expect(told([DANA, PRIYA], [], at(now)).filter((step) => step.endsWith('Dana'))).toEqual(
      kind === '' ? [] : [`${kind} Dana`],
    );
  });

  it('leads to the next person at the same organization, the nearest first', () => {
    const near = person('Bo', { organization: 'The Acme Corp.', introducedBy: 'Kim' });
    const far = person('Bea', { organization: 'Acmeta' });
    const [step] = steps([far, DANA, PRIYA, near], [], at('2026-11-13T08:00')).steps;
    expect(step).toMatchObject({ kind: 'try-next', contactId: DANA.id, aboutId: near.id });
  });

  it('says so where nobody else is known there, and nothing where no organization is', () => {
    const [step] = steps([DANA], [], at('2026-11-13T08:00')).steps;
    expect(step).toMatchObject({ kind: 'try-next', aboutId: '' });
    expect(told([{ ...DANA, organization: ' ' }], [], at('2026-11-13T08:00'))).toEqual([]);
  });

  it('does not name somebody whom one decided not to ask', () => {
    const dropped = { ...PRIYA, putOff: 'ask never' };
    const [step] = steps([DANA, dropped], [], at('2026-11-13T08:00')).steps;
    expect(step).toMatchObject({ kind: 'try-next', aboutId: '' });
  });

  it('has had its turn once the next person was asked', () => {
    const next = asked('Priya', '2026-11-13T09:00');
    expect(told([DANA, next], [], at('2026-11-13T10:00'))).toEqual([]);
    expect(told([DANA, next], [], at('2026-11-18T10:00'))).toEqual(['try-next Priya']);
    expect(told([DANA, next], [], at('2026-11-19T10:00'))).toEqual([
      'try-next Priya',
      'nudge Dana',
    ]);
  });

  it('is followed up once, and then rests', () => {
    const followed = { ...DANA, followedUpOnLocal: '2026-11-19' };
    for (const now of ['2026-11-20T08:00', '2026-12-01T08:00', '2027-06-01T08:00']) {
      expect(told([followed], [], at(now))).toEqual([]);
    }
  });

  it('is answered where a talk was agreed since, whatever the stage says', () => {
    const talks = [talk('Dana', '2026-12-20T10:00')];
    expect(told([DANA], talks, at('2026-11-19T08:00'))).toEqual([]);
    expect(told([DANA], [talk('Dana', '')], at('2026-11-19T08:00'))).toEqual(['nudge Dana']);
    for (const start of ['2026-11-10T09:00', '2026-11-16T10:00']) {
      const filed = talk('Dana', start, { thankYou: 'Skipped' });
      expect(steps([DANA], [filed], at('2026-11-19T08:00'))).toEqual(NOTHING);
    }
    const before = talk('Dana', '2026-11-10T08:59', { thankYou: 'Skipped' });
    expect(told([DANA], [before], at('2026-11-19T08:00'))).toEqual(['nudge Dana']);
  });

  it('counts the days off that the person named', () => {
    const holidays = [{ day: '2026-11-11', name: 'Veterans Day' }];
    const settings = { holidays, thankYouDelayHours: 2 };
    expect(told([DANA, PRIYA], [], { settings, nowLocal: '2026-11-13T08:00' })).toEqual([]);
  });

  it('without a day cannot be counted, and is said to be so', () => {
    const undated = person('Undated', { stage: 'Asked' });
    expect(steps([undated])).toMatchObject({ steps: [], undatedRequests: 1 });
  });
});

describe('whoever introduced one', () => {
  const TOMAS = person('Tomás', { stage: 'Thanked' });
  const CHEN = person('Chen', { stage: 'Met', introducedBy: ' TOMÁS ' });
  const FILED = { hasLearned: true, thankYou: 'Sent' } as const;
  const talks = [talk('Chen', '2026-11-23T10:00', FILED)];

  it('is told how it went', () => {
    const [step] = steps([TOMAS, CHEN], talks).steps;
    expect(step).toMatchObject({ kind: 'introducer', contactId: TOMAS.id, aboutId: CHEN.id });
  });

  it.each([
    ['has been told', { isIntroducerTold: true }],
    ['led to somebody who is not met yet', { stage: 'Scheduled' as const }],
    ['is in no row', { introducedBy: 'Tom' }],
    ['is oneself', { introducedBy: 'Chen' }],
  ])('is not told where it %s', (_, part) => {
    expect(told([TOMAS, { ...CHEN, ...part }], talks)).toEqual([]);
    expect(steps([TOMAS, { ...CHEN, ...part }])).toEqual(NOTHING);
  });

  it.each([
    ['a week ago', '2026-11-17T10:00', '2026-11-18', false],
    ['longer ago', '2026-11-16T10:00', '2026-11-17', true],
  ])('is to hear of a talk %s (%s) by %s; late: %s', (_, start, dueOnLocal, isLate) => {
    const [step] = steps([TOMAS, CHEN], [talk('Chen', start, FILED)]).steps;
    expect(step).toMatchObject({ kind: 'introducer', sinceLocal: start, dueOnLocal, isLate });
  });

  it('has a day to be told by only where a talk is known', () => {
    const [step] = steps([TOMAS, CHEN]).steps;
    const unknown = { interviewId: '', sinceLocal: '', dueOnLocal: '', isLate: false };
    expect(step).toMatchObject({ kind: 'introducer', ...unknown });
  });

  it('hears of the last talk that has begun', () => {
    const on = (id: string, start: string) => talk('Chen', start, { ...FILED, id: id as never });
    const now = on('now', '2026-11-24T09:30');
    const all = [
      ...[on('first', '2026-11-10T10:00'), on('last', '2026-11-20T10:00')],
      ...[on('undated', ''), on('coming', '2026-12-10T10:00'), on('second', '2026-11-15T10:00')],
    ];
    const told = (talks: typeof all) => steps([TOMAS, CHEN], talks).steps[0]?.interviewId;
    expect(told(all)).toBe('last');
    expect(told([...all].reverse())).toBe('last');
    expect(told([now, ...all])).toBe('now');
    expect(told([...all, now])).toBe('now');
  });

  it('hears of several people one after the other', () => {
    const also = person('Ana', { stage: 'Thanked', introducedBy: 'Tomás' });
    const [step, none] = steps([TOMAS, CHEN, also], talks).steps;
    expect([step?.aboutId, step?.behind.map(({ aboutId }) => aboutId)]).toEqual([
      CHEN.id,
      [also.id],
    ]);
    expect(none).toBeUndefined();
  });
});

describe('one’s own plan', () => {
  it.each([
    ['2026-11-25', [], false],
    ['2026-11-24', ['own Dana'], false],
    ['2026-11-20', ['own Dana'], true],
  ])('for %s is shown: %j', (nextStepOnLocal, expected, isLate) => {
    const people = [
      person('Dana', { stage: 'Met', nextStep: 'Send the article', nextStepOnLocal }),
    ];
    expect(told(people)).toEqual(expected);
    expect(steps(people).steps.some((step) => step.isLate)).toBe(isLate);
  });

  it('that was dropped does not hide the next one', () => {
    const part = { stage: 'Met', nextStepOnLocal: '2026-11-24' } as const;
    expect(told([person('Dana', { ...part, putOff: 'own:2026-11-24 never' })])).toEqual([]);
    expect(told([person('Dana', { ...part, putOff: 'own:2026-11-10 never' })])).toHaveLength(1);
  });
});

describe('a name that one was given', () => {
  const OLENA = person('Olena', { introducedBy: 'Eleni', organization: 'Acme' });

  it('is to be followed', () => {
    expect(told([OLENA, person('Plain')])).toEqual(['referred Olena']);
  });

  it('waits while somebody at the same organization has had less than three business days', () => {
    const people = [OLENA, asked('Dana', '2026-11-23T09:00')];
    expect(steps(people)).toMatchObject({
      steps: [],
      coming: { fromLocal: '2026-11-26' },
    });
  });

  it('is not told twice where it is the next person there', () => {
    const people = [OLENA, asked('Dana', '2026-11-18T09:00')];
    expect(told(people)).toEqual(['try-next Dana']);
  });
});

describe('people not written to for 90 days', () => {
  const old = (part = {}) => person('Amara', { stage: 'Keeping in touch', ...part });

  it.each([
    ['2026-08-26', true],
    ['2026-08-27', false],
  ])('last contact on %s: %s', (lastContactOnLocal, expected) => {
    expect(told([old({ lastContactOnLocal })])).toEqual(expected ? ['in-touch Amara'] : []);
  });

  it('counts talks, thanks and requests where no contact is noted', () => {
    const thanked = (thankedOnLocal: string) => [
      talk('Amara', '2026-05-01T10:00', { hasLearned: true, thankYou: 'Sent', thankedOnLocal }),
    ];
    expect(told([old()], thanked('2026-05-02T10:00'))).toEqual(['in-touch Amara']);
    expect(told([old()], thanked('2026-10-02T10:00'))).toEqual([]);
    expect(told([old({ askedAtLocal: '2026-05-01T10:00' })])).toEqual(['in-touch Amara']);
    expect(steps([old()])).toEqual(NOTHING);
  });

  it.each([
    ['lastContactOnLocal', '2026-11-24'],
    ['askedAtLocal', '2026-11-24T09:00'],
    ['followedUpOnLocal', '2026-11-24'],
  ])('counts what was today, whatever was long ago (%s)', (field, today) => {
    const long = { lastContactOnLocal: '2026-01-01', askedAtLocal: '2026-01-01T09:00' };
    expect(told([old(long)])).toEqual(['in-touch Amara']);
    const { steps: shown, coming } = steps([old({ ...long, [field]: today })]);
    expect(shown).toEqual([]);
    expect(coming).toMatchObject({ kind: 'in-touch', fromLocal: '2027-02-22' });
  });

  it('leaves those with whom a talk is agreed, and those who were never met', () => {
    const long = { lastContactOnLocal: '2026-01-01' };
    const soon = [talk('Amara', '2026-12-20T10:00')];
    expect(told([old(long)], soon)).toEqual([]);
    const agreed = { isConfirmed: true, hasQuestions: true, thankYou: 'Skipped' } as const;
    expect(steps([old(long)], [talk('Amara', '2026-12-20T10:00', agreed)])).toEqual(NOTHING);
    expect(told([old({ ...long, stage: 'Declined' })])).toEqual([]);
  });

  it('a day in the future is a slip of the pen', () => {
    const part = { lastContactOnLocal: '2062-11-24', askedAtLocal: '2026-02-01T10:00' };
    expect(told([old(part)])).toEqual(['in-touch Amara']);
    expect(idOf('Amara')).toBe(old().id);
  });
});
