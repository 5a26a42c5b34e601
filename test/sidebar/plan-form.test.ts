import type { InterviewLine } from '../../src/calls';
import { DEFAULT_QUESTIONS } from '../../src/domain/questions/default-questions';
import type { InterviewId } from '../../src/domain/records';
import {
  askedBefore,
  type PlanForm,
  type PlanSource,
  plannedTalks,
  planOf,
  proposed,
  saved,
  startPlan,
  textsOf,
  withDetails,
  withTalk,
} from '../../src/sidebar/views/prepare-questions/plan-form';
import {
  added,
  dropped,
  edited,
  moved,
  putBack,
  swapped,
} from '../../src/sidebar/views/prepare-questions/plan-list';
import { ANA, PLANNED } from '../browser/sidebar-data';

const NEXT: InterviewLine = { ...PLANNED, startsAtLocal: '2026-11-27T09:00' };
const PAST: InterviewLine = {
  ...PLANNED,
  id: 'interview-past' as InterviewId,
  startsAtLocal: '2026-09-01T09:00',
  thankYou: 'Sent',
  hasLearned: true,
  questions: 'How did you come to do this work?\n2. Do you like tea?',
  answers: [{ question: 'Coffee?', answer: 'No.' }],
};

function sourceOf(
  interviews: readonly InterviewLine[],
  part: Partial<PlanSource> = {},
): PlanSource {
  let keys = 0;
  return {
    contact: { ...ANA, interviews },
    questions: DEFAULT_QUESTIONS,
    field: 'health-care IT',
    nowLocal: '2026-11-24T09:30',
    newKey: () => `key-${keys++}`,
    ...part,
  };
}
const start = (interviews: readonly InterviewLine[] = [], wanted?: InterviewId) =>
  startPlan(sourceOf(interviews), wanted);
const texts = (form: PlanForm) => form.items.map(({ text }) => text);

it('begins with the next talk that is planned, with what the sheet says of it', () => {
  const later = {
    ...NEXT,
    id: 'interview-later' as InterviewId,
    startsAtLocal: '2026-12-24T09:00',
  };
  const form = start([PAST, later, { ...NEXT, questions: 'Mine?\nYours?', minutes: 30 }]);
  expect(form).toMatchObject({
    interviewId: NEXT.id,
    minutes: 30,
    where: 'Phone',
    isTouched: false,
  });
  expect(texts(form)).toEqual(['Mine?', 'Yours?']);
});

it('begins with the talk that was asked for, also one that is over', () => {
  expect(start([NEXT, PAST], PAST.id).interviewId).toBe(PAST.id);
});

it('begins with a new talk where none is to come, and proposes what fits', () => {
  const form = start([PAST]);
  expect(form).toMatchObject({ interviewId: '', purpose: 'Company', about: 'Harborview Health' });
  expect(form.items).toHaveLength(8);
});

it.each([
  ['the one that goes on right now', { startsAtLocal: '2026-11-24T09:20' }, 1],
  ['none that is over', { startsAtLocal: '2026-11-24T09:00' }, 0],
  ['one without a date', { startsAtLocal: '' }, 1],
  ['none that was recorded', { hasLearned: true }, 0],
])('the talks to come: %s', (_, part, count) => {
  expect(plannedTalks(sourceOf([{ ...NEXT, ...part }]))).toHaveLength(count);
});

it('asks nothing that was asked or answered in another talk', () => {
  expect(askedBefore(sourceOf([NEXT, PAST]), NEXT.id)).toEqual([
    ...['How did you come to do this work?', 'Do you like tea?', 'Coffee?'],
  ]);
  expect(texts(start([NEXT, PAST]))).not.toContain('How did you come to do this work?');
  expect(askedBefore(sourceOf([PAST]), PAST.id)).toEqual([]);
});

