import {
  EMPTY_REFERRAL,
  plannedInterviews,
  recordOf,
  recordProblems,
  startRecord,
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
