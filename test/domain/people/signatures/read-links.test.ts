import { readLinks } from '../../../../src/domain/people/signature/read-links';

it.each([
  'dana@example.com',
  'dana (at) example.com',
  'dana(at)example.com',
  'dana [ at ] example [ dot ] com',
  'dana[AT]example[DOT]com',
  'dana {arroba} example {punto} com',
  'dana (ät) example (punkt) com',
  '-dana@example.com',
  '--dana@example.com',
  "'dana@example.com'",
  'E:dana@example.com',
])('finds the address in %j', (line) => {
  expect(readLinks(line).emails).toEqual(['dana@example.com']);
});

it.each([
  'Meet me at example dot com',
  'a line (at the end)',
  'dana@example',
  '@example.com',
  'dana..kim@example.com',
])('finds no address in %j', (line) => {
  expect(readLinks(line)).toMatchObject({ emails: [], linkedIn: '' });
});

it.each([
  ['www.acme.example', 'www.acme.example'],
  ['Visit www.acme.example.', 'www.acme.example'],
  ['acme.com!', 'acme.com'],
  ['http://acme.example/a', 'http://acme.example/a'],
  ['at mail.acme.example', 'mail.acme.example'],
  ['https://acme.example/a/b?c=d...', 'https://acme.example/a/b?c=d'],
  ['(acme.de/team)', 'acme.de/team'],
])('finds the page in %j', (line, website) => {
  expect(readLinks(line)).toMatchObject({ websites: [website], emails: [] });
});

it.each(['Dana Kim', 'e.g. this', 'v2.10', 'Dr.Kim'])('finds no page in %j', (line) => {
  expect(readLinks(line)).toEqual({ emails: [], linkedIn: '', websites: [], rest: line });
});

it.each([
  ['linkedin.com/in/dana', 'linkedin.com/in/dana'],
  ['http://linkedin.com/in/dana', 'http://linkedin.com/in/dana'],
  ['https://de.linkedin.com/in/dana-kim/.', 'https://de.linkedin.com/in/dana-kim/'],
  ['one linkedin.com/in/one, two linkedin.com/in/two', 'linkedin.com/in/one'],
])('finds the profile in %j, and takes it for no other page', (line, linkedIn) => {
  expect(readLinks(line)).toMatchObject({ linkedIn, websites: [] });
});

it('leaves what stands around them, and divides it there', () => {
  const line = 'Dana dana@x.example Boss www.x.example Acme linkedin.com/in/dana End';
  expect(
    readLinks(line)
      .rest.split('|')
      .map((piece) => piece.trim()),
  ).toEqual(['Dana', 'Boss', 'Acme', 'End']);
});

it('leaves in its place what looks like an address and is none', () => {
  expect(readLinks('Ask dana..kim@acme.c today').rest).toBe('Ask dana..kim@acme.c today');
});
