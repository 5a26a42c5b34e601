import { signatureLines } from '../../../../src/domain/people/signature/signature-lines';

const lines = (...text: string[]) => signatureLines(text.join('\n'));

describe('a line is cleaned', () => {
  it.each([
    ['> Dana Kim', 'Dana Kim'],
    [' >> > Dana Kim', 'Dana Kim'],
    ['\u200bDana\u200e Kim', 'Dana Kim'],
    ['📱 +1 212 555 0142', '| +1 212 555 0142'],
    ['Dana 🌱 Kim', 'Dana | Kim'],
    ['Ｄａｎａ Kim', 'Dana Kim'],
    ['Tel ٠٣٠ ۱۲۳', 'Tel 030 123'],
    ['Dana Kim <mailto:dana@example.com>', 'Dana Kim'],
    ['Dana<http://example.com>Kim', 'Dana Kim'],
    ['[image: logo] Dana Kim [cid:a.png@1]', 'Dana Kim'],
    ['Dana Kim (she/her)', 'Dana Kim'],
    ['Dana(they/them)Kim', 'Dana Kim'],
    ['**Dana Kim** *Manager*', 'Dana Kim Manager'],
    ['__Dana Kim__', 'Dana Kim'],
    ['Dana Kim (él/ella)', 'Dana Kim'],
    ['dana_kim@example.com', 'dana_kim@example.com'],
  ])('%j is %j', (line, expected) => {
    // Blanks are put right when it comes apart.
    expect(lines(line).map((one) => one.replace(/ +/g, ' '))).toEqual([expected]);
  });
});

describe('of the letter around it', () => {
  it('nothing stays: what stands before the sign-off, what it closes with, empty lines', () => {
    const signature = ['Dana Kim', 'Harbor Bank'];
    expect(lines('Dear Sam,', 'thank you.', '', 'Best regards,', ...signature)).toEqual(signature);
    expect(lines('It was good to meet you.', 'Best regards', ...signature, '', 'Cheers!')).toEqual(
      signature,
    );
    expect(lines('Kind regards,', ' ', ...signature)).toEqual(signature);
  });

  it('only the last sign-off counts that something follows', () => {
    expect(lines('thanks,', 'Sam', 'Sincerely', 'Dana Kim')).toEqual(['Dana Kim']);
    expect(lines('Dana Kim', 'Harbor Bank', 'Thanks,', 'Cheers')).toEqual([
      'Dana Kim',
      'Harbor Bank',
    ]);
  });

  it.each(['From: Dana Kim', 'Von : Dana Kim', 'de:Dana Kim'])('%j stays', (from) => {
    expect(lines('News', from, 'Hello', 'Best,', 'D.')).toEqual([from, 'D.']);
  });

  it('who it is from is told once, and only in a line of its own', () => {
    expect(lines('Greetings from: us', 'Best,', 'Dana Kim')).toEqual(['Dana Kim']);
    expect(lines('Best,', 'From: Dana Kim', 'Acme')).toEqual(['From: Dana Kim', 'Acme']);
  });

  it.each([
    'Sent from my phone',
    'Please consider the environment before printing',
    'This message is confidential.',
    'Subject: Lunch',
    'To : Sam',
    'Unsubscribe here',
  ])('%j goes', (noise) => {
    expect(lines('Dana Kim', noise, 'Acme')).toEqual(['Dana Kim', 'Acme']);
  });
});

describe('a line that is too long', () => {
  const prose = (length: number) => 'x'.repeat(length);
  const card = (length: number) => `${'x'.repeat(length - 2)}|x`;

  it('is prose, and goes', () => {
    expect(lines(prose(160), prose(161))).toEqual([prose(160)]);
  });

  it('may be a whole card in one line', () => {
    expect(lines(card(500), card(501))).toEqual([card(500)]);
    expect(lines(`${prose(300)}@x`)).toHaveLength(1);
  });

  it('is not looked for in what is longer than any signature', () => {
    expect(lines('Dana Kim', '\n'.repeat(20_000), 'Sam Lee')).toEqual(['Dana Kim']);
  });
});

describe('an earlier mail below', () => {
  const earlier = ['On Mon, Nov 23, 2026 Eve Stone wrote:', '> Eve Stone', '> eve@example.com'];

  it.each([['dana@example.com'], ['5550142']])('is left out where %j stands above it', (told) => {
    expect(lines('Dana Kim', told, ...earlier)).toEqual(['Dana Kim', told]);
  });

  it.each([['Thank you!'], ['Room 555014']])(
    'is meant where only %j stands above it',
    (nothing) => {
      expect(lines(nothing, ...earlier)).toEqual(['Eve Stone', 'eve@example.com']);
    },
  );

  it.each([
    'Am 23.11.2026 um 10:00 schrieb Eve Stone:',
    'Le lun. 23 nov. 2026, Eve Stone a écrit :',
    'Le lun. 23 nov. 2026, Eve Stone a écrit:',
    'El lun, 23 nov 2026, Eve Stone escribió:',
    '-----Original Message-----',
    '--- Forwarded message ---',
  ])('begins with %j', (line) => {
    expect(lines('Dana Kim', 'dana@example.com', line, 'Eve')).toEqual([
      'Dana Kim',
      'dana@example.com',
    ]);
  });

  it.each(['More on the letter that I wrote:', 'On Monday, Eve Stone wrote: see you'])(
    'does not begin with %j',
    (line) => {
      expect(lines('dana@example.com', line, 'Acme')).toEqual(['dana@example.com', line, 'Acme']);
    },
  );
});

it('lines may end as on any system', () => {
  expect(signatureLines('a\r\nb\rc\nd\u2028e\u2029f')).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});
