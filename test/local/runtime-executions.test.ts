import { answerOf, asFunction, closeAll, evaluate, ME, NOW, openScript } from './script-bench';

afterEach(closeAll);

const WRITER = `
  function main() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1').setValue('one');
    SpreadsheetApp.flush();
    try {
      sheet.getRange('A2').setValue('two');
      SpreadsheetApp.flush();
    } catch (error) {
      sheet.getRange('A3').setValue('caught');
    } finally {
      sheet.getRange('A4').setValue('finally');
    }
  }
  function read() { return SpreadsheetApp.getActiveSheet().getRange('A1:A4').getValues().flat(); }`;

describe('ending an execution at a service call', () => {
  // The calls: 1 getActiveSheet, 2 getRange, 3 setValue, 4 flush, 5 getRange, 6 setValue, 7 flush …
  test.each([
    [{ stopBefore: 4 }, ['', '', '', '']],
    [{ stopAfter: 4 }, ['one', '', '', '']],
    [{ stopAfter: 6 }, ['one', '', '', '']],
    [{ stopBefore: 7 }, ['one', '', '', '']],
    [{ stopAfter: 7 }, ['one', 'two', '', '']],
  ])('%j loses what was not flushed, and cannot be caught', async (stop, cells) => {
    const edition = await openScript(WRITER);
    const result = await edition.execute({ functionName: 'main', as: ME, ...stop });
    expect(result).toMatchObject({ ok: false, ended: 'stop' });
    expect(answerOf(await edition.execute({ functionName: 'read', as: ME }))).toEqual(cells);
  });

  test('tells the calls that were made', async () => {
    const edition = await openScript(WRITER);
    const { calls } = await edition.execute({ functionName: 'main', as: ME, stopAfter: 3 });
    expect(calls.names).toEqual([
      'SpreadsheetApp.getActiveSheet',
      'Sheet.getRange',
      'Range.setValue',
    ]);
    expect(calls.total).toBe(3);
  });

  test('beyond the last call ends nothing', async () => {
    const edition = await openScript(WRITER);
    expect(await edition.execute({ functionName: 'main', as: ME, stopBefore: 500 })).toMatchObject({
      ok: true,
    });
  });

  test('gives its locks back', async () => {
    const edition = await openScript(
      `function hold() { const lock = LockService.getDocumentLock(); lock.tryLock(10); lock.hasLock(); }
       function take() { return LockService.getDocumentLock().tryLock(10); }`,
    );
    await edition.execute({ functionName: 'hold', as: ME, stopAfter: 3 });
    expect(answerOf(await edition.execute({ functionName: 'take', as: ME }))).toBe(true);
  });
});

describe('a script that throws', () => {
  test('has written what it wrote before', async () => {
    const edition = await openScript(
      `function main() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); throw new Error('no'); }
       function read() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }`,
    );
    await edition.execute({ functionName: 'main', as: ME });
    expect(answerOf(await edition.execute({ functionName: 'read', as: ME }))).toBe('x');
  });
});

describe('the time limit', () => {
  test('ends an endless loop that catches everything', async () => {
    const edition = await openScript(
      `function main() { for (;;) { try { for (;;); } catch (error) {} } }`,
    );
    const result = await edition.execute({ functionName: 'main', as: ME, timeLimitMs: 300 });
    expect(result).toMatchObject({
      ok: false,
      ended: 'time-limit',
      error: { message: 'Exceeded maximum execution time' },
    });
  });

  test('ends a script that waits for a service', async () => {
    const edition = await openScript(`function main() { Utilities.sleep(60000); }`);
    const result = await edition.execute({ functionName: 'main', as: ME, timeLimitMs: 300 });
    expect(result).toMatchObject({ ok: false, ended: 'time-limit' });
  });
});

describe('faults on demand', () => {
  const SCRIPT = `
    function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      try { sheet.appendRow(['x']); } catch (error) { return [error.name, error.message, sheet.getLastRow()]; }
      return 'no fault';
    }`;

  test.each([
    ['before' as const, 0],
    ['after' as const, 1],
  ])('a fault %s the work leaves %i rows', async (when, rows) => {
    const edition = await openScript(SCRIPT);
    const faults = [{ name: 'Sheet.appendRow', message: 'Service error', when }];
    const result = await edition.execute({ functionName: 'main', as: ME, faults });
    expect(answerOf(result)).toEqual(['Exception', 'Service error', rows]);
  });

  test('a fault comes at its place among the calls', async () => {
    const edition = await openScript(SCRIPT);
    const faults = [{ atCall: 1, message: 'Service error' }];
    const result = await edition.execute({ functionName: 'main', as: ME, faults });
    expect(result).toMatchObject({ ok: false, error: { message: 'Service error' } });
  });
});

