import { newWorld, thrownBy, type World } from './bare-script';

let world: World;
beforeEach(() => {
  world = newWorld();
});

describe('Session', () => {
  const code =
    'return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(), Session.getScriptTimeZone()]';

  test('a menu, a sidebar and a time trigger run as a person', () => {
    expect(world.run(code, { kind: 'time-trigger' })).toEqual([
      'ana@example.com',
      'ana@example.com',
      'America/New_York',
    ]);
  });

  test.each(['NONE', 'LIMITED'] as const)('in %s nobody has a name', (authMode) => {
    const shown = world.run(code, { authMode, kind: 'simple-trigger' });
    expect(shown).toEqual(['', '', 'America/New_York']);
  });

  test('the temporary key tells people apart and tells no address', () => {
    const key = (as: string) => world.run('return Session.getTemporaryActiveUserKey()', { as });
    expect(key('ana@example.com')).toBe(key('Ana@example.com'));
    expect(key('ana@example.com')).not.toBe(key('bea@example.org'));
    expect(key('ana@example.com')).not.toContain('ana');
  });
});

describe('PropertiesService', () => {
  test('numbers and booleans become text; what is not there is null', () => {
    const code = `const store = PropertiesService.getUserProperties();
      store.setProperty('a', 1).setProperties({ b: true });
      return [store.getProperty('a'), store.getProperty('b'), store.getProperty('toString'), store.getKeys()]`;
    expect(world.run(code)).toEqual(['1', 'true', null, ['a', 'b']]);
  });

  test('null is no value', () => {
    expect(
      thrownBy(() => world.run("PropertiesService.getUserProperties().setProperty('a', null)")),
    ).toBe(
      "Exception: The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });

  test("a person's store is their own, the document's is everybody's", () => {
    world.run(`PropertiesService.getUserProperties().setProperty('a', 'mine');
      PropertiesService.getDocumentProperties().setProperty('a', 'ours')`);
    const code = `return [PropertiesService.getUserProperties().getProperty('a'), PropertiesService.getDocumentProperties().getProperty('a')]`;
    expect(world.run(code, { as: 'bea@example.org' })).toEqual([null, 'ours']);
  });

  test('without a document there is no store, cache or lock of the document', () => {
    const code =
      'return [PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(), LockService.getDocumentLock()]';
    expect(world.run(code, { bound: false })).toEqual([null, null, null]);
  });
});

test('CacheService: put and remove give null, what is there comes back', () => {
  const code = `const cache = CacheService.getUserCache();
    return [cache.put('a', 'x'), cache.get('a'), cache.getAll(['a', 'b']), cache.remove('a'), cache.get('a')]`;
  expect(world.run(code)).toEqual([null, 'x', { a: 'x' }, null, null]);
});

describe('LockService', () => {
  test('two executions never hold the lock of the document at once, whoever they run for', () => {
    const code = 'return LockService.getDocumentLock().tryLock(0)';
    expect(world.run(code, { id: 'one' })).toBe(true);
    expect(world.run(code, { id: 'two', as: 'bea@example.org' })).toBe(false);
    world.locks.releaseAll('one');
    expect(world.run(code, { id: 'two', as: 'bea@example.org' })).toBe(true);
  });

  test("two people's own locks are two locks", () => {
    const code = 'return LockService.getUserLock().tryLock(0)';
    expect(world.run(code, { id: 'one' })).toBe(true);
    expect(world.run(code, { id: 'two', as: 'bea@example.org' })).toBe(true);
    expect(world.run(code, { id: 'three' })).toBe(false);
  });

  test('waiting in vain ends with an error', () => {
    world.run('LockService.getScriptLock().tryLock(0)', { id: 'one' });
    expect(
      thrownBy(() => world.run('LockService.getScriptLock().waitLock(0)', { id: 'two' })),
    ).toBe('Exception: Lock timeout: another process was holding the lock for too long.');
  });

  test('a lock that is released is free, also when one released it who does not hold it', () => {
    const code = `const lock = LockService.getScriptLock();
      lock.releaseLock(); const got = lock.tryLock(0); lock.releaseLock();
      return [got, lock.hasLock()]`;
    expect(world.run(code)).toEqual([true, false]);
  });
});

test('console and Logger write to the log; objects as JSON, errors with their place', () => {
  world.run(`console.log('%s of %d', 'one', 2, { a: 1 }); console.warn(new Error('oh'));
    Logger.log('%s!', 'hey'); Logger.log([1])`);
  expect(world.logs).toEqual([
    'log: one of 2 {"a":1}',
    expect.stringMatching(/^warn: Error: oh\n/),
    'info: hey!',
    'info: [1]',
  ]);
});

test('a service can be changed by no script', () => {
  const code = `try { Gmail.Users = null } catch {}
    try { Session.getActiveUser = () => 'eve' } catch {}
    return [typeof Gmail.Users, String(Session), Session.getActiveUser().getEmail()]`;
  expect(world.run(code)).toEqual(['object', 'Session', 'ana@example.com']);
});
