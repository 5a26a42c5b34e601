import type { RequestLetter } from '../../../src/domain/etiquette/check-request';
import { checkRequest } from '../../../src/domain/etiquette/check-request';

const GOOD = `Hi Ana,

Peter Novak suggested that I write to you: he says nobody knows hospital IT better. You moved from
nursing into IT yourself, and your view of that path would help me. I'm not asking for a job, only
for your advice. Might you have 20 minutes for a call next week?

Many thanks,
Maria Lopez`;

const LETTER: RequestLetter = {
  channel: 'Email',
  recipient: 'ana@example.com',
  subject: 'Your path into hospital IT',
  body: GOOD,
  senderName: 'Maria Lopez',
  contactName: 'Ana Silva',
  organization: 'Mercy Hospital',
  introducer: { name: 'Peter Novak', permission: 'Yes' },
};

const broken = (changes: Partial<RequestLetter>) =>
  checkRequest({ ...LETTER, ...changes })
    .filter(({ isKept }) => !isKept)
    .map(({ rule }) => rule);
const finding = (rule: string, changes: Partial<RequestLetter> = {}) =>
  checkRequest({ ...LETTER, ...changes }).find((one) => one.rule === rule);
const body = (from: string, to: string) => ({ body: GOOD.replace(from, to) });

it('a good letter keeps every rule', () => {
  expect(broken({})).toEqual([]);
});

it('findings come in one order, the musts first', () => {
  const order = checkRequest(LETTER).map(({ level, rule }) => `${level} ${rule}`);
  expect(order).toEqual([
    'must one-recipient',
    'must nothing-unfilled',
    'must asks-for-job',
    'must says-no-job',
    'must introducer-permission',
    'should purpose',
    'should short-time',
    'should length',
    'should connection-first',
    'should one-question',
    'should about-them',
    'should thanks',
  ]);
  const bad = checkRequest({ ...LETTER, body: '', subject: '', recipient: '' });
  expect(bad.map(({ level, rule }) => `${level} ${rule}`)).toEqual(order);
});

describe('one letter, one fault', () => {
  it.each<[string, Partial<RequestLetter>]>([
    ['one-recipient', { recipient: 'ana@example.com, bo@example.com' }],
    ['one-recipient', { recipient: '' }],
    ['one-recipient', { recipient: 'ana at example.com' }],
    ['nothing-unfilled', body('Ana,', '[First name],')],
    ['nothing-unfilled', { subject: 'Your path into {{field}}' }],
    ['asks-for-job', body('Might you', 'My résumé is attached. Might you')],
    ['asks-for-job', { subject: 'Any openings at Mercy?' }],
    ['says-no-job', body("I'm not asking for a job, only\nfor your advice. ", '')],
    ['introducer-permission', { introducer: { name: 'Peter Novak', permission: 'Not asked' } }],
    ['introducer-permission', { introducer: { name: 'Peter Novak', permission: 'No' } }],
    ['short-time', body('20 minutes', 'some time')],
    ['short-time', body('20 minutes', 'an hour')],
    ['short-time', body('20 minutes', '45 minutes')],
    [
      'one-question',
      body('Might you have 20 minutes for a call next week?', 'I hope for 20 minutes.'),
    ],
    ['one-question', body('help me.', 'help me. How did you begin?')],
    ['thanks', body('Many thanks,', 'Best regards,')],
    ['connection-first', body(/Peter.*?better\. /s.exec(GOOD)?.[0] ?? '', '')],
  ])('%s', (rule, changes) => {
    expect(broken(changes)).toEqual([rule]);
  });
});

describe('the introducer', () => {
  const noPermission = { introducer: { name: 'Peter Novak', permission: 'Not asked' } } as const;
  const says = (sentence: string, more: Partial<RequestLetter> = {}) =>
    finding('introducer-permission', { ...noPermission, ...more, body: sentence })?.isKept;

  it.each([
    ['Peter told me about you.', false],
    ['PETER NOVAK is my neighbour.', false],
    ['I spoke with Novák last week.', false],
    ['I was referred by Mr. Novak.', false],
    ['Peter Pan is playing at your theatre.', true],
    ['We peter out slowly.', true],
    ['Peter one two three four five told me.', false],
    ['Peter one two three four five six told me.', true],
    ['He told one two three four five Peter.', false],
    ['He told one two three four five six Peter.', true],
    ['Peter and Novak told me.', false],
    ['I met novak last week.', true],
    ['I will write as Peter Novak', false],
    ['A mutual acquaintance told me about you.', true],
  ])('%j is kept: %s', (sentence, isKept) => {
    expect(says(sentence)).toBe(isKept);
  });

  it('a first name that the recipient shares is no mention', () => {
    expect(says('Peter, you told us a story.', { contactName: 'Peter Hall' })).toBe(true);
    expect(says('Peter told me.', { otherNames: ['Peter Hall'] })).toBe(true);
    expect(says('Peter Novak told me.', { otherNames: ['Peter Hall'] })).toBe(false);
  });

  it.each([
    ['Dr. Maria de la Cruz', 'De told me.', true],
    ['Dr. Maria de la Cruz', 'Dr. Wu told me.', true],
    ['Dr. Maria de la Cruz', 'Cruz told me.', false],
    ['P Novak', 'P told me.', true],
    ['P Novak', 'P Novak, hello.', false],
    ['Cher', 'Cher told me.', false],
    ['Dr. Peter Novak', 'Peter Novak is my neighbour.', false],
    ['Peter Novak, PhD', 'Peter Novak is my neighbour.', false],
    ['Novak, Peter', 'Peter Novak is my neighbour.', false],
    ['Peter (Pete) Novak', 'Peter Novak is my neighbour.', false],
    ['Cher', 'Cher sings.', true],
  ])('of %j: "%s" is kept: %s', (name, sentence, isKept) => {
    expect(says(sentence, { introducer: { name, permission: 'Not asked' } })).toBe(isKept);
  });

  it('nobody introduced: nothing to keep secret', () => {
    expect(finding('introducer-permission', { introducer: null })?.isKept).toBe(true);
  });

  it.each([
    ['Will you tell me how you came into the work?', true],
    ['May I ask whom you know? Grace and good advice both help.', true],
    ['Will May suggested that I write to you.', false],
  ])('whose name is an ordinary word counts as a full name only: "%s"', (sentence, isKept) => {
    const introducer = { name: 'Will May', permission: 'Not asked' } as const;
    expect(finding('introducer-permission', { introducer, body: sentence })?.isKept).toBe(isKept);
  });
});

