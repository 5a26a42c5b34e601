// It cannot send: the add-on as it is built holds nothing that could, and the build refuses whatever
// would, however it is written. The names that a breach needs are its own, so that none is refused for
// a name alone.
import { readFileSync } from 'node:fs';
import { refuseForbidden } from '../../tools/forbidden.cjs';
import { IS_WHOLE_RUN, report } from './ledger';

const BUNDLE = readFileSync('dist/Code.js', 'utf8');
/** As the bundle holds it, for a breach alone. */
const SMALL = `"use strict";
function drafts() {
  var _a;
  const collection = typeof Gmail === "undefined" ? void 0 : (_a = Gmail.Users) == null ? void 0 : _a.Drafts;
  if (!collection) throw new Error("no-permission");
  return collection;
}
function startHourlyDrafts() {
}`;
const PLACE = 'function startHourlyDrafts() {';
const NAMES =
  'body draft email end event field guests id key message name start subject text title to use v verb';

const BREACHES: readonly string[] = [
  // Plainly.
  'Gmail.Users.Drafts.send({ id }, "me");',
  'Gmail.Users.Messages.send(message, "me");',
  'Gmail.Users.Messages.insert(message, "me");',
  'Gmail.Users?.Drafts?.send?.({ id }, "me");',
  'MailApp.sendEmail(to, subject, body);',
  'GmailApp.createDraft(to, subject, body).send();',
  'UrlFetchApp.fetch("https://gmail.googleapis.com/upload/gmail/v1/users/me/messages/send");',
  'DriveApp.getFileById(id).addEditor(email);',
  'CalendarApp.createEvent(title, start, end, { guests, sendInvites: true });',
  'Calendar.Events.insert(event, "primary", { sendUpdates: "all" });',
  'FormApp.create(title);',
  'SpreadsheetApp.openById(id);',
  'SpreadsheetApp["open" + "ById"](id);',
  'drafts().send({ id }, "me");',
  'drafts().update(draft, "me", id);',
  // Under another name.
  'const mail = MailApp; mail.sendEmail(to, subject, body);',
  'const { Users } = Gmail; Users.Drafts.send({ id }, "me");',
  'const { Users: { Drafts: all } } = Gmail; all.create(1);',
  'const all = Gmail.Users; all.Messages.import(message, "me");',
  'const [one] = [Gmail.Users.Drafts]; one.create(1);',
  'const box = { gmail: Gmail }; box.gmail.Users.Drafts.create(1);',
  'const box = { Gmail }; use(box);',
  'let all; all = Gmail; all.Users.Settings.updateVacation(v, "me");',
  'let all; [all] = [Gmail];',
  'use(Gmail);',
  'use(...Gmail);',
  'use(drafts());',
  'use(drafts);',
  'const make = drafts; make().remove("me", id);',
  'const make = () => Gmail; make().Users.Drafts.create(1);',
  'const make = function () { return Gmail; }; make().Users.Drafts.create(1);',
  'this.gmail = Gmail;',
  'class Box { gmail() { return Gmail; } }',
  'for (const one of [Gmail]) one.Users.Drafts.create(1);',
  'throw Gmail;',
  'const all = (0, Gmail).Users.Messages;',
  'const all = (true ? Gmail : null).Users.Threads;',
  'const send = drafts().create; send.call(drafts(), 1);',
  'drafts().create.call(null, 1);',
  'new Proxy(Gmail, {});',
  'Object.values(Gmail.Users);',
  'Reflect.get(Gmail.Users, name);',
  // By a computed name.
  'Gmail.Users.Drafts[verb]({ id }, "me");',
  'Gmail.Users["Draf" + "ts"]["se" + "nd"]({ id }, "me");',
  'Gmail.Users.Drafts["send"]({ id }, "me");',
  "Gmail.Users.Drafts[['s', 'e', 'n', 'd'].join('')]({ id }, 'me');",
  'Gmail.Users.Drafts["dnes".split("").reverse().join("")]({ id }, "me");',
  `Gmail.Users.Drafts[\`se\${"nd"}\`]({ id }, "me");`,
  'Gmail.Users.Drafts[String.fromCharCode(115, 101, 110, 100)]({ id }, "me");',
  'const first = "se"; const rest = "nd"; drafts()[first + rest]({ id }, "me");',
  'const all = drafts(); all[Object.keys(all)[4]]({ id }, "me");',
  'drafts()["create"](1); drafts()["SEND".toLowerCase()]({ id }, "me");',
  '"Mail" + "App";',
  'const service = "Url" + "Fetch" + "App"; use(service);',
  // By everything that is global, or by code made of text.
  'globalThis["Mail" + "App"].sendEmail(to, subject, body);',
  'const world = globalThis; world[name](to);',
  'eval("Mail" + "App");',
  '(0, eval)(text);',
  'new Function("return this")();',
  'Function("return Mail" + "App")();',
  '(() => {}).constructor("return this")();',
  '[]["filter"]["constructor"]("return this")();',
  '[]["fil" + "ter"]["con" + "structor"](text)();',
  'const { constructor: make } = () => {}; make(text)();',
  'const maker = "constructor"; (() => {})[maker](text)();',
  'Object.getOwnPropertyDescriptor(Object.getPrototypeOf(() => {}), "constructor").value(text)();',
  'HtmlService.createTemplate("<? " + text + " ?>").evaluate();',
  'const pages = HtmlService; pages.createTemplate(text);',
  'HtmlService["create" + "Template"](text);',
  'ScriptApp.getOAuthToken();',
  'const script = ScriptApp; script[name]();',
  'ScriptApp["getOAuth" + "Token"]();',
  'setTimeout("text", 1);',
  'import("x");',
  '// GmailApp in a remark asks for the whole mailbox too',
];

