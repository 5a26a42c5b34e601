// The lines of a message: what goes on which, and where one is full.
import type { MessageInput } from '../../../src/domain/mail/message';
import { buildMessage } from '../../../src/domain/mail/message';

const ANA = { name: 'Ana Ruiz', email: 'ana@example.com' };
const BOUNDARY = '0123456789abcdef';

function build(input: Partial<MessageInput>): string {
  return buildMessage({ to: ANA, subject: 'Hello', body: 'Thank you.', ...input });
}

/** A field with the lines that it goes on in. */
function field(message: string, name: string): string {
  const found = new RegExp(`^${name}: .*(?:\r\n .*)*`, 'm').exec(message);
  return found?.[0] ?? '';
}

function attached(file: { name?: string; base64?: string }): string {
  const attachments = [{ name: 'cv.pdf', mimeType: 'application/pdf', base64: 'QUJD', ...file }];
  return build({ attachments, boundary: BOUNDARY });
}

describe('a subject', () => {
  it('stands as it is while its line holds 76 characters', () => {
    const start = 'Subject: ';
    const most = 's'.repeat(76 - start.length);
    expect(field(build({ subject: most }), 'Subject')).toBe(start + most);
    expect(field(build({ subject: `${most}s` }), 'Subject')).toContain('=?UTF-8?B?');
  });

  it('in another script has no more encoded words than it needs', () => {
    // 13 characters of 3 bytes are 52 letters of Base64: with the field's name and the marks 73 of 76.
    const words = (subject: string) => field(build({ subject }), 'Subject').match(/=\?UTF-8/g);
    expect(words('你'.repeat(13))).toHaveLength(1);
    expect(words('你'.repeat(14))).toHaveLength(2);
  });

  it('keeps words apart that stood on two lines', () => {
    expect(field(build({ subject: 'Twenty\r\nminutes\u2028of advice' }), 'Subject')).toBe(
      'Subject: Twenty minutes of advice',
    );
  });
});

describe('a recipient', () => {
  it('without a name is an address alone', () => {
    expect(field(build({ to: { ...ANA, name: ' \u0007' } }), 'To')).toBe('To: ana@example.com');
  });

  it('stands as it is while the line holds 76 characters', () => {
    const most = 'x'.repeat(76 - 'To:  <ana@example.com>'.length);
    const to = (name: string) => field(build({ to: { ...ANA, name } }), 'To');
    expect(to(most)).toBe(`To: ${most} <ana@example.com>`);
    expect(to(`${most}x`)).toMatch(/^To: =\?UTF-8\?B\?[^<]+\?=\r\n <ana@example\.com>$/);
  });
});

describe('a letter to a group', () => {
  it('has its blind copies in one field, one address a line', () => {
    const blindCopies = ['bo@example.com', 'cleo@example.com', 'dev@example.com'];
    expect(field(build({ blindCopies }), 'Bcc')).toBe(
      'Bcc: bo@example.com,\r\n cleo@example.com,\r\n dev@example.com',
    );
  });

  it('of nobody else has no such field', () => {
    expect(build({ blindCopies: [] })).not.toMatch(/^Bcc/m);
  });

  it.each(['Bo <bo@example.com>', 'bo@example.com, eve@example.com', 'a@b.co\r\nX-A: b', ''])(
    'does not go to %j',
    (email) => {
      expect(() => build({ blindCopies: ['cleo@example.com', email] })).toThrow(TypeError);
    },
  );
});

describe('the name of a file', () => {
  it('goes on in a second piece where one line does not hold it', () => {
    expect(attached({ name: `${'é'.repeat(10)}.pdf` })).toContain(
      [
        'filename="eeeeeeeeee.pdf";',
        ` filename*0*=UTF-8''${'%C3%A9'.repeat(8)};`,
        ` filename*1*=${'%C3%A9'.repeat(2)}.pdf`,
        '',
      ].join('\r\n'),
    );
  });

  it('of 52 characters, as they are encoded, is one piece', () => {
    expect(attached({ name: `é${'n'.repeat(42)}.pdf` })).toContain("filename*=UTF-8''");
    expect(attached({ name: `é${'n'.repeat(43)}.pdf` })).toContain("filename*0*=UTF-8''");
  });
});

describe('a body', () => {
  it('that just fills a line of 76 letters is followed by no empty one', () => {
    const line = Buffer.from('x'.repeat(57)).toString('base64');
    expect(line).toHaveLength(76);
    expect(build({ body: 'x'.repeat(57) }).endsWith(`\r\n\r\n${line}\r\n`)).toBe(true);
  });
});

describe('an attachment', () => {
  it('may come in lines of its own', () => {
    expect(attached({ base64: 'QUJD\r\n\r\nREVG\n' })).toContain('\r\n\r\nQUJDREVG\r\n');
  });

  it('is closed behind the last one, and nothing follows', () => {
    expect(attached({}).endsWith(`\r\nQUJD\r\n\r\n--=_${BOUNDARY}_=--\r\n`)).toBe(true);
  });
});

it.each<[string, Partial<MessageInput>, RegExp]>([
  ['an address', { to: { name: 'Ana', email: 'ana@' } }, /address/],
  ['a header', { headers: { Bcc: 'x' } }, /header.*"Bcc"/],
  [
    'a file',
    { attachments: [{ name: 'cv.pdf', mimeType: '', base64: '!' }], boundary: BOUNDARY },
    /"cv\.pdf".*Base64/,
  ],
  [
    'a boundary',
    { attachments: [{ name: 'cv.pdf', mimeType: '', base64: 'QUJD' }] },
    /attachments.*boundary/,
  ],
])('what is wrong with %s is told to who called', (_, input, message) => {
  expect(() => build(input)).toThrow(message);
});
