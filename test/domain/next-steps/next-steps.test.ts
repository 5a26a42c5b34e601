import fc from 'fast-check';
import { countPressing } from '../../../src/domain/next-steps/next-steps';
import { STEP_KINDS } from '../../../src/domain/next-steps/step';
import { type ContactId, STAGES, type Stage, THANK_YOU_STATES } from '../../../src/domain/records';
import { person, steps, talk, told } from './people';

const PAST = '2026-11-20T10:00';
const done = { hasLearned: true, thankYou: 'Sent' } as const;

it('keeps the order of good manners', () => {
  const people = [
    person('Suggested'),
    person('Silent', { stage: 'Thanked', lastContactOnLocal: '2026-06-01' }),
    person('Referred', { introducedBy: 'Nobody' }),
    person('Own', { stage: 'Met', nextStepOnLocal: '2026-11-24' }),
    person('Nudged', { stage: 'Asked', askedAtLocal: '2026-11-02T09:00' }),
    person('Waiting', { stage: 'Asked', askedAtLocal: '2026-11-18T09:00', organization: 'Acme' }),
    person('Unprepared', { stage: 'Scheduled' }),
    person('Unconfirmed', { stage: 'Scheduled' }),
    person('Unrecorded', { stage: 'Scheduled' }),
    person('Opener', { stage: 'Declined' }),
    person('Met', { stage: 'Thanked', introducedBy: 'Opener', lastContactOnLocal: '2026-11-20' }),
    person('Résumé', { stage: 'Thanked' }),
    person('Drafted', { stage: 'Met' }),
    person('Due', { stage: 'Met' }),
  ];
  const talks = [
    talk('Unprepared', '2026-11-27T10:00'),
    talk('Unconfirmed', '2026-11-25T10:00', { hasQuestions: true }),
    talk('Unrecorded', PAST),
    talk('Résumé', PAST, { ...done, resume: 'Asked for' }),
    talk('Drafted', PAST, { hasLearned: true, thankYou: 'Draft ready' }),
    talk('Due', PAST, { hasLearned: true, thankYou: 'Due' }),
  ];
  expect(told(people, talks)).toEqual([
    'thank-you Due',
    'send-thank-you Drafted',
    'resume Résumé',
    'introducer Opener',
    'record Unrecorded',
    'confirm Unconfirmed',
    'questions Unprepared',
    'try-next Waiting',
    'nudge Nudged',
    'own Own',
    'referred Referred',
    'in-touch Silent',
  ]);
});

it('shows each person once, with what presses most, and the rest behind it', () => {
  const dana = person('Dana', { stage: 'Met', nextStepOnLocal: '2026-11-24' });
  const talks = [talk('Dana', PAST, { hasLearned: true, thankYou: 'Due', resume: 'Asked for' })];
  const [step, ...others] = steps([dana], talks).steps;
  expect(others).toEqual([]);
  expect([step?.kind, step?.behind.map(({ kind }) => kind)]).toEqual([
    'thank-you',
    ['resume', 'own'],
  ]);
});

it('puts what is late before what is not, and the older before the newer', () => {
  const people = ['New', 'Old', 'Oldest'].map((name) => person(name, { stage: 'Met' }));
  const due = { hasLearned: true, thankYou: 'Due' } as const;
  const talks = [
    talk('New', '2026-11-23T10:00', due),
    talk('Old', '2026-11-13T10:00', due),
    talk('Oldest', '2026-11-03T10:00', due),
  ];
  expect(told(people, talks)).toEqual(['thank-you Oldest', 'thank-you Old', 'thank-you New']);
  expect(countPressing(steps(people, talks).steps)).toBe(3);
});

describe('steps of one kind', () => {
  const own = (name: string, nextStepOnLocal: string) =>
    person(name, { stage: 'Met', nextStepOnLocal });

  it('for one day stand in the order of the sheet', () => {
    const people = [own('Dana', '2026-11-23'), own('Bo', '2026-11-23'), own('Ana', '2026-11-23')];
    expect(told(people)).toEqual(['own Dana', 'own Bo', 'own Ana']);
    const later = people.map((one) => ({ ...one, nextStepOnLocal: '2026-12-01' }));
    expect(steps(later).coming).toMatchObject({ name: 'Dana' });
  });

  it('stand in the order of their days, whatever the order of the sheet', () => {
    const days = ['2026-11-23', '2026-11-20', '2026-11-22', '2026-11-21', '2026-11-24'];
    expect(told(days.map((day) => own(day, day)))).toEqual(
      [...days].sort().map((day) => `own ${day}`),
    );
  });

  it('come last where they have no day', () => {
    const opener = (name: string) => person(name, { stage: 'Declined' });
    const openers = ['Greg', 'Kim', 'Lee'].map(opener);
    const people = [
      ...openers,
      person('Undated', { stage: 'Met', introducedBy: 'Greg' }),
      person('Dated', { stage: 'Met', introducedBy: 'Kim' }),
      person('Undated too', { stage: 'Met', introducedBy: 'Lee' }),
    ];
    const talks = [talk('Dated', '2026-11-23T10:00', done)];
    expect(told(people, talks)).toEqual(['introducer Kim', 'introducer Greg', 'introducer Lee']);
  });
});