function withBreach(breach: string, code = SMALL): string {
  const names = NAMES.split(' ').join(', ');
  return code.replace(PLACE, () => `${PLACE} (function (${names}) {\n${breach}\n});`);
}

describe('nothing that could send is built', () => {
  it('the bundle, the page and the manifest as they are pass', () => {
    for (const file of ['Code.js', 'Sidebar.html', 'appsscript.json']) {
      expect(() => refuseForbidden(file, readFileSync(`dist/${file}`, 'utf8'))).not.toThrow();
    }
  });

  it('what surrounds the breaches passes', () => {
    expect(BUNDLE).toContain(PLACE);
    for (const code of [SMALL, BUNDLE]) {
      const harmless = 'to("Read it, then send it yourself."); drafts().create({}, "me");';
      expect(() => refuseForbidden('Code.js', withBreach(harmless, code))).not.toThrow();
    }
  });

  it('every breach is refused, with its reason', () => {
    const missed = BREACHES.filter((breach) => {
      try {
        refuseForbidden('Code.js', withBreach(breach, IS_WHOLE_RUN ? BUNDLE : SMALL));
      } catch (error) {
        return !/^Error: Code\.js:\d+ .+\. Nothing was built\.$/.test(String(error));
      }
      return true;
    });
    const what = 'Code that sends is put into the add-on, plainly, under other names and computed';
    const tried = { count: BREACHES.length, unit: 'breaches', failed: missed.length };
    report({ promise: 'It cannot send', what, ...tried });
    expect(missed).toEqual([]);
  });

  it.each([
    ['this at the top, which is all that is global', `${SMALL}\nthis["Mail" + "App"];`],
    ['a script that is not strict', SMALL.replace('"use strict";', '')],
  ])('%s', (_, code) => {
    expect(() => refuseForbidden('Code.js', code)).toThrow('Nothing was built.');
  });

  it.each([['<? MailThing() ?>'], ['<?!= pageData ?>'], ['<?= pageData + UrlThing.fetch(x) ?>']])(
    'a page that runs code on the server: %s',
    (scriptlet) => {
      const page = readFileSync('dist/Sidebar.html', 'utf8').replace(
        '</body>',
        `${scriptlet}</body>`,
      );
      expect(() => refuseForbidden('Sidebar.html', page)).toThrow('which runs code');
    },
  );

  it.each([
    [{ oauthScopes: ['https://mail.google.com/'] }],
    [{ oauthScopes: ['https://www.googleapis.com/auth/script.send_mail'] }],
    [{ oauthScopes: ['https://www.googleapis.com/auth/script.external_request'] }],
    [{ oauthScopes: undefined }],
    [{ dependencies: { libraries: [{ userSymbol: 'Mail', libraryId: 'x', version: '1' }] } }],
    [{ dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive' }] } }],
  ])('a manifest that asks for more: %j', (change) => {
    const manifest = { ...JSON.parse(readFileSync('appsscript.json', 'utf8')), ...change };
    expect(() => refuseForbidden('appsscript.json', JSON.stringify(manifest))).toThrow('asks for');
  });
});
