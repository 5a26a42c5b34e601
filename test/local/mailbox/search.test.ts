import { fromDraftFile } from '../../../local/mailbox/draft-content';
import { parseQuery } from '../../../local/mailbox/search';

const NOW = new Date('2026-11-24T09:00:00Z');

const LETTER = [
  'From: ana@example.com',
  'To: Bea Ortiz <bea@example.org>',
  'Bcc: cy@example.org',
  'Message-ID: <CAabc-1@mail.gmail.com>',
  'Subject: =?UTF-8?Q?Thank_you=2C_B=C3=A9a!?=',
  'X-Key: key-1',
  '',
  'It was good to talk about river ferries.',
].join('\r\n');

const searched = {
  letter: fromDraftFile(Buffer.from(LETTER)),
  changedAt: Date.parse('2026-11-22T09:00:00Z'),
};

test.each([
  ['', true],
  ['to:bea@example.org', true],
  ['to:BEA@EXAMPLE.ORG in:draft', true],
  ['to:"Bea Ortiz"', true],
  ['to:cy@example.org', true],
  ['to:be@example.org', false],
  ['to:ana@example.com', false],
  ['from:me', true],
  ['from:ana@example.com', true],
  ['subject:"thank you"', true],
  ['subject:"you thank"', false],
  ['subject:"thank béa"', false],
  ['subject:thanks', false],
  ['subject:(béa thank)', true],
  ['subject:"Thank you, Béa!"', true],
  ['to:bea@example.org subject:"thank you" in:draft', true],
  ['in:inbox', false],
  ['-in:draft', false],
  ['-subject:ferry', true],
  ['"river ferries"', true],
  ['river', true],
  ['rive', false],
  ['key-1', false],
  ['rfc822msgid:<CAabc-1@mail.gmail.com>', true],
  ['rfc822msgid:CAabc-1@mail.gmail.com', true],
  ['rfc822msgid:CAabc', false],
  ['newer_than:3d', true],
  ['newer_than:2d', false],
  ['older_than:2d', true],
  ['older_than:1m', false],
  ['after:2026/11/22', true],
  ['before:2026/11/22', false],
  ['has:attachment', false],
])('%s: %s', (q, isFound) => {
  expect(parseQuery(q, NOW)(searched)).toBe(isFound);
});

test.each(['size:5', 'a OR b', '{a b}', 'newer_than:soon', 'has:drive'])(
  '%s is refused, since an answer would be a guess',
  (q) => {
    expect(() => parseQuery(q, NOW)(searched)).toThrow(/The local edition's mail search can't do/);
  },
);
