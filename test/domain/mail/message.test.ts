import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { headerText } from '../../../src/domain/mail/header';
import type { MessageInput } from '../../../src/domain/mail/message';
import { buildMessage } from '../../../src/domain/mail/message';

const ANA = { name: 'Ana Ruiz', email: 'ana@example.com' };

function build(input: Partial<MessageInput>): string {
  return buildMessage({ to: ANA, subject: 'Hello', body: 'Thank you.', ...input });
}

/** As any mail program would read it: postal-mime shares no code with the writer. */
async function read(message: string) {
  return PostalMime.parse(message);
}

/** Half a surrogate pair is no text: U+FFFD stands for it. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function headLines(message: string): string[] {
  return message.slice(0, message.indexOf('\r\n\r\n')).split('\r\n');
}

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const hostileText = fc
  .array(
    fc.constantFrom(
      '\r\n',
      '\n',
      '\r',
      '\0',
      '\t',
      '\u2028',
      '\u0085',
      'Bcc: eve@example.com',
      '<eve@example.com>',
      ', ',
      ';',
      ':',
      '"',
      '\\',
      '(',
      ')',
      '=?UTF-8?B?QQ==?=',
      '?=',
      'é',
      '🌱',
      '\ud83c',
      '\udf31',
      'مرحبا',
      '你好',
      ' ',
      '  ',
      'x',
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
const text = fc.oneof(anyText, hostileText);

const NAMES = [
  'Ana Ruiz',
  'Zoë Müller-Łukasz',
  'مريم حسن',
  '李小龙',
  'नेहा',
  'Ana 🌱👩🏽‍💻 Ruiz',
  'Ruiz, Ana "Annie" <boss> (PMP); @home \\ co',
  'a@b.com',
  'O’Neil',
  '=?UTF-8?Q?fake?=',
  'x'.repeat(200),
  'é'.repeat(200),
  '🌱'.repeat(100),
  `${'word '.repeat(39)}end`,
  '',
];

describe('a message', () => {
  it('is this, to the letter', () => {
    expect(build({ headers: { 'X-Key': 'k1' } })).toBe(
      [
        'To: Ana Ruiz <ana@example.com>',
        'Subject: Hello',
        'X-Key: k1',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=UTF-8',
        'Content-Transfer-Encoding: base64',
        '',
        'VGhhbmsgeW91Lg==',
        '',
      ].join('\r\n'),
    );
  });

  it('leaves From, Date and Message-ID to Gmail', async () => {
    const names = (await read(build({}))).headers.map(({ key }) => key);
    expect(names).toEqual([
      'to',
      'subject',
      'mime-version',
      'content-type',
      'content-transfer-encoding',
    ]);
  });

  it.each(NAMES)('goes to one person of the name %p', async (name) => {
    const message = build({ to: { ...ANA, name } });
    expect((await read(message)).to).toEqual([{ address: ANA.email, name }]);
  });

  it.each([
    'Your advice: 20 minutes?',
    's'.repeat(500),
    'é'.repeat(500),
    '🌱 '.repeat(160).trim(),
    'two  blanks',
    '',
  ])('has the subject %p', async (subject) => {
    expect((await read(build({ subject }))).subject ?? '').toBe(subject);
  });

  it('gives Windows, Mac and Unix line ends the same', async () => {
    const mail = await read(build({ body: 'a\r\nb\rc\nd' }));
    expect(mail.text?.replace(/\r\n/g, '\n').trimEnd()).toBe('a\nb\nc\nd');
  });

  it('reads the same as it was written, whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, text, async (name, subject, body) => {
        const message = build({ to: { ...ANA, name }, subject, body });
        expect(message).toMatch(/^[\r\n\x20-\x7e]*$/);
        expect(message.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
        const mail = await read(message);
        expect(mail.to).toEqual([{ address: ANA.email, name: wellFormed(headerText(name)) }]);
        expect(mail.subject ?? '').toBe(wellFormed(headerText(subject)));
        const encoded = message.slice(message.indexOf('\r\n\r\n')).replace(/\r\n/g, '');
        expect(Buffer.from(encoded, 'base64').toString('utf8')).toBe(
          wellFormed(body).replace(/\r\n|\r|\n/g, '\r\n'),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('never has a second recipient or a header more', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, hostileText, async (name, subject, value) => {
        const message = build({ to: { ...ANA, name }, subject, headers: { 'X-Key': value } });
        const mail = await read(message);
        expect(mail.to).toHaveLength(1);
        expect([mail.cc, mail.bcc, mail.from, mail.replyTo]).toEqual([
          undefined,
          undefined,
          undefined,
          undefined,
        ]);
        expect(mail.headers).toHaveLength(6);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its lines as short as RFC 2047 wants them', () => {
    fc.assert(
      fc.property(text, text, text, (name, subject, value) => {
        const headers = { 'X-Informational-Interviews-Key': value };
        const message = build({ to: { ...ANA, name }, subject, headers });
        for (const line of headLines(message)) expect(line.length).toBeLessThanOrEqual(76);
        for (const word of message.match(/=\?UTF-8\?B\?[^?]*\?=/g) ?? []) {
          expect(word.length).toBeLessThanOrEqual(75);
          const bytes = Buffer.from(word.slice(10, -2), 'base64');
          expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
        }
      }),
    );
  });

  it.each([
    'ana@example.com, eve@example.com',
    'ana@example.com\r\nBcc: eve@example.com',
    'ana@example.com>',
    ' ana@example.com',
    'Ana <ana@example.com>',
    'ána@example.com',
    '',
  ])('is not written to %p', (email) => {
    expect(() => build({ to: { name: 'Ana', email } })).toThrow(TypeError);
  });

  it.each([
    'Bcc',
    'Cc',
    'To',
    'From',
    'X-A: b\r\nBcc',
    'X-',
    'Content-Type',
    'X-é',
    'Not-X-Key',
    `X-${'a'.repeat(41)}`,
  ])('takes no header %p', (name) => {
    expect(() => build({ headers: { [name]: 'eve@example.com' } })).toThrow(TypeError);
  });
});

describe('an attachment', () => {
  const BOUNDARY = '0123456789abcdef';
  const content = Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 256));

  function attach(name: string, mimeType = 'application/pdf', base64 = content.toString('base64')) {
    const attachments = [{ name, mimeType, base64 }];
    return build({ body: 'Attached.', attachments, boundary: BOUNDARY });
  }

  it.each([
    'resume.pdf',
    'Résumé – Zoë 🌱.pdf',
    '履歴書.pdf',
    'a "quoted" \\ name.pdf',
    'مرحبا.pdf',
    'n'.repeat(200),
  ])('comes with the name %p and all its bytes', async (name) => {
    const mail = await read(attach(name));
    expect(mail.text?.trim()).toBe('Attached.');
    expect(mail.attachments).toHaveLength(1);
    const [file] = mail.attachments;
    expect(file).toMatchObject({
      filename: name,
      mimeType: 'application/pdf',
      disposition: 'attachment',
    });
    expect(Buffer.from(file?.content as ArrayBuffer).equals(content)).toBe(true);
  });

  it('cannot bring a header or a part along', async () => {
    const name = `x"\r\nContent-Type: text/html\r\n\r\n<b>--=_${BOUNDARY}_=\r\n`;
    const mail = await read(attach(name, 'text/html\r\nX-Evil: 1'));
    expect(mail.attachments).toMatchObject([
      { filename: headerText(name), mimeType: 'application/octet-stream' },
    ]);
    expect(mail.html).toBeUndefined();
    expect(mail.to).toHaveLength(1);
  });

  it.each(['not base64!', `QUJD\r\n--=_${BOUNDARY}_=`, 'QUJ', 'Q=UJ', 'QUJD_-=='])(
    'of %p is refused',
    (base64) => {
      expect(() => attach('x.pdf', 'application/pdf', base64)).toThrow(TypeError);
    },
  );

  it('of eighteen megabytes comes whole, in lines of 76', async () => {
    const bytes = Buffer.alloc(18_000_000, 'résumé ');
    const message = attach('big.pdf', 'application/pdf', bytes.toString('base64'));
    expect(message.length).toBeLessThan(25_000_000);
    expect(/[^\n]{79}/.test(message)).toBe(false);
    const [file] = (await read(message)).attachments;
    expect(Buffer.from(file?.content as ArrayBuffer).equals(bytes)).toBe(true);
  });

  it.each([
    ['resume.pdf', 'filename="resume.pdf"'],
    ['Résumé.pdf', `filename="Resume.pdf";\r\n filename*=UTF-8''R%C3%A9sum%C3%A9.pdf`],
    ['a "b".pdf', `filename="a _b_.pdf";\r\n filename*=UTF-8''a%20%22b%22.pdf`],
    ['履歴書.pdf', `filename="file.pdf";\r\n filename*=UTF-8''%E5%B1%A5%E6%AD%B4%E6%9B%B8.pdf`],
  ])('%p says its name to old readers too', (name, parameters) => {
    expect(attach(name)).toContain(`Content-Disposition: attachment;\r\n ${parameters}\r\n`);
  });

  it('has its name and its type alone, whatever these hold', async () => {
    await fc.assert(
      fc.asyncProperty(text, hostileText, async (given, type) => {
        // Readers may take encoded words apart wherever they stand; clean names have none.
        const name = given.replace(/=\?/g, '');
        const message = attach(name, type);
        expect(message).toMatch(/^[\r\n\x20-\x7e]*$/);
        const lengths = message.split('\r\n').map((line) => line.length);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(76);
        const mail = await read(message);
        expect(mail.attachments).toMatchObject([
          { mimeType: 'application/octet-stream', disposition: 'attachment' },
        ]);
        expect(mail.attachments[0]?.filename ?? '').toBe(wellFormed(headerText(name)));
        expect(mail.headers).toHaveLength(4);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'multipart/mixed',
    'message/rfc822',
    'MULTIPART/mixed; boundary="x"',
    'text/html; x',
    '',
  ])('of the type %p is bytes and nothing else', async (type) => {
    const [file] = (await read(attach('x.eml', type))).attachments;
    expect(file?.mimeType).toBe('application/octet-stream');
  });

  it.each(['', 'short', '0123456789abcdef"', '0123456789\r\nBcc: a', 'a'.repeat(41), undefined])(
    'is not sent with the boundary %p',
    (boundary) => {
      const attachments = [{ name: 'a.txt', mimeType: 'text/plain', base64: 'QQ==' }];
      const given = boundary === undefined ? {} : { boundary };
      expect(() => build({ attachments, ...given })).toThrow(TypeError);
    },
  );

  it('is followed by another', async () => {
    const one = { name: 'a.txt', mimeType: 'text/plain', base64: 'QQ==' };
    const attachments = [one, { ...one, name: 'b.txt' }];
    const mail = await read(build({ attachments, boundary: BOUNDARY }));
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['a.txt', 'b.txt']);
  });
});
