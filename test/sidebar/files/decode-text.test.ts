import fc from 'fast-check';
import { decodeText } from '../../../src/sidebar/files/decode-text';

const TEXT = 'Jörg Müller, “Acme” €5, 李小龙 🌱';

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

it.each<[string, Uint8Array, string, string]>([
  ['UTF-8', Buffer.from(TEXT), TEXT, 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), TEXT, 'utf-8'],
  ['UTF-16, little end first', utf16(TEXT, false), TEXT, 'utf-16le'],
  ['UTF-16, big end first', utf16(TEXT, true), TEXT, 'utf-16be'],
  [
    'Windows-1252',
    Buffer.from('Jörg M\u00fcller, \u0093Acme\u0094 \u00805', 'latin1'),
    'Jörg Müller, “Acme” €5',
    'windows-1252',
  ],
  ['plain ASCII', Buffer.from('Dana'), 'Dana', 'utf-8'],
  ['nothing', new Uint8Array(0), '', 'utf-8'],
  ['UTF-8 that stops within a letter', Buffer.from('Jörg 李').subarray(0, -1), 'Jörg ', 'utf-8'],
  [
    'UTF-8 with one broken byte',
    Buffer.concat([Buffer.from('Jörg Müller '), Buffer.from([0xe9]), Buffer.from(' x')]),
    'Jörg Müller \ufffd x',
    'utf-8',
  ],
])('%s is read', (_, bytes, text, encoding) => {
  expect(decodeText(bytes)).toEqual({ text, encoding });
});

it('every text comes back from UTF-8 and from UTF-16', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodeText(Buffer.from(text)).text).toBe(text);
      expect(decodeText(utf16(text, true)).text).toBe(text);
    }),
  );
});

it('any bytes give some text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(typeof decodeText(bytes).text).toBe('string');
    }),
  );
});
