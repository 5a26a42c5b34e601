// What each window can ask for, by name.
import type { Edition } from '../edition';
import type { ExecuteOptions, ExecuteResult } from '../executions';
import type { LetterLine } from '../mailbox/mailboxes';
import type { ClockWork } from './clock-work';
import { loadGroupSample } from './group-sample';
import type { MailLine, PageCalls } from './messages';
import type { PageWindow } from './page-window';
import type { Room } from './room';
import { emptySheet, loadSample } from './start-over';

export interface Desk {
  readonly edition: Edition;
  readonly room: Room;
  readonly clockWork: ClockWork;
  run(options: ExecuteOptions): Promise<unknown>;
}

/** The calls of one window; an answer may take its time. */
type Handlers = {
  readonly [Name in keyof PageCalls]: (
    ...args: Parameters<PageCalls[Name]>
  ) => ReturnType<PageCalls[Name]> | Promise<ReturnType<PageCalls[Name]>>;
};

export function pageCalls(desk: Desk, { person }: PageWindow): Handlers {
  const { edition, room, clockWork } = desk;
  const { permissions, mailboxes } = edition;
  return {
    async runMenuItem(functionName) {
      await desk.run({ functionName, as: person, kind: 'menu' });
    },
    readScopes: () =>
      permissions.manifestScopes.map((scope) => ({
        scope,
        granted: permissions.granted(person).includes(scope),
      })),
    writeScopes(scopes) {
      permissions.revoke(person);
      permissions.grant(person, scopes);
    },
    async moveClock(to) {
      await clockWork.moveTo(new Date(to));
    },
    startEmpty: () => emptySheet(edition),
    startWithGroup: () => loadGroupSample(edition, person),
    startWithSample: () => loadSample(edition, person),
    listPeople() {
      const { owner, editors } = edition.workbook.facts;
      return [...new Set([owner, ...editors, ...room.people()])].sort();
    },
    listMail: () =>
      (['drafts', 'sent'] as const).flatMap((folder) =>
        mailboxes.list(person, folder).map((line) => mailLine(line)),
      ),
    readMail(id) {
      const { from, cc, text, attachments, ...line } = mailboxes.read(person, id);
      const files = attachments.map(({ filename, bytes }) => ({
        name: filename,
        sizeBytes: bytes,
      }));
      return { ...mailLine(line), from, cc, body: text, attachments: files };
    },
    createDraft: (text) => mailLine(mailboxes.compose(person, text)),
    saveDraft: (id, text) => mailLine(mailboxes.edit(person, id, text)),
    sendDraft(id) {
      mailboxes.send(person, id);
    },
    discardDraft(id) {
      mailboxes.discard(person, id);
    },
  };
}

/** The value of a run that went well. Throws what the person should read of one that did not. */
export function valueOfRun(result: ExecuteResult): unknown {
  // At Google these lines are in the log of executions; here the terminal is.
  for (const { text } of result.logs) console.error(text);
  if (result.ok) return result.value;
  if (result.error.stack !== '') console.error(result.error.stack);
  const { name, message } = result.error;
  throw new Error(name === 'Error' || name === 'Exception' ? message : `${name}: ${message}`);
}

function mailLine({ id, shelf, to, subject, start, changedAt }: LetterLine): MailLine {
  const folder = shelf === 'sent' ? 'sent' : 'drafts';
  return { id, folder, to, subject, snippet: start, at: Date.parse(changedAt) };
}
