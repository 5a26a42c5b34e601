import type { InterviewId } from '../../src/domain/records';
import {
  EMPTY_REFERRAL,
  filedInterviews,
  isNoteMade,
  plannedInterviews,
  recordOf,
  recordProblems,
  startRecord,
  withInterview,
} from '../../src/sidebar/views/record-interview/record-form';
import { ANA, PLANNED } from '../browser/sidebar-data';

const NOW = '2026-11-24T09:30';
const FORM = startRecord(ANA, NOW, 'key');

it('begins with a talk that has just ended', () => {
  expect(FORM).toMatchObject({ interviewId: '', startsAtLocal: '2026-11-24T09:10', minutes: '20' });
});

it('begins with the planned interview where there is one', () => {
  const planned = { ...PLANNED, minutes: 30, about: 'The records project' };
  expect(startRecord({ ...ANA, interviews: [planned] }, NOW, 'key')).toMatchObject({
    interviewId: 'interview-1',
    startsAtLocal: '2026-11-24T09:00',
    minutes: '30',
    about: 'The records project',
  });
});

it('keeps what stands under What I learned in the sheet', () => {
  const planned = { ...PLANNED, learned: 'Typed in the sheet' };
  expect(startRecord({ ...ANA, interviews: [planned] }, NOW, 'key').learned).toBe(
    'Typed in the sheet',
  );
});

it('does not take an interview for planned that was recorded', () => {
  expect(plannedInterviews({ ...ANA, interviews: [{ ...PLANNED, thankYou: 'Due' }] })).toEqual([]);
});

it.each([
  [{}, []],
  [{ startsAtLocal: '' }, ['when']],
  [{ minutes: '' }, ['minutes']],
  [{ minutes: '-5' }, ['minutes']],
  [{ minutes: '0' }, ['minutes']],
  [{ referrals: [{ ...EMPTY_REFERRAL, reach: '555-0101' }] }, ['referral']],
  [{ referrals: [EMPTY_REFERRAL] }, []],
])('%j is held back by %j', (part, problems) => {
  expect(recordProblems({ ...FORM, ...part })).toEqual(problems);
});

describe('the record', () => {
  it('makes a person of each name, introduced by the contact', () => {
    const record = recordOf(
      {
        ...FORM,
        referrals: [
          { name: ' Rosa Diaz ', reach: 'rosa@example.com', organization: 'Acme' },
          { name: 'Sam', reach: '555-0101', organization: '' },
          EMPTY_REFERRAL,
        ],
      },
      ANA,
    );
    expect(record.referrals).toMatchObject([
      { name: 'Rosa Diaz', email: 'rosa@example.com', phone: '', introducedBy: 'Ana Silva' },
      { name: 'Sam', email: '', phone: '555-0101', introducedBy: 'Ana Silva' },
    ]);
  });

  it('has a date for the next step only where there is a step', () => {
    expect(recordOf({ ...FORM, nextStepOnLocal: '2026-12-01' }, ANA).nextStepOnLocal).toBe('');
  });

  it('says of the thank-you what was ticked', () => {
    expect(recordOf(FORM, ANA).thankYou).toBe('Due');
    expect(recordOf({ ...FORM, wantsThankYou: false }, ANA).thankYou).toBe('Skipped');
  });
});

const SENT = {
  ...PLANNED,
  id: 'interview-sent' as InterviewId,
  startsAtLocal: '2026-11-20T09:00',
  thankYou: 'Sent',
  learned: 'Filed words',
  helpReceived: 'Idea: filed',
  resume: 'Asked for',
  questions: 'How did you begin?\nWho else?',
  answers: [{ question: 'how did you begin', answer: 'As a clerk.' }],
} as const;
const WITH_SENT = { ...ANA, interviews: [PLANNED, SENT] };

describe('several talks', () => {
  const at = (id: string, startsAtLocal: string) =>
    ({ ...PLANNED, id: id as InterviewId, startsAtLocal }) as const;

  it.each([
    [
      'the one that took place last',
      ['2026-11-20T09:00', '2026-11-23T09:00', '2026-11-30T09:00'],
      1,
    ],
    ['the next one where none has begun', ['2026-12-20T09:00', '2026-11-30T09:00'], 1],
    ['a dated one before one without a date', ['', '2026-11-30T09:00'], 1],
  ])('begins with %s', (_, starts, index) => {
    const interviews = starts.map((start, place) => at(`interview-${place}`, start));
    expect(startRecord({ ...ANA, interviews }, NOW, 'key').interviewId).toBe(`interview-${index}`);
  });

  it('begins with the one that was asked for', () => {
    expect(startRecord(WITH_SENT, NOW, 'key', SENT.id)).toMatchObject({
      interviewId: SENT.id,
      learned: 'Filed words',
    });
  });
});

describe('a record that is corrected', () => {
  const form = startRecord(WITH_SENT, NOW, 'key', SENT.id);

  it('has all that was filed, the answers beside their questions', () => {
    expect(filedInterviews(WITH_SENT)).toEqual([SENT]);
    expect(form).toMatchObject({ helpReceived: 'Idea: filed', resumeAskedFor: true });
    expect(form.answers).toEqual([
      { question: 'how did you begin', answer: 'As a clerk.', filed: 'As a clerk.' },
      { question: 'Who else?', answer: '', filed: '' },
    ]);
  });

  it('sends an answer that was emptied, and none that was never there', () => {
    const emptied = { ...form, answers: form.answers.map((row) => ({ ...row, answer: ' ' })) };
    expect(recordOf(emptied, WITH_SENT).answers).toEqual([
      { question: 'how did you begin', answer: '' },
    ]);
  });

  it('leaves a note that is sent alone', () => {
    expect(isNoteMade(form, WITH_SENT)).toBe(true);
    expect(isNoteMade(startRecord(WITH_SENT, NOW, 'key'), WITH_SENT)).toBe(false);
  });
});

describe('choosing another talk', () => {
  const planned = startRecord(WITH_SENT, NOW, 'key');
  const typed = {
    ...planned,
    learned: 'Typed words',
    answers: [{ question: 'How did you begin?', answer: 'Typed answer', filed: '' }],
  };

  it('loses neither what was typed nor what stands in the sheet', () => {
    const chosen = withInterview(typed, WITH_SENT, SENT.id);
    expect(chosen.learned).toBe('Filed words\nTyped words');
    expect(chosen.answers[0]).toMatchObject({ answer: 'Typed answer', filed: 'As a clerk.' });
  });

  it('takes nothing of one talk along to the other', () => {
    const filed = withInterview(planned, WITH_SENT, SENT.id);
    expect(withInterview(filed, WITH_SENT, '')).toMatchObject({
      ...{ interviewId: '', learned: '', helpReceived: '', answers: [], resumeAskedFor: false },
    });
  });

  it('is the same when the same one is chosen again', () => {
    const once = withInterview(planned, WITH_SENT, SENT.id);
    expect(withInterview(once, WITH_SENT, SENT.id)).toEqual(once);
  });
});
