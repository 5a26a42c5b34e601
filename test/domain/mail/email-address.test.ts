import fc from 'fast-check';
import { readAddress } from '../../../src/domain/mail/email-address';

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
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`, ''],
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
    ['@example.com', 'nothing before the @'],
    ['ana@example..com', 'two full stops'],
    ['ana..ruiz@example.com', 'two full stops'],
    ['.ana@example.com', 'is not an e-mail address'],
    ['ana@-example.com', 'is not an e-mail address'],
    ['ana@exa_mple.com', 'is not an e-mail address'],
    ['ana@example.c', 'is not an e-mail address'],
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
    [`${'x'.repeat(100_000)}@example.com`, 'no @'],
  ])('%p: %s', (text, message) => {
    const answer = readAddress(text);
    expect(answer.ok).toBe(false);
    expect(answer.ok || answer.problem).toContain(message);
    expect(answer.ok || answer.problem.length).toBeLessThan(250);
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
