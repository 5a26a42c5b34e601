import fc from 'fast-check';
import {
  isPutOff,
  laterDays,
  parsePutOff,
  withPutOff,
} from '../../../src/domain/next-steps/put-off';

const TODAY = '2026-11-24';

it('reads a line for each step', () => {
  const text = 'nudge:2026-11-17 2026-12-01\n  questions:interview-1   never \r\n\nask 2026-11-25';
  expect([...parsePutOff(text)]).toEqual([
    ['nudge:2026-11-17', '2026-12-01'],
    ['questions:interview-1', 'never'],
    ['ask', '2026-11-25'],
  ]);
});

it('reads lines however they end, and nothing out of strange ones', () => {
  const text = 'ask never\rring her mother\r\n=1+1\r\rnudge:2026-11-17 2026-12-01';
  expect([...parsePutOff(text)]).toEqual([
    ['ask', 'never'],
    ['nudge:2026-11-17', '2026-12-01'],
  ]);
});

it('forgets what has come back, and keeps what it does not understand', () => {
  const text = 'old 2026-11-23\ntoday 2026-11-24\nring her mother\n=1+1\ndropped never';
  expect(withPutOff(text, 'ask', '2026-12-01', TODAY)).toBe(
    'ring her mother\n=1+1\ndropped never\nask 2026-12-01',
  );
});

it('says each step once: the last word counts', () => {
  const once = withPutOff('', 'ask', '2026-12-01', TODAY);
  expect(withPutOff(once, 'ask', 'never', TODAY)).toBe('ask never');
});

it.each([
  ['ask never', true],
  ['ask 2026-11-25', true],
  ['ask 2026-11-24', false],
  ['ask 2026-11-23', false],
  ['ask tomorrow', false],
  ['ask never again', false],
  ['ask 2026-11-251', false],
  ['never', false],
  ['asking never', false],
  ['', false],
])('%j hides the step today: %s', (text, expected) => {
  expect(isPutOff(text, 'ask', TODAY)).toBe(expected);
});

it.each(['x', '__proto__', 'constructor', 'a key with spaces', 'questions:ID 7', '🙂', 'مفتاح'])(
  'a step may be called %j',
  (key) => {
    expect(isPutOff(withPutOff('', key, 'never', TODAY), key, TODAY)).toBe(true);
  },
);

it('whatever stood there, the step is hidden and strange lines are kept', () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ' '));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = withPutOff(lines.join('\n'), 'record:interview-1', '2026-11-25', TODAY);
      expect(isPutOff(text, 'record:interview-1', TODAY)).toBe(true);
      const strange = lines.map((one) => one.trim()).filter((one) => !/(never|\d)$/.test(one));
      for (const one of strange) if (one !== '') expect(text).toContain(one);
    }),
  );
});

it.each([
  ['Tuesday', '2026-11-24', '2026-11-25', '2026-11-27', '2026-11-30'],
  ['Friday', '2026-11-27', '2026-11-28', '2026-11-30', '2026-11-30'],
  ['Sunday', '2026-11-29', '2026-11-30', '2026-12-02', '2026-11-30'],
  ['Monday', '2026-11-30', '2026-12-01', '2026-12-03', '2026-12-07'],
])('on a %s', (_, today, tomorrow, inThreeDays, nextWeek) => {
  expect(laterDays(today)).toEqual({ tomorrow, inThreeDays, nextWeek });
});