describe('what a finding points at', () => {
  it.each([
    ['short-time', '20 minutes'],
    ['introducer-permission', 'Peter Novak'],
    ['says-no-job', 'not asking for a job'],
    ['one-question', 'Might you have 20 minutes for a call next week?'],
  ])('%s: %j', (rule, words) => {
    const span = finding(rule)?.span;
    expect(GOOD.slice(span?.start, span?.end)).toContain(words);
  });

  it.each([
    ['Peter Novak', 'Yes', /Peter Novak said that you may/],
    [' Peter  Novak ', 'Not asked', /^Ask Peter first/],
    [' Peter Novak ', 'Yes', /^Peter Novak said/],
    ['Peter Novak', 'No', /^Peter Novak prefers not/],
    ['Peter Novak', 'Not asked', /^Ask Peter first/],
    ['Zoe Winter', 'No', /^No name is used/],
    [' ', 'No', /^No name is used/],
  ] as const)('of the name %j with the answer %j it says %s', (name, permission, message) => {
    expect(finding('introducer-permission', { introducer: { name, permission } })?.message).toMatch(
      message,
    );
  });

  it.each([
    ['I met PETER NOVAK there.', 'PETER NOVAK'],
    ['I spoke with Novák there.', 'Novák'],
    ['I ran there.', null],
  ])('of %j the name: %j', (text, name) => {
    const span = finding('introducer-permission', { body: text })?.span;
    expect(span ? text.slice(span.start, span.end) : span).toBe(name);
  });

  it('an address that is missing has no place, a wrong one has', () => {
    expect(finding('one-recipient', { recipient: ' ' })?.span).toBeNull();
    expect(finding('one-recipient')?.span).toBeNull();
    expect(finding('one-recipient', { recipient: 'ana at x' })?.span).toEqual({ start: 0, end: 8 });
    expect(finding('one-recipient', { recipient: 'ana at x' })?.message).toContain('no @');
    expect(finding('one-recipient')).toMatchObject({ part: 'recipient', isKept: true });
  });

  it('what asks in the body counts before what asks in the subject', () => {
    const both = { subject: 'Any openings?', body: `${GOOD}\nAre you hiring?` };
    const start = both.body.indexOf('Are you hiring');
    const span = { start, end: start + 'Are you hiring'.length };
    expect(finding('asks-for-job', both)).toMatchObject({ part: 'body', isKept: false, span });
    expect(finding('asks-for-job')).toMatchObject({ part: 'body', isKept: true, span: null });
    expect(finding('asks-for-job')?.message).toContain('no job');
  });

  it('a fault in the subject is counted in the subject', () => {
    const subject = 'Are you hiring?';
    expect(finding('asks-for-job', { subject })).toMatchObject({
      ...{ part: 'subject', level: 'must', isKept: false },
    });
  });
});

it('a letter on paper or LinkedIn has no address to check', () => {
  for (const channel of ['Letter', 'LinkedIn'] as const) {
    expect(finding('one-recipient', { channel, recipient: '' })).toBeUndefined();
  }
});

it.each([
  [60, true, /60 words: short/],
  [75, true, /75 words: short/],
  [76, true, /fair/],
  [100, true, /fair/],
  [101, false, /101 words/],
  [140, false, /140 words/],
])('%d words: kept %s', (count, isKept, message) => {
  const text = `Hi Ana,\n\n${'word '.repeat(count).trim()}.\n\nBest,\nMaria`;
  expect(finding('length', { body: text })).toMatchObject({
    isKept,
    message: expect.stringMatching(message),
  });
});

it.each([
  'half an hour',
  '15 min',
  'thirty minutes',
  '15–20 minutes',
  '20-minute',
  'a quarter of an hour',
])('%j is a short, definite time', (time) => {
  expect(finding('short-time', body('20 minutes', time))?.isKept).toBe(true);
});

it('100 kB of anything are checked to the end', () => {
  for (const piece of ['not ', '((((', 'a ', ' ', '15 ', 'some time ', 'Peter ', '{{', '?']) {
    const text = piece.repeat(100_000 / piece.length);
    expect(checkRequest({ ...LETTER, body: text, subject: text.slice(0, 200) })).toHaveLength(12);
  }
});
