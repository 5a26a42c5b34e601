import fc from 'fast-check';
import { readAddress } from '../../../src/domain/mail/email-address';

/** An address of that many characters with a local part as long as may be; 254 are allowed. */
function ofLength(length: number, ending = '.com'): string {
  const start = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.`;
  return start + 'd'.repeat(length - start.length - ending.length) + ending;
}

describe('one address', () => {
  it.each([
    ['ana@example.com', 'ana@example.com', ''],
    ['  ana@example.com\n', 'ana@example.com', ''],
    ['Ana Ruiz <ana@example.com>', 'ana@example.com', 'Ana Ruiz'],
    ['<ana@example.com>', 'ana@example.com', ''],
    ['"Ruiz, Ana" <ana@example.com>', 'ana@example.com', 'Ruiz, Ana'],
    ['Ruiz, Ana <ana@example.com>', 'ana@example.com', 'Ruiz, Ana'],
    ['Dr. Ana R. <ana@example.com>', 'ana@example.com', 'Dr. Ana R.'],
    ['李小龙 <li@example.com>', 'li@example.com', '李小龙'],
    ['مريم <m@example.com>', 'm@example.com', 'مريم'],
    ["o'neil+work@mail.example.co.uk", "o'neil+work@mail.example.co.uk", ''],
    ['Ana.Ruiz@Example.COM', 'Ana.Ruiz@Example.COM', ''],
    ['ana@xn--exmple-cua.com', 'ana@xn--exmple-cua.com', ''],
    ['ana@example.xn--p1ai', 'ana@example.xn--p1ai', ''],
    ['"  Ana Ruiz " <ana@example.com>', 'ana@example.com', 'Ana Ruiz'],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`, ''],
    [ofLength(254), ofLength(254), ''],
    [`${'x'.repeat(382)} <ana@example.com>`, 'ana@example.com', 'x'.repeat(382)],
  ])('%p is %s', (text, email, name) => {
    expect(readAddress(text)).toEqual({ ok: true, email, name });
  });
});

describe('no address', () => {
  it.each([
    ['', 'There is no e-mail address'],
    ['   ', 'There is no e-mail address'],
    ['Ana Ruiz', 'has no @'],
    ['a@example.com, b@example.com', 'more than one address'],
    ['a@example.com; b@example.com', 'more than one address'],
    ['a@example.com b@example.com', 'more than one address'],
    ['a@example.com\nb@example.com', 'more than one address'],
    ['Ana <a@example.com>, Bo <b@example.com>', 'more than one address'],
    ['a@example.com@example.com', 'more than one address'],
    ['a@example.com\r\nBcc: eve@example.com', 'more than one address'],
    ['mailto:ana@example.com', 'Take "mailto:" off'],
    ['Team: ana@example.com;', 'leave only the address'],
    ['ana@example.com (home)', 'leave only the address'],
    ['ana @example.com', 'has a blank'],
    ['ana@ example.com', 'has a blank'],
    ['ana@example.com.', 'ends with a full stop'],
    ['ana@example', 'breaks off after the @'],
    ['ana@', 'breaks off after the @'],
    ['ana.ruiz@example', 'breaks off after the @'],
    ['ana.@example', 'breaks off after the @'],
    // With a name beside it, it is the address that is looked at.
    ['Ana Ruiz <ana@example>', 'breaks off after the @'],
    ['Ána <ana@example>', 'breaks off after the @'],
    ['Á<ana@example>', 'breaks off after the @'],
    ['Ana Ruiz <ana@example..com>', 'two full stops'],
    ['Ana Ruiz < ana@example..com >', 'two full stops'],
    // One bracket alone is around nothing.
    ['Ana <ana@example.com', 'has a blank'],
    ['ana@example.com> Ana', 'has a blank'],
    ['@example.com', 'nothing before the @'],
    ['ana@example..com', 'two full stops'],
    ['ana..ruiz@example.com', 'two full stops'],
    ['.ana@example.com', 'is not an e-mail address'],
    ['ana@-example.com', 'is not an e-mail address'],
    ['ana@exa_mple.com', 'is not an e-mail address'],
    ['ana@example.c', 'is not an e-mail address'],
    ['ana@example.1com', 'is not an e-mail address'],
    ['ana@example.co1', 'is not an e-mail address'],
    ['ana@127.0.0.1', 'is not an e-mail address'],
    ['ana@[127.0.0.1]', 'is not an e-mail address'],
    ['"ana ruiz"@example.com', 'has a blank'],
    ['"ana"@example.com', 'is not an e-mail address'],
    ['ánа@example.com', 'the letter "á"'],
    ['ana@exаmple.com', 'the letter "а"'],
    ['ana\u200b@example.com', 'invisible character'],
    ['ana@example.com\u0000x', 'invisible character'],
    [`${'a'.repeat(65)}@example.com`, 'too long'],
    [`ana@${'a.'.repeat(130)}com`, 'too long'],
    [ofLength(255), 'too long'],
    [`${'x'.repeat(383)} <ana@example.com>`, 'too long'],
    // At the most that is allowed, what is wrong is something else.
    [`${'a'.repeat(64)}@example`, 'breaks off after the @'],
    [ofLength(254, '.com.'), 'ends with a full stop'],
    [`${'x'.repeat(381)} <ana@ example.com>`, 'has a blank'],
    [`${'x'.repeat(100_000)}@example.com`, 'no @'],
  ])('%p: %s', (text, message) => {
    const answer = readAddress(text);
    expect(answer.ok).toBe(false);
    expect(answer.ok || answer.problem).toContain(message);
    expect(answer.ok || answer.problem.length).toBeLessThan(250);
  });

  it.each([
    ['Ana \u2028\t  Ruiz', '"Ana Ruiz" has'],
    ['x'.repeat(80), `"${'x'.repeat(80)}" has`],
    ['x'.repeat(81), `"${'x'.repeat(80)}…" has`],
  ])('%j is shown on one line, and short', (text, shown) => {
    expect(readAddress(text)).toMatchObject({ problem: expect.stringContaining(shown) });
  });

  it('never lets anything through that could be two', () => {
    const piece = fc.constantFrom(
      'a@example.com',
      'eve@example.com',
      ',',
      ';',
      ' ',
      '<',
      '>',
      '"',
      '(',
      ')',
      ':',
      '\n',
      '\r',
      '\0',
      '\\',
      '@',
      '.',
      'é',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const answer = readAddress(pieces.join(''));
        if (answer.ok)
          expect(answer.email).toMatch(/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+$/);
      }),
      { numRuns: 3000 },
    );
  });

  it('answers at once whatever the cell holds', () => {
    for (const unit of ['(', '"', '<', 'a@b.co,', 'a ', '\\', ':', '.']) {
      expect(readAddress(unit.repeat(100_000)).ok).toBe(false);
      expect(readAddress(`${unit.repeat(180)}a@b.co`.slice(0, 400)).ok || true).toBe(true);
    }
  });
});
