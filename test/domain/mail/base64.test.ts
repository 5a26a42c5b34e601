// Beside the same in Node, which Apps Script has not.
import fc from 'fast-check';
import { base64, utf8Bytes } from '../../../src/domain/mail/base64';

describe('a text in UTF-8', () => {
  it.each([
    '\0',
    '\u007f',
    '\u0080',
    '\u07ff',
    '\u0800',
    '\ud7ff',
    '\ue000',
    '\uffff',
    '\u{10000}',
    '\u{10ffff}',
  ])('is right where one more byte begins or ends: %j', (character) => {
    expect(utf8Bytes(character)).toEqual([...Buffer.from(character, 'utf8')]);
  });

  it.each(['\ud800', '\udbff', '\udc00', '\udfff'])('has U+FFFD for the half %j', (half) => {
    expect(utf8Bytes(`a${half}b`)).toEqual([...Buffer.from('a\ufffdb', 'utf8')]);
  });
});

it('any bytes are in Base64 what they are elsewhere', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
      expect(base64([...bytes])).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});
