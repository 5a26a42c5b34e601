import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import PostalMime from 'postal-mime';
import { Clock } from '../../../local/clock';
import { Mailboxes } from '../../../local/mailbox/mailboxes';
import { rawHeader } from '../../../local/mailbox/mime';
import { openFolder, temporaryPath } from '../temporary-folder';

const ANA = 'ana@example.com';
const MINUTE_MS = 60_000;

function open(path = temporaryPath()) {
  const folder = openFolder(path);
  const clock = new Clock({ start: new Date('2026-11-24T09:00:00Z'), frozen: true });
  return { folder, clock, mailboxes: new Mailboxes(folder, clock) };
}

function bytes(...lines: string[]): Buffer {
  return Buffer.from(lines.join('\r\n'), 'utf8');
}

const WITH_PDF = bytes(
  'To: bea@example.org',
  'X-Key: 1',
  'Subject: One',
  'Content-Type: multipart/mixed; boundary=b1',
  '',
  '--b1',
  'Content-Type: multipart/alternative; boundary=b2',
  '',
  '--b2',
  'Content-Type: text/plain',
  '',
  'Old text',
  '--b2',
  'Content-Type: text/html',
  '',
  '<p>Old text</p>',
  '--b2--',
  '--b1',
  'Content-Type: application/pdf; name="cv.pdf"',
  'Content-Disposition: attachment',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0=',
  '--b1--',
);

const ODD_FIELDS = {
  to: 'Béa Ortiz <bea@example.org>, "Ruiz, Cy" <cy@example.org>',
  subject: 'Thank you, Béa, for twenty minutes of very good advice — 東京 😀',
  body: 'Dear Béa,\n\nthank you for “everything”.\n.\nAna',
};

