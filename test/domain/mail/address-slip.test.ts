import { likelyAddress } from '../../../src/domain/mail/address-slip';

test.each([
  ['ana@gmial.com', 'ana@gmail.com'],
  ['ana@gmal.com', 'ana@gmail.com'],
  ['ana@gmaill.com', 'ana@gmail.com'],
  ['ana@gmmail.com', 'ana@gmail.com'],
  ['ana@gnail.com', 'ana@gmail.com'],
  ['ana@gmail.con', 'ana@gmail.com'],
  ['ana@gmail.co', 'ana@gmail.com'],
  ['ana@hotmial.com', 'ana@hotmail.com'],
  ['ana@yaho.com', 'ana@yahoo.com'],
  ['ana@outlok.com', 'ana@outlook.com'],
  ['ana.b+c@iclod.com', 'ana.b+c@icloud.com'],
])('%s was probably to be %s', (typed, meant) => {
  expect(likelyAddress(typed)).toBe(meant);
});

test.each([
  'ana@gmail.com',
  'ana@ymail.com',
  'ana@mail.com',
  'ana@email.com',
  'ana@yahoo.co.uk',
  'ana@hotmail.de',
  'ana@outlook.fr',
  'ana@gmail.example.org',
  // A slip in the name alone: elsewhere a company may be called so.
  'ana@gmial.org',
  'ana@hotmial.de',
  // Two slips.
  'ana@gamel.com',
  'ana@gxmil.com',
  'ana@gaxil.com',
  'ana@gmailer.com',
  'ana@example.com',
  'ana@x.org',
  'no address',
  '',
])('%s is left as it is', (typed) => {
  expect(likelyAddress(typed)).toBe('');
});

test.each(['con', 'cmo', 'ocm', 'vom', 'xom', 'cpm', 'clm', 'comm', 'om', 'co'])(
  '".%s" behind a provider was to be ".com"',
  (ending) => {
    expect(likelyAddress(`ana@yahoo.${ending}`)).toBe('ana@yahoo.com');
    expect(likelyAddress(`ana@example.${ending}`)).toBe('');
  },
);
