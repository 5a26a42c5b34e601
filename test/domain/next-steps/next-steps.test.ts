import fc from 'fast-check';
import { countPressing } from '../../../src/domain/next-steps/next-steps';
import { openRequestAt } from '../../../src/domain/next-steps/open-requests';
import { STEP_KINDS } from '../../../src/domain/next-steps/step';
import { type ContactId, STAGES, type Stage, THANK_YOU_STATES } from '../../../src/domain/records';
import { idOf, person, steps, talk, told } from './people';

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

describe('where nothing is to be done', () => {
  const KIND = { colleague: { kind: 'Colleague' }, banker: { kind: 'Banker' } };

  it('suggests three people to ask, the warmest first', () => {
    const people = [
      person('Nothing known'),
      person('Banker', KIND.banker),
      person('Member', { association: 'Women in Hospitality' }),
      person('Colleague', KIND.colleague),
      person('Another colleague', KIND.colleague),
    ];
    expect(told(people)).toEqual([
      'suggestion Colleague',
      'suggestion Another colleague',
      'suggestion Member',
    ]);
    expect(countPressing(steps(people).steps)).toBe(0);
  });

  it('suggests nobody at an organization that has an open request, and nobody who was dropped', () => {
    const people = [
      person('Colleague', { ...KIND.colleague, organization: 'Acme' }),
      person('Dropped', { ...KIND.colleague, putOff: 'ask never' }),
      person('Asked', { stage: 'Asked', askedAtLocal: '2026-11-23T10:00', organization: 'ACME' }),
    ];
    expect(told(people)).toEqual([]);
  });

  it('tells what comes next', () => {
    const people = [person('Dana', { stage: 'Scheduled' })];
    const { coming } = steps(people, [talk('Dana', '2026-12-10T10:00')]);
    expect(coming).toMatchObject({ kind: 'questions', fromLocal: '2026-12-07' });
    expect(steps([])).toEqual({ steps: [], coming: null, undatedRequests: 0 });
  });
});

describe('the open request at an organization', () => {
  const asked = (name: string, askedAtLocal: string, part = {}) =>
    person(name, { stage: 'Asked', organization: 'Acme GmbH', askedAtLocal, ...part });
  const people = [
    asked('First', '2026-11-10T09:00'),
    asked('Last', '2026-11-20T09:00'),
    asked('Theirs', '2026-11-23T09:00', { isMine: false }),
    asked('Elsewhere', '2026-11-23T09:00', { organization: 'Acmeta' }),
    person('Met', { stage: 'Met', organization: 'Acme' }),
  ];

  it.each([
    ['acme', '', 'Last'],
    ['The ACME, Inc.', idOf('Last'), 'First'],
    ['Other', '', undefined],
    ['', '', undefined],
  ] as const)('%j without %j is that to %s', (organization, exceptId, expected) => {
    expect(openRequestAt(organization, people, exceptId)?.name).toBe(expected);
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
