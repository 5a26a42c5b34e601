import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newWorld, thrownBy, type World } from './bare-script';

let world: World;
beforeEach(() => {
  world = newWorld();
});

const ANA = 'ana@example.com';

const LETTER = [
  'To: Bea Ortiz <bea@example.org>',
  'Subject: =?UTF-8?B?VGhhbmsgeW91LCBCw6lh?=',
  'X-Informational-Interviews-Key: key-1',
  'Content-Type: text/plain; charset=UTF-8',
  'Content-Transfer-Encoding: base64',
  '',
  'RGVhciBCw6lhLAoKdGhhbmsgeW91IQ==',
].join('\r\n');

function create(letter = LETTER, userId = 'me'): string {
  return `Gmail.Users.Drafts.create({message: {raw: Utilities.base64EncodeWebSafe(${JSON.stringify(letter)})}}, '${userId}')`;
}

function createOne(letter = LETTER): string {
  return world.run(`return ${create(letter)}.id`) as string;
}

test('creating answers with ids and the label, and leaves one .eml that a mail program can send', () => {
  const draft = world.run(`return ${create()}`) as { id: string; message: { id: string } };
  expect(draft).toEqual({
    id: expect.stringMatching(/^r\d+$/),
    message: {
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      threadId: draft.message.id,
      labelIds: ['DRAFT'],
    },
  });
  const { path } = world.mailboxes.read(ANA, draft.id);
  expect(readFileSync(path, 'latin1')).toMatch(/^X-Unsent: 1\r\n/);
  expect(readdirSync(dirname(path))).toEqual([`${draft.id}.eml`]);
  expect(path).toContain('mailboxes/ana@example.com/drafts');
});

test('headers: Message-ID is rewritten, From and Date are filled in, others stay', () => {
  const id = createOne(`Message-ID: <mine@example.com>\r\n${LETTER}`);
  const headers = world.run(
    `return Gmail.Users.Drafts.get('me', '${id}', {format: 'metadata'}).message.payload.headers`,
  ) as { name: string; value: string }[];
  const header = (name: string) =>
    headers.filter((one) => one.name === name).map((one) => one.value);
  expect(header('Message-ID')).toEqual([expect.stringMatching(/^<CA[\w-]+@mail\.gmail\.com>$/)]);
  expect(header('From')).toEqual([ANA]);
  expect(header('Date')).toEqual(['Tue, 17 Nov 2026 09:00:00 +0000']);
  expect(header('Subject')).toEqual(['Thank you, Béa']);
  expect(header('X-Informational-Interviews-Key')).toEqual(['key-1']);
  expect(header('X-Unsent')).toEqual([]);
});

test('metadataHeaders narrows the headers down', () => {
  const id = createOne();
  const code = `return Gmail.Users.Drafts.get('me', '${id}', {format: 'metadata', metadataHeaders: ['SUBJECT']})`;
  expect(world.run(code)).toMatchObject({
    message: { payload: { headers: [{ name: 'Subject', value: 'Thank you, Béa' }] } },
  });
});

test('the body comes as bytes from -128 to 127', () => {
  const id = createOne();
  const text = world.run(
    `return Utilities.newBlob(Gmail.Users.Drafts.get('me', '${id}').message.payload.body.data).getDataAsString()`,
  );
  expect(text).toBe('Dear Béa,\n\nthank you!');
});

test('the raw letter comes as bytes; minimal has neither raw nor payload', () => {
  const id = createOne();
  expect(
    world.run(`const { raw } = Gmail.Users.Drafts.get('me', '${id}', {format: 'raw'}).message;
      return Utilities.newBlob(raw).getDataAsString().split('\\r\\n').slice(-1)[0]`),
  ).toBe('RGVhciBCw6lhLAoKdGhhbmsgeW91IQ==');
  const minimal = world.run(
    `return Gmail.Users.Drafts.get('me', '${id}', {format: 'minimal'}).message`,
  );
  expect(minimal).toMatchObject({ snippet: 'Dear Béa, thank you!', labelIds: ['DRAFT'] });
  expect(minimal).not.toHaveProperty('payload');
  expect(minimal).not.toHaveProperty('raw');
});

test('an attachment is listed by name, size and id, without its bytes', () => {
  const letter = [
    'To: bea@example.org',
    'Content-Type: multipart/mixed; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=UTF-8',
    '',
    'Hello',
    '--b1',
    'Content-Type: application/pdf',
    "Content-Disposition: attachment; filename*=UTF-8''r%C3%A9sum%C3%A9.pdf",
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0=',
    '--b1--',
  ].join('\r\n');
  const id = createOne(letter);
  const payload = world.run(`return Gmail.Users.Drafts.get('me', '${id}').message.payload`);
  expect(payload).toMatchObject({
    mimeType: 'multipart/mixed',
    parts: [
      { partId: '0', mimeType: 'text/plain', body: { size: 5 } },
      {
        partId: '1',
        filename: 'résumé.pdf',
        body: { size: 5, attachmentId: expect.any(String) },
      },
    ],
  });
});

