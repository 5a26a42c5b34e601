import { Caches } from '../../../local/cache';
import { Clock } from '../../../local/clock';

const ANA = 'ana@example.com';

function newCaches() {
  const clock = new Clock({ start: new Date('2026-11-24T09:00:00Z'), frozen: true });
  return { clock, caches: new Caches(clock) };
}

test('a value goes when its time is over, by the clock of the local edition', () => {
  const { clock, caches } = newCaches();
  caches.put('user', ANA, 'a', 'x', 60);
  clock.moveBy(59_999);
  expect(caches.get('user', ANA, 'a')).toBe('x');
  clock.moveBy(1);
  expect(caches.get('user', ANA, 'a')).toBeNull();
});

test('six hours are the longest, whatever is asked for', () => {
  const { clock, caches } = newCaches();
  caches.put('script', ANA, 'a', 'x', 1e9);
  clock.moveBy(6 * 3_600_000 - 1);
  expect(caches.get('script', ANA, 'a')).toBe('x');
  clock.moveBy(1);
  expect(caches.get('script', ANA, 'a')).toBeNull();
});

test.each([
  ['a key of 251 characters', 'k'.repeat(251), 'x', 60, 'Argument too large: key'],
  ['no key', '', 'x', 60, 'Invalid argument: key'],
  ['a value over 100 KiB', 'k', 'x'.repeat(100 * 1024 + 1), 60, 'Argument too large: value'],
  ['no time', 'k', 'x', 0, 'Invalid argument: expirationInSeconds'],
])('%s is refused', (_what, key, value, seconds, message) => {
  const { caches } = newCaches();
  expect(() => caches.put('user', ANA, key, value, seconds)).toThrow(message);
});

test('of more than a thousand items the oldest go', () => {
  const { caches } = newCaches();
  for (let n = 0; n <= 1000; n += 1) caches.put('user', ANA, `k${n}`, 'x', 60);
  expect(caches.get('user', ANA, 'k0')).toBeNull();
  expect(caches.get('user', ANA, 'k100')).toBeNull();
  expect(caches.get('user', ANA, 'k101')).toBe('x');
  expect(caches.get('user', ANA, 'k1000')).toBe('x');
});

test('a person’s cache is their own, the script’s is everybody’s', () => {
  const { caches } = newCaches();
  caches.put('user', ANA, 'a', 'mine', 60);
  caches.put('script', ANA, 'a', 'ours', 60);
  expect(caches.get('user', 'bea@example.org', 'a')).toBeNull();
  expect(caches.get('script', 'bea@example.org', 'a')).toBe('ours');
});
