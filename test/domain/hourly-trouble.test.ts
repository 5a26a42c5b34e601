// Hourly drafts stop without a word from Google; the person is told why, as far as it can be told.
import { type HourlyFacts, hourlyTrouble } from '../../src/domain/hourly-trouble';

/** They are on, and the last run came and went well. */
const WELL: HourlyFacts = {
  ...{ isOn: true, isWanted: true, canDraft: true, needsConsent: false },
  ...{ isOverdue: false, stopReason: '' },
};
const EVERYTHING_ELSE_AMISS: Partial<HourlyFacts> = {
  ...{ needsConsent: true, isOverdue: true, stopReason: 'google' },
};

it.each<[string, Partial<HourlyFacts>, ReturnType<typeof hourlyTrouble>]>([
  ['nothing while they run', {}, null],
  ['nothing to who never wanted them', { isOn: false, isWanted: false }, null],
  [
    'nothing to who never wanted them, whatever else is amiss',
    { isOn: false, isWanted: false, canDraft: false, ...EVERYTHING_ELSE_AMISS },
    null,
  ],
  ['that drafts are not allowed', { canDraft: false }, 'no-permission'],
  [
    'first of all that drafts are not allowed',
    { isOn: false, canDraft: false, ...EVERYTHING_ELSE_AMISS },
    'no-permission',
  ],
  ['that Google asks again', { needsConsent: true }, 'asks-again'],
  [
    'that Google asks again rather than that the trigger is gone: it went with the consent',
    { isOn: false, ...EVERYTHING_ELSE_AMISS },
    'asks-again',
  ],
  ['that the trigger is gone', { isOn: false, isOverdue: true }, 'switched-off'],
  ['that no run came', { isOverdue: true, stopReason: 'quota' }, 'stayed-away'],
  ['that the day is used up', { stopReason: 'quota' }, 'used-up'],
  ['that something stopped the last run', { stopReason: 'google' }, 'stopped'],
  ['nothing of a permission that is there again', { stopReason: 'permission' }, null],
  // The trigger is of a time before it was noted who wants them.
  ['also of a trigger that nobody remembers', { isWanted: false, isOverdue: true }, 'stayed-away'],
])('says %s', (_, part, trouble) => {
  expect(hourlyTrouble({ ...WELL, ...part })).toBe(trouble);
});