test.each([
  [`filename="plain.pdf"`, 'plain.pdf'],
  [`filename="resume.pdf"; filename*=UTF-8''r%C3%A9sum%C3%A9.pdf`, 'résumé.pdf'],
  [`filename*=UTF-8''r%C3%A9sum%C3%A9.pdf; filename="resume.pdf"`, 'résumé.pdf'],
  [
    `filename="f.pdf"; filename*0*=UTF-8''r%C3%A9su; filename*1*=m%C3; filename*2*=%A9.pdf`,
    'résumé.pdf',
  ],
  [`filename*0*=UTF-8''a%20; filename*1="b%20.pdf"`, 'a b%20.pdf'],
])('the name of a file: %s is %s', (parameters, name) => {
  const id = createOne(
    `To: a@b.example\r\nContent-Disposition: attachment; ${parameters}\r\n\r\nx`,
  );
  expect(world.mailboxes.read(ANA, id).attachments[0]?.filename).toBe(name);
});

test('a letter may come as bytes, or as a blob in the third place', () => {
  const asBytes = `Gmail.Users.Drafts.create({message: {raw: Utilities.newBlob(${JSON.stringify(LETTER)}).getBytes()}}, 'me')`;
  const asBlob = `Gmail.Users.Drafts.create({message: {}}, 'me', Utilities.newBlob(${JSON.stringify(LETTER)}, 'message/rfc822'))`;
  world.run(`${asBytes}; ${asBlob}`);
  expect(world.mailboxes.list(ANA).map(({ subject }) => subject)).toEqual([
    'Thank you, Béa',
    'Thank you, Béa',
  ]);
});

describe('what Gmail refuses', () => {
  const api = 'GoogleJsonResponseException: API call to gmail.users.drafts';
  test.each([
    [create('To: human@f\r\n\r\n'), `${api}.create failed with error: Invalid To header`],
    [create('To: \r\n\r\n'), `${api}.create failed with error: Invalid To header`],
    [
      create('To: a@example.org\r\nCc: nobody\r\n\r\n'),
      `${api}.create failed with error: Invalid Cc header`,
    ],
    [
      create(LETTER, 'bea@example.org'),
      `${api}.create failed with error: Delegation denied for ${ANA}`,
    ],
    [
      "Gmail.Users.Drafts.create({}, 'me')",
      `${api}.create failed with error: Missing draft message`,
    ],
    [
      "Gmail.Users.Drafts.create({message: {raw: '*'}}, 'me')",
      `${api}.create failed with error: Invalid value at 'draft.message.raw' (TYPE_BYTES), Base64 decoding failed`,
    ],
    [
      "Gmail.Users.Drafts.get('me', 'r1')",
      `${api}.get failed with error: Requested entity was not found.`,
    ],
    [
      "Gmail.Users.Drafts.remove('me', 'r1')",
      `${api}.delete failed with error: Requested entity was not found.`,
    ],
    [
      "Gmail.Users.Drafts.get('me', '../../clock')",
      `${api}.get failed with error: Requested entity was not found.`,
    ],
    [
      "Gmail.Users.Drafts.get('me', '__proto__')",
      `${api}.get failed with error: Requested entity was not found.`,
    ],
  ])('%s', (code, message) => {
    expect(thrownBy(() => world.run(`return ${code}`))).toBe(message);
  });

  test('the HTTP status is in the details', () => {
    const code =
      "try { Gmail.Users.Drafts.get('me', 'r1') } catch (error) { return error.details.code }";
    expect(world.run(code)).toBe(404);
  });

  test('a letter of more than a megabyte that is no upload', () => {
    const letter = `Utilities.base64EncodeWebSafe('To: a@example.org\\r\\n\\r\\n' + 'x'.repeat(1e6))`;
    const code = `Gmail.Users.Drafts.create({message: {raw: ${letter}}}, 'me')`;
    expect(thrownBy(() => world.run(code))).toBe(
      `${api}.create failed with error: Request payload size exceeds the limit: 1048576 bytes.`,
    );
  });

  test('an upload over 35 MiB', () => {
    const blob = `Utilities.newBlob(new Uint8Array(36700161), 'message/rfc822')`;
    const code = `Gmail.Users.Drafts.create({message: {}}, 'me', ${blob})`;
    expect(thrownBy(() => world.run(code))).toBe(
      `${api}.create failed with error: Request payload size exceeds the limit: 36700160 bytes.`,
    );
  });

  test.each([
    [`Utilities.newBlob('To: a@b.example')`, "Media type 'text/plain' is not supported."],
    [`'To: a@b.example'`, "don't match the method signature"],
  ])('%s as an upload', (upload, message) => {
    const code = `Gmail.Users.Drafts.create({message: {}}, 'me', ${upload})`;
    expect(thrownBy(() => world.run(code))).toContain(message);
  });
});

