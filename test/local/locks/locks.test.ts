import fc from 'fast-check';
import { Locks } from '../../../local/locks';
import type { Execution } from '../../../local/runtime/host';

const LONG_MS = 60_000;

function execution(id: string, as = 'ana@example.com'): Execution {
  return { id, as, functionName: 'f', kind: 'menu', authMode: 'FULL' };
}

test('a waiting execution gets the lock when the holder lets go, in the order of asking', async () => {
  const locks = new Locks();
  const [one, two, three] = ['1', '2', '3'].map((id) => execution(id)) as [
    Execution,
    Execution,
    Execution,
  ];
  expect(locks.tryLock('document', one, 0)).toBe(true);
  const second = locks.tryLock('document', two, LONG_MS);
  const third = locks.tryLock('document', three, LONG_MS);
  locks.release('document', one);
  expect(await second).toBe(true);
  expect(locks.hasLock('document', three)).toBe(false);
  locks.releaseAll('2');
  expect(await third).toBe(true);
  locks.close();
});

test('waiting ends without the lock when the time is over', async () => {
  const locks = new Locks();
  locks.tryLock('script', execution('1'), 0);
  expect(await locks.tryLock('script', execution('2'), 5)).toBe(false);
  expect(locks.hasLock('script', execution('1'))).toBe(true);
});

test('a wait is bounded, however long it is asked for', async () => {
  const locks = new Locks(5);
  locks.tryLock('script', execution('1'), 0);
  expect(await locks.tryLock('script', execution('2'), Number.MAX_SAFE_INTEGER)).toBe(false);
});

test('an execution that ends while it waits never gets the lock', async () => {
  const locks = new Locks();
  locks.tryLock('document', execution('1'), 0);
  const waiting = locks.tryLock('document', execution('2'), LONG_MS);
  locks.releaseAll('2');
  expect(await waiting).toBe(false);
  locks.releaseAll('1');
  expect(locks.hasLock('document', execution('2'))).toBe(false);
  expect(locks.tryLock('document', execution('3'), 0)).toBe(true);
});

test('who holds a lock gets it again; who does not releases nothing', () => {
  const locks = new Locks();
  expect(locks.tryLock('user', execution('1'), 0)).toBe(true);
  expect(locks.tryLock('user', execution('1'), 0)).toBe(true);
  locks.release('user', execution('2'));
  expect(locks.hasLock('user', execution('1'))).toBe(true);
});

test('never two holders, whatever the order of asking, releasing and ending', () => {
  const id = fc.constantFrom('1', '2', '3');
  const step = fc.tuple(fc.constantFrom('try', 'wait', 'release', 'end'), id);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const locks = new Locks();
      for (const [what, who] of steps) {
        if (what === 'try') locks.tryLock('document', execution(who), 0);
        if (what === 'wait') void locks.tryLock('document', execution(who), LONG_MS);
        if (what === 'release') locks.release('document', execution(who));
        if (what === 'end') locks.releaseAll(who);
        const holders = ['1', '2', '3'].filter((one) => locks.hasLock('document', execution(one)));
        expect(holders.length).toBeLessThanOrEqual(1);
      }
      locks.close();
    }),
  );
});
