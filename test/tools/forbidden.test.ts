import { refuseForbidden } from '../../tools/forbidden.cjs';

describe('the build refuses code that could send', () => {
  it.each([
    ['Gmail.Users.Drafts.send({ id }, "me")'],
    ['Gmail.Users.Messages.send(message, "me")'],
    ['Gmail.Users?.Drafts?.send'],
    ['Gmail.Users.Drafts[verb](draft)'],
    ['const d = Gmail.Users.Drafts; d.send(draft)'],
    ['d["send"](draft)'],
    ['MailApp.sendEmail(to, subject, body)'],
    ['GmailApp.createDraft(to, subject, body)'],
    ['// GmailApp in a comment asks for the whole mailbox too'],
    ['UrlFetchApp.fetch(url)'],
    ['SpreadsheetApp.openById(id)'],
  ])('%s', (code) => {
    expect(() => refuseForbidden('Code.js', `let a = 1;\n${code}`)).toThrow(/Code\.js:2 holds/);
  });

  it('and lets pass code that only makes drafts and speaks of sending', () => {
    const code = 'Gmail.Users.Drafts.create(draft, "me"); say("Read it, then send it yourself.")';
    expect(() => refuseForbidden('Code.js', code)).not.toThrow();
  });
});