describe('what the local edition refuses', () => {
  test.each(["Drafts.send({id: 'r1'}, 'me')", "Messages.send({raw: ''}, 'me')"])(
    'Gmail.Users.%s',
    (call) => {
      expect(thrownBy(() => world.run(`Gmail.Users.${call}`))).toMatch(
        /^Exception: The local edition has no Gmail\.Users\.\w+\.send\. It never sends anything/,
      );
    },
  );

  test('reading other mail', () => {
    expect(thrownBy(() => world.run("Gmail.Users.Messages.list('me')"))).toContain(
      'The local edition has no Gmail.Users.Messages.list.',
    );
  });
});

test('a draft without a recipient is a draft', () => {
  expect(createOne('Subject: later\r\n\r\n')).toMatch(/^r\d+$/);
});

test('an injected Bcc is a recipient that everybody can see', () => {
  const id = createOne('To: bea@example.org\r\nBcc: eve@example.net\r\n\r\n');
  expect(world.mailboxes.read(ANA, id).bcc).toBe('eve@example.net');
});

test('another sender than oneself is replaced', () => {
  const id = createOne('From: Boss <boss@example.net>\r\nTo: bea@example.org\r\n\r\n');
  expect(world.mailboxes.read(ANA, id).from).toBe(ANA);
});

test('updating keeps the draft id and changes the message id', () => {
  const before = world.run(`return ${create()}`) as { id: string; message: { id: string } };
  const raw = `{message: {raw: Utilities.base64EncodeWebSafe('To: cy@example.org\\r\\n\\r\\nHi')}}`;
  const after = world.run(`return Gmail.Users.Drafts.update(${raw}, 'me', '${before.id}')`);
  expect(after).toMatchObject({ id: before.id });
  expect(after).not.toMatchObject({ message: { id: before.message.id } });
  expect(world.mailboxes.read(ANA, before.id).to).toBe('cy@example.org');
});

test('each person has a mailbox of their own', () => {
  const id = createOne();
  const options = { as: 'bea@example.org' };
  expect(world.run("return Gmail.Users.Drafts.list('me')", options)).toEqual({
    resultSizeEstimate: 0,
  });
  expect(thrownBy(() => world.run(`Gmail.Users.Drafts.get('me', '${id}')`, options))).toContain(
    'Requested entity was not found.',
  );
  expect(world.run("return Gmail.Users.getProfile('me').emailAddress", options)).toBe(
    'bea@example.org',
  );
});

test('a list comes in pages, newest first; an empty one has no drafts at all', () => {
  expect(world.run("return Gmail.Users.Drafts.list('me')")).toEqual({ resultSizeEstimate: 0 });
  const ids = ['a', 'b', 'c'].map((subject) => {
    world.clock.moveBy(60_000);
    return createOne(`Subject: ${subject}\r\n\r\n`);
  });
  const first = world.run("return Gmail.Users.Drafts.list('me', {maxResults: 2})") as {
    drafts: { id: string }[];
    nextPageToken: string;
  };
  expect(first.drafts.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
  const options = `{maxResults: 2, pageToken: '${first.nextPageToken}'}`;
  const second = world.run(`return Gmail.Users.Drafts.list('me', ${options})`);
  expect(second).toMatchObject({ drafts: [{ id: ids[0] }], resultSizeEstimate: 3 });
  expect(second).not.toHaveProperty('nextPageToken');
});

test('removing a draft keeps the letter for the person', () => {
  const id = createOne();
  world.run(`Gmail.Users.Drafts.remove('me', '${id}')`);
  expect(world.mailboxes.list(ANA)).toEqual([]);
  const [discarded] = world.mailboxes.list(ANA, 'discarded');
  expect(existsSync(world.mailboxes.read(ANA, discarded?.id ?? '').path)).toBe(true);
});

test('each call is counted under its public name', () => {
  createOne();
  expect(world.calls).toEqual(['Utilities.base64EncodeWebSafe', 'Gmail.Users.Drafts.create']);
});
