import fc from 'fast-check';
import { splitPeople, splitReach } from '../../src/sidebar/views/record-interview/pasted-people';

const row = (name: string, reach: string, organization = '') => ({ name, reach, organization });

it.each([
  [
    'Rosa Diaz, Acme, rosa@acme.example, +1 555 010 0199',
    [row('Rosa Diaz', 'rosa@acme.example, +1 555 010 0199', 'Acme')],
  ],
  ['Rosa Diaz <rosa@acme.example>', [row('Rosa Diaz', 'rosa@acme.example')]],
  ['Rosa Diaz – Acme – (555) 010-0199', [row('Rosa Diaz', '(555) 010-0199', 'Acme')]],
  [
    'Rosa Diaz; Head of Care; Acme; rosa@acme.example',
    [row('Rosa Diaz', 'rosa@acme.example', 'Head of Care, Acme')],
  ],
  ['Rosa Diaz\trosa@acme.example\tAcme', [row('Rosa Diaz', 'rosa@acme.example', 'Acme')]],
  ['rosa@acme.example', [row('', 'rosa@acme.example')]],
  ['陳美玲, +852 5550 0199', [row('陳美玲', '+852 5550 0199')]],
  [
    'Rosa Diaz\nSam Lee, sam@x.example\r\n\n',
    [row('Rosa Diaz', ''), row('Sam Lee', 'sam@x.example')],
  ],
  [
    'Mary-Jane O’Neill, 3M, 555-010-0199 ext. 12',
    [row('Mary-Jane O’Neill', '555-010-0199 ext. 12', '3M')],
  ],
])('sorts %j into the fields', (text, rows) => {
  expect(splitPeople(text)).toEqual(rows);
});

it.each([[''], ['Rosa Diaz'], ['Diaz, Rosa'], ['Rosa Diaz, PhD'], ['Agent 007'], ['  \n ']])(
  'leaves %j as it is',
  (text) => {
    expect(splitPeople(text)).toEqual([]);
  },
);

it.each([
  ['rosa@acme.example', 'rosa@acme.example', ''],
  [' 555-0101 ', '', '555-0101'],
  ['rosa@acme.example, +1 555 0100', 'rosa@acme.example', '+1 555 0100'],
  ['+1 555 0100 / rosa@acme.example', 'rosa@acme.example', '+1 555 0100 /'],
  ['ask Ana', '', 'ask Ana'],
  ['', '', ''],
])('%j is the address %j and the number %j', (text, email, phone) => {
  expect(splitReach(text)).toEqual({ email, phone });
});

it('takes any text without hanging or breaking', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      expect(splitPeople(text).length).toBeLessThanOrEqual(50);
    }),
  );
  expect(splitPeople(`${'1 '.repeat(20_000)}x@`)).toHaveLength(1);
});