describe('the world of a script', () => {
  // Platform notes, section 8.
  test.each([
    'setTimeout',
    'setInterval',
    'URL',
    'URLSearchParams',
    'atob',
    'btoa',
    'TextEncoder',
    'fetch',
    'structuredClone',
    'queueMicrotask',
    'AbortController',
    'Event',
    'crypto',
    'performance',
    'process',
    'require',
    'module',
    'Buffer',
    'global',
    'window',
    'DOMException',
    'FormData',
    'Blob',
  ])('has no %s', async (name) => {
    expect(await evaluate(`return typeof ${name};`)).toBe('undefined');
  });

  test('makes all values in one realm', async () => {
    const value = await evaluate(
      `const values = sheet.getRange('A1').setValue(new Date()).getValues();
       let error; try { sheet.getRange(0, 0); } catch (thrown) { error = thrown; }
       return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
         error instanceof Error, book.getSheets() instanceof Array, (() => {}) instanceof Function];`,
    );
    expect(value).toEqual([true, true, true, true, true, true]);
  });

  test('is new for each execution', async () => {
    const edition = await openScript(
      `let count = 0; function main() { count += 1; return count; }`,
    );
    expect(answerOf(await edition.execute({ functionName: 'main', as: ME }))).toBe(1);
    expect(answerOf(await edition.execute({ functionName: 'main', as: ME }))).toBe(1);
  });

  test('knows nothing of what the one before did to its own', async () => {
    const edition = await openScript(
      `function spoil() {
         globalThis.left = 1; Object.prototype.left = 1; Array.prototype.push = null; JSON.parse = null;
         delete globalThis.Session;
       }
       function look() {
         return [typeof left, ({}).left ?? null, typeof [].push, typeof JSON.parse, typeof Session];
       }`,
    );
    await edition.execute({ functionName: 'spoil', as: ME });
    const found = answerOf(await edition.execute({ functionName: 'look', as: ME }));
    expect(found).toEqual(['undefined', null, 'function', 'function', 'object']);
  });

  test.each([
    ['goes on for ever', `(async () => { for (;;) await null; })();`],
    [
      'asks for what nobody answers any more',
      `(async () => { await 1; for (;;) await sheet.getName(); })();`,
    ],
    ['fails later', `Promise.resolve().then(() => { throw new Error('late'); });`],
  ])('is not held up by what %s and was not waited for', async (_what, body) => {
    const edition = await openScript(
      `${asFunction(`${body} return 'answered';`)} function next() { return Session.getActiveUser().getEmail(); }`,
    );
    for (let round = 0; round < 3; round++) {
      const first = await edition.execute({ functionName: 'main', as: ME });
      expect(answerOf(first)).toBe('answered');
      expect(answerOf(await edition.execute({ functionName: 'next', as: ME }))).toBe(ME);
    }
  });

  test('has local times in the zone of its own manifest, whichever project ran before', async () => {
    const hours: unknown[] = [];
    for (const timeZone of ['Asia/Tokyo', 'America/New_York', 'Asia/Tokyo'])
      hours.push(
        await evaluate(`return new Date('2026-07-01T00:00:00Z').getHours();`, {
          manifest: { timeZone },
        }),
      );
    expect(hours).toEqual([9, 20, 9]);
  });

  test('has the time of the local edition', async () => {
    const value = await evaluate(
      `return [new Date().toISOString().slice(0, 16), new Date(0).getTime(), Date.now() === +new Date()];`,
    );
    expect(value).toEqual([NOW.toISOString().slice(0, 16), 0, true]);
  });

  test('leaves rejected promises alone and waits for an async function', async () => {
    const edition = await openScript(
      `async function main() { Promise.reject(new Error('unheard')); return await Promise.resolve(7); }`,
    );
    expect(answerOf(await edition.execute({ functionName: 'main', as: ME }))).toBe(7);
  });

  test('tells where a script failed, and nothing of the local edition', async () => {
    const edition = await openScript(
      `function main() { inner(); }\nfunction inner() { throw new TypeError('no'); }`,
    );
    const result = await edition.execute({ functionName: 'main', as: ME });
    expect(result).toMatchObject({ ok: false, error: { name: 'TypeError', message: 'no' } });
    if (result.ok) throw new Error('it should have failed');
    expect(result.error.stack).toContain('code.js:2');
    expect(result.error.stack).not.toMatch(/services\.js|worker\.js|node:/);
  });

  test.each([
    ['a function that is not there', `function other() {}`, 'Script function not found: main'],
    ['a script that does not parse', `function main( {`, 'Unexpected'],
    [
      'a script that throws while it loads',
      `throw new Error('at load'); function main() {}`,
      'at load',
    ],
    ['something thrown that is no error', `function main() { throw 'text'; }`, 'text'],
  ])('%s fails with its message', async (_what, source, message) => {
    const edition = await openScript(source);
    const result = await edition.execute({ functionName: 'main', as: ME });
    expect(result).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining(message) },
    });
  });
});

describe('people at the same time', () => {
  test('each run has its own writer, and no appended row is lost', async () => {
    const edition = await openScript(
      `function main(name) { const sheet = SpreadsheetApp.getActiveSheet();
        for (let i = 0; i < 10; i += 1) sheet.appendRow([name + i]); }
       function count() { return SpreadsheetApp.getActiveSheet().getLastRow(); }`,
    );
    const people = ['ana@example.com', 'ben@example.com', ME];
    await Promise.all(
      people.map((as) => edition.execute({ functionName: 'main', as, args: [as] })),
    );
    expect(answerOf(await edition.execute({ functionName: 'count', as: ME }))).toBe(30);
  });

  test('one looks at what another has flushed, not before', async () => {
    const edition = await openScript(asFunction(`return sheet.getRange('A1').getValue();`));
    expect(answerOf(await edition.execute({ functionName: 'main', as: ME }))).toBe('');
  });
});
