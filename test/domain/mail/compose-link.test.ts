import { composeUrl, draftsSearchUrl } from '../../../src/domain/mail/compose-link';

const LETTER = {
  to: 'ana+x@example.com',
  subject: 'R&D?',
  body: 'Dear Ana,\r\n\n50% & more #1 🌱\nمرحبا',
  authUser: 'sam@example.com',
};

function open(letter: typeof LETTER): URL {
  const answer = composeUrl(letter);
  if (!answer.ok) throw new Error(answer.problem);
  return new URL(answer.url);
}

describe('the link to a compose window', () => {
  it('carries the letter as it is', () => {
    const url = open(LETTER);
    expect(url.origin + url.pathname).toBe('https://mail.google.com/mail/');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      view: 'cm',
      fs: '1',
      authuser: 'sam@example.com',
      to: 'ana+x@example.com',
      su: 'R&D?',
      body: 'Dear Ana,\n\n50% & more #1 🌱\nمرحبا',
    });
  });

  it('has no field more, whatever the texts hold', () => {
    const evil = 'x&bcc=eve@example.com#?&to=eve@example.com';
    const url = open({ to: evil, subject: evil, body: evil, authUser: evil });
    expect([...url.searchParams.keys()]).toEqual(['view', 'fs', 'authuser', 'to', 'su', 'body']);
    expect(url.hash).toBe('');
  });

  it('survives half an emoji', () => {
    expect(open({ ...LETTER, body: 'a\ud83cb' }).searchParams.get('body')).toBe('a\ufffdb');
  });

  it('leaves out what is empty', () => {
    expect([...open({ to: '', subject: '', body: 'x', authUser: '' }).searchParams.keys()]).toEqual(
      ['view', 'fs', 'body'],
    );
  });

  it('has room for a long Arabic or Chinese letter, and says so where it has none', () => {
    expect(composeUrl({ ...LETTER, body: 'مرحبا '.repeat(200) }).ok).toBe(true);
    expect(composeUrl({ ...LETTER, body: '你好'.repeat(400) }).ok).toBe(true);
    const answer = composeUrl({ ...LETTER, body: 'word '.repeat(2000) });
    expect(answer).toEqual({ ok: false, problem: expect.stringContaining('copy the text') });
  });

  it('is as long as Google takes it, and not a letter longer', () => {
    const room = 8000 - open({ ...LETTER, body: 'x' }).href.length + 1;
    expect(open({ ...LETTER, body: 'x'.repeat(room) }).href).toHaveLength(8000);
    expect(composeUrl({ ...LETTER, body: 'x'.repeat(room + 1) }).ok).toBe(false);
  });
});

describe('the link to the drafts', () => {
  it('searches the right mailbox for the address', () => {
    expect(draftsSearchUrl('sam@example.com', 'ana+x@example.com')).toBe(
      'https://mail.google.com/mail/u/?authuser=sam%40example.com#search/in%3Adraft+to%3Aana%2Bx%40example.com',
    );
    expect(draftsSearchUrl('', 'ana@example.com')).toBe(
      'https://mail.google.com/mail/#search/in%3Adraft+to%3Aana%40example.com',
    );
  });
});