test('a composed draft is a letter that another mail program reads the same', async () => {
  const { mailboxes } = open();
  const { path, text } = mailboxes.compose(ANA, ODD_FIELDS);
  expect(text).toBe(`${ODD_FIELDS.body}`);
  const letter = await PostalMime.parse(readFileSync(path));
  expect(letter.subject).toBe(ODD_FIELDS.subject);
  expect(letter.to).toEqual([
    { name: 'Béa Ortiz', address: 'bea@example.org' },
    { name: 'Ruiz, Cy', address: 'cy@example.org' },
  ]);
  expect(letter.text?.replace(/\r\n/g, '\n').trim()).toBe(ODD_FIELDS.body);
  expect(letter.headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
  const headerLines = readFileSync(path, 'latin1').split('\r\n\r\n')[0]?.split('\r\n') ?? [];
  expect(Math.max(...headerLines.map((line) => line.length))).toBeLessThanOrEqual(78);
});

test('a line break in a subject makes no header', () => {
  const { mailboxes } = open();
  const { bcc, subject } = mailboxes.compose(ANA, { subject: 'Hi\r\nBcc: eve@example.net' });
  expect(bcc).toBe('');
  expect(subject).toBe('Hi Bcc: eve@example.net');
});

test('editing keeps the draft and its attachments, and changes message and Message-ID', () => {
  const { mailboxes } = open();
  const mailbox = mailboxes.of(ANA);
  const before = mailbox.create(WITH_PDF);
  const messageIdBefore = rawHeader(before.letter.headers, 'Message-ID');
  const view = mailboxes.edit(ANA, before.entry.draftId, {
    body: 'New text é',
    to: 'cy@example.org',
  });
  const after = mailbox.draft(before.entry.draftId);
  expect(view).toMatchObject({
    id: before.entry.draftId,
    to: 'cy@example.org',
    subject: 'One',
    text: 'New text é',
    html: null,
    attachments: [{ filename: 'cv.pdf', mimeType: 'application/pdf', bytes: 5 }],
  });
  expect(after.entry.messageId).not.toBe(before.entry.messageId);
  expect(after.entry.threadId).toBe(before.entry.threadId);
  expect(rawHeader(after.letter.headers, 'Message-ID')).not.toBe(messageIdBefore);
  expect(view.raw).toContain('X-Key: 1');
});

test('editing again and again does not pile parts up', () => {
  const { mailboxes } = open();
  const { entry } = mailboxes.of(ANA).create(WITH_PDF);
  for (const body of ['a', 'b', 'c']) mailboxes.edit(ANA, entry.draftId, { body });
  const { text, attachments, raw } = mailboxes.read(ANA, entry.draftId);
  expect([text, attachments.length]).toEqual(['c', 1]);
  expect(raw.match(/^Content-Type:/gm)).toHaveLength(3);
});

test('another subject begins another thread', () => {
  const { mailboxes } = open();
  const { entry } = mailboxes.of(ANA).create(WITH_PDF);
  mailboxes.edit(ANA, entry.draftId, { subject: 'Two' });
  expect(mailboxes.of(ANA).draft(entry.draftId).entry.threadId).not.toBe(entry.threadId);
});

test('custom headers are lost at an edit where the switch says so', () => {
  const { mailboxes } = open();
  mailboxes.setSwitches({ stripHeadersOnEdit: true });
  const { entry } = mailboxes.of(ANA).create(WITH_PDF);
  expect(mailboxes.read(ANA, entry.draftId).raw).toContain('X-Key');
  expect(mailboxes.edit(ANA, entry.draftId, { subject: 'x' }).raw).not.toContain('X-Key');
});

test('sending moves the letter, without custom headers, and the draft is no more', () => {
  const { mailboxes } = open();
  const { entry } = mailboxes.of(ANA).create(WITH_PDF);
  const draftPath = mailboxes.read(ANA, entry.draftId).path;
  const sent = mailboxes.send(ANA, entry.draftId);
  expect(sent.raw).not.toContain('X-Key');
  expect(readFileSync(sent.path, 'latin1')).not.toContain('X-Unsent');
  expect(existsSync(draftPath)).toBe(false);
  expect(mailboxes.list(ANA, 'sent')).toHaveLength(1);
  expect(() => mailboxes.send(ANA, entry.draftId)).toThrow('Requested entity was not found.');
  expect(() => mailboxes.edit(ANA, entry.draftId, {})).toThrow('Requested entity was not found.');
});

test('a letter to nobody is not sent', () => {
  const { mailboxes } = open();
  const { id } = mailboxes.compose(ANA, { subject: 'x' });
  expect(() => mailboxes.send(ANA, id)).toThrow('Please specify at least one recipient.');
  expect(() => mailboxes.edit(ANA, id, { to: 'nobody' })).toThrow('Invalid To header');
  expect(mailboxes.list(ANA)).toHaveLength(1);
});

test('listeners hear whose mailbox has changed', () => {
  const { mailboxes } = open();
  const changed: string[] = [];
  const leave = mailboxes.onChange((person) => changed.push(person));
  const { id } = mailboxes.compose('Ana@Example.com', {});
  mailboxes.discard(ANA, id);
  leave();
  mailboxes.compose(ANA, {});
  expect(changed).toEqual([ANA, ANA]);
});

describe('after a restart', () => {
  test('letters, ids and switches are there', () => {
    const path = temporaryPath();
    const { mailboxes, folder } = open(path);
    mailboxes.setSwitches({ searchLagMinutes: 5 });
    const { entry } = mailboxes.of(ANA).create(WITH_PDF);
    mailboxes.discard(ANA, mailboxes.compose(ANA, {}).id);
    folder.close();
    const again = open(path).mailboxes;
    expect(again.of(ANA).draft(entry.draftId).entry).toEqual(entry);
    expect(again.list(ANA, 'discarded')).toHaveLength(1);
    expect(again.switches.searchLagMinutes).toBe(5);
  });

  test('a draft whose file is gone is gone, and a file that the index does not know is a draft', () => {
    const path = temporaryPath();
    const { mailboxes, folder } = open(path);
    const gone = mailboxes.compose(ANA, { subject: 'gone' });
    rmSync(gone.path);
    writeFileSync(join(dirname(gone.path), 'r42.eml'), WITH_PDF);
    writeFileSync(join(dirname(gone.path), 'notes.txt'), 'mine');
    folder.close();
    expect(
      open(path)
        .mailboxes.list(ANA)
        .map(({ id, subject }) => [id, subject]),
    ).toEqual([['r42', 'One']]);
  });

  test('sending that was cut off before the draft’s file was removed is finished', () => {
    const path = temporaryPath();
    const { mailboxes, folder } = open(path);
    const draft = mailboxes.compose(ANA, { to: 'bea@example.org' });
    const content = readFileSync(draft.path);
    mailboxes.send(ANA, draft.id);
    writeFileSync(draft.path, content);
    folder.close();
    const again = open(path).mailboxes;
    expect(again.list(ANA)).toEqual([]);
    expect(again.list(ANA, 'sent')).toHaveLength(1);
    expect(existsSync(draft.path)).toBe(false);
  });

  test('a damaged index is made anew out of the letters', () => {
    const path = temporaryPath();
    mkdirSync(join(path, 'mailboxes', ANA, 'drafts'), { recursive: true });
    writeFileSync(join(path, 'mailboxes', ANA, 'index.json'), '{');
    writeFileSync(join(path, 'mailboxes', ANA, 'drafts', 'r7.eml'), WITH_PDF);
    const folder = openFolder(path, []);
    const clock = new Clock({ frozen: true });
    expect(new Mailboxes(folder, clock).list(ANA)).toMatchObject([{ id: 'r7' }]);
  });
});

test('a draft that a mail program saved is read as it saved it', () => {
  const { mailboxes } = open();
  const { id, path } = mailboxes.compose(ANA, { subject: 'before' });
  writeFileSync(path, bytes('X-Unsent: 1', 'Subject: after', '', 'text'));
  expect(mailboxes.read(ANA, id)).toMatchObject({ subject: 'after', text: 'text' });
});

test('the search is behind by as much as the switch says', () => {
  const { mailboxes, clock } = open();
  mailboxes.setSwitches({ searchLagMinutes: 5 });
  const mailbox = mailboxes.of(ANA);
  const stored = mailbox.create(WITH_PDF);
  clock.moveBy(5 * MINUTE_MS - 1);
  expect(mailbox.isSearchable(stored)).toBe(false);
  clock.moveBy(1);
  expect(mailbox.isSearchable(stored)).toBe(true);
});