it('tells each of very many people once', () => {
  const people = Array.from({ length: 1_001 }, (_, at) =>
    person(`Person ${at}`, { stage: 'Met', nextStepOnLocal: '2026-11-24' }),
  );
  const found = steps(people).steps;
  expect(found).toHaveLength(1_001);
  expect(found.flatMap(({ behind }) => behind)).toEqual([]);
});

it('counts requests without any day, and nothing else', () => {
  const asked = (name: string, part = {}) => person(name, { stage: 'Asked', ...part });
  const people = [
    asked('Undated'),
    asked('Undated too'),
    asked('Asked', { askedAtLocal: '2026-11-23T09:00' }),
    asked('Written to', { lastContactOnLocal: '2026-11-23' }),
    person('To ask'),
    person('Met', { stage: 'Met' }),
    asked('Theirs', { isMine: false }),
  ];
  expect(steps(people).undatedRequests).toBe(2);
});

it('leaves other people’s records alone', () => {
  const theirs = { isMine: false, stage: 'Met', nextStepOnLocal: '2026-11-01' } as const;
  expect(told([person('Theirs', theirs)], [talk('Theirs', PAST, { isMine: false })])).toEqual([]);
});

describe('a step that was put off', () => {
  const dana = (putOff: string) => person('Dana', { stage: 'Scheduled', putOff });
  const talks = [talk('Dana', PAST)];

  it('comes back on its day', () => {
    const people = [dana('record:talk-dana 2026-11-26')];
    expect(steps(people, talks)).toMatchObject({ steps: [], coming: { fromLocal: '2026-11-26' } });
    expect(told(people, talks, { nowLocal: '2026-11-26T00:00' })).toEqual(['record Dana']);
  });

  it('and dropped does not come back, but other steps do', () => {
    expect(steps([dana('record:talk-dana never')], talks)).toMatchObject({
      steps: [],
      coming: null,
    });
    expect(told([dana('questions:talk-dana never')], talks)).toEqual(['record Dana']);
  });

  it('beyond its time is no step at all', () => {
    const soon = [talk('Dana', '2026-11-25T10:00', { isConfirmed: true })];
    const people = [dana('questions:talk-dana 2026-11-30')];
    expect(steps(people, soon).coming).toMatchObject({ kind: 'record' });
  });

  it('for another contact hides nothing', () => {
    const people = [person('Bo', { putOff: 'record:talk-dana never' }), dana('')];
    expect(told(people, talks)).toEqual(['record Dana']);
  });
});

it('whatever stands in the sheet, each person is told once and in order', () => {
  const day = fc.integer({ min: 0, max: 120 }).map((back) => {
    return new Date(Date.UTC(2026, 10, 30 - back, 9)).toISOString().slice(0, 16);
  });
  const some = fc.record({
    stage: fc.constantFrom<Stage>(...STAGES),
    askedAtLocal: fc.oneof(day, fc.constant('')),
    organization: fc.constantFrom('', 'Acme', '__proto__', '=1+1'),
    introducedBy: fc.constantFrom('', 'P1', 'constructor', 'P2'),
    thankYou: fc.constantFrom(...THANK_YOU_STATES),
    startsAtLocal: fc.oneof(day, fc.constant('')),
    putOff: fc.constantFrom('', 'ask never', 'toString never'),
    hasLearned: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), (rows) => {
      const people = rows.map(({ stage, askedAtLocal, organization, introducedBy, putOff }, at) =>
        person(`P${at}`, { stage, askedAtLocal, organization, introducedBy, putOff }),
      );
      const talks = rows.map(({ startsAtLocal, thankYou, hasLearned }, at) =>
        talk(`P${at}`, startsAtLocal, { thankYou, hasLearned }),
      );
      const found = steps(people, talks).steps;
      const ids: (ContactId | '')[] = found.map(({ contactId }) => contactId);
      expect(new Set(ids).size).toBe(ids.length);
      const ranks = found.map(({ kind }) => STEP_KINDS.indexOf(kind));
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    }),
  );
});

it('looks at 10,000 people and talks without a search in a search', () => {
  const many = Array.from({ length: 10_000 }, (_, at) =>
    person(`Person ${at}`, {
      stage: STAGES[at % STAGES.length] ?? 'Met',
      askedAtLocal: '2026-10-01T09:00',
      lastContactOnLocal: '2026-05-01',
      organization: `Company ${at % 3_000}`,
      introducedBy: `Person ${(at * 7) % 10_000}`,
    }),
  );
  const talks = many.map(({ name }) => talk(name, PAST, { contactId: '' }));
  // Reading a property is counted, since time is not: a search for each would make 10^8.
  let reads = 0;
  const counted = many.map(
    (one) =>
      new Proxy(one, {
        get: (target, key) => {
          reads += 1;
          return Reflect.get(target, key);
        },
      }),
  );
  expect(steps(counted, talks).steps.length).toBeGreaterThan(5_000);
  expect(reads).toBeLessThan(2_000_000);
});