describe('the list', () => {
  it('follows length and purpose until it is touched', () => {
    const source = sourceOf([]);
    const longer = withDetails(start(), { minutes: 30 }, source);
    expect(longer.items).toHaveLength(12);
    const own = moved(longer, 0, 1);
    expect(withDetails(own, { minutes: 15, purpose: 'Industry' }, source).items).toEqual(own.items);
    expect(proposed(withDetails(own, { minutes: 15 }, source), source).items).toHaveLength(6);
  });

  it('does not change when only the date or the place does', () => {
    const form = start();
    const source = sourceOf([]);
    expect(withDetails(form, { startsAtLocal: '2026-12-01T09:00' }, source).items).toBe(form.items);
    expect(withDetails(form, { where: 'Here' }, source).items).toBe(form.items);
  });

  it('moves a question to any place, and nowhere beyond', () => {
    const form = start();
    const [first, second, third] = texts(form);
    expect(texts(moved(form, 0, 2)).slice(0, 3)).toEqual([second, third, first]);
    expect(texts(moved(form, 2, 0)).slice(0, 3)).toEqual([third, first, second]);
    for (const [from, to] of [
      [0, -1],
      [0, 8],
      [8, 0],
      [3, 3],
    ] as const) {
      expect(moved(form, from, to)).toBe(form);
    }
  });

  it('takes a question back where others of its kind stand', () => {
    const form = start();
    const [opener] = form.items;
    if (!opener) throw new Error('There is no question');
    const less = dropped(form, opener);
    expect(less.leftOut).toEqual([opener]);
    const back = putBack(less, opener);
    expect(back.leftOut).toEqual([]);
    expect(back.items.map(({ kind }) => kind)).toEqual(form.items.map(({ kind }) => kind));
  });

  it('takes one’s own question before what ends the talk, once, and nothing empty', () => {
    const form = added(start(), '  What would\nyou ask me? ');
    expect(form.items[6]).toMatchObject({ text: 'What would you ask me?', kind: 'Own' });
    expect(added(form, 'what would you ask me')).toBe(form);
    expect(added(form, '   ')).toBe(form);
    expect(new Set(form.items.map(({ id }) => id)).size).toBe(9);
  });

  it('swaps a question in its place', () => {
    const form = start();
    const [, second] = form.items;
    if (!second) throw new Error('There is no question');
    const next = swapped(form, second, sourceOf([]));
    expect(next?.items[1]).toMatchObject({ id: second.id, kind: 'Powerful' });
    expect(texts(form)).not.toContain(next?.items[1]?.text);
  });
});

describe('the plan that is saved', () => {
  it('has the questions without empty ones, and the talk where it is in the sheet', () => {
    const form = edited(start([NEXT]), 1, '  ');
    const plan = planOf(form, sourceOf([NEXT]).contact);
    expect(plan).toMatchObject({ interviewId: NEXT.id, contactId: ANA.id, minutes: 20 });
    expect(plan.questions).toEqual(textsOf(form));
    expect(plan.questions).toHaveLength(7);
  });

  it('is filed anew under the same key where its row is gone', () => {
    const form = saved(start());
    expect(form.interviewId).toBe(`interview-${form.key}`);
    expect(planOf(form, ANA)).toMatchObject({ interviewId: '', key: form.key });
  });
});

it('another talk has a plan of its own, and the first is as it was left', () => {
  const source = sourceOf([NEXT]);
  const first = added(start([NEXT]), 'Mine?');
  const other = withTalk(first, '', source);
  expect(other).toMatchObject({ interviewId: '', startsAtLocal: '' });
  expect(texts(other)).not.toContain('Mine?');
  const back = withTalk(other, NEXT.id, source);
  expect(texts(back)).toEqual(texts(first));
  expect(back.interviewId).toBe(NEXT.id);
});

it('says which company or industry, until the person says something else', () => {
  const source = sourceOf([]);
  const form = withDetails(start(), { purpose: 'Industry' }, source);
  expect(form.about).toBe('health-care IT');
  const typed = withDetails(form, { about: 'Hospitals' }, source);
  expect(withDetails(typed, { purpose: 'Company' }, source).about).toBe('Hospitals');
});
