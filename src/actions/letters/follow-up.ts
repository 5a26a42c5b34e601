// Makes the draft that carries résumé and cover letter to somebody who asked for it.

import * as v from 'valibot';
import { doneWords } from '#words/done';
import { resumeProblems } from '#words/problems';
import type { MadeDraft } from '../../calls';
import {
  type FileProblem,
  filesProblem,
  MOST_FILE_BYTES,
} from '../../domain/mail/attachment-rules';
import { draftsSearchUrl } from '../../domain/mail/compose-link';
import { cleanFileName } from '../../domain/mail/file-name';
import type { Attachment } from '../../domain/mail/message';
import { isMine } from '../../domain/ownership';
import { isTalkWith } from '../../domain/people/talk-with';
import type { Contact } from '../../domain/records';
import { answeredTalks, isReason, resumeGate } from '../../domain/resume-gate';
import { filesIn } from '../../google/files';
import { withDocumentLock } from '../../google/locks';
import { toLocalDate, toLocalDateTime } from '../../google/time';
import { Problem } from '../../problem';
import { MOST_CHARACTERS_IN_CELL } from '../../sheet/cell';
import { readInterview } from '../../sheet/interviews';
import { CONTACTS, type ContactKey } from '../../sheet/tabs/contacts';
import { INTERVIEWS } from '../../sheet/tabs/interviews';
import type { Changes } from '../../sheet/write-rows';
import { check, contactId, key, letterBody, line } from '../check-input';
import { OwnTables } from '../just-me/own-tables';
import { recall } from '../my-memory';
import { tellChange } from '../page/tell-change';
import { ownContact } from '../people/own-records';
import { SheetWriter } from '../sheet-writer';
import { makeOrFind, needDrafts } from '../talks/make-or-find';
import { whoAmI } from '../who-am-i';
import { recipientOf } from './recipient';

/** The fields of the form beside its files. */
const FOLLOW_UP = v.object({
  key,
  contactId,
  reason: v.pipe(line, v.maxLength(500)),
  subject: line,
  body: letterBody,
});

/**
 * Creates one draft with the chosen files; only then the talks in which the résumé was asked for say
 * that it is sent. The key makes it safe to call again.
 */
export function createFollowUp(form: unknown): MadeDraft {
  const { reason, subject, body, ...letter } = check(FOLLOW_UP, form);
  const attachments = readAttachments(form as object);
  const me = whoAmI();
  const writer = new SheetWriter();
  const to = withDocumentLock(() => {
    const tables = new OwnTables(me);
    const timeZone = tables.book.getSpreadsheetTimeZone();
    const now = new Date();
    const contacts = tables.read(CONTACTS);
    const contact = ownContact(contacts, letter.contactId, me);
    const interviews = tables.read(INTERVIEWS, 'interview');
    const talks = interviews.rows
      .map(readInterview)
      .filter((one) => isMine(one, me) && isTalkWith(contact, one))
      .map(({ id, resume, startsAt }) => {
        return { id, resume, startsAtLocal: toLocalDateTime(startsAt, timeZone) };
      });
    const nowLocal = toLocalDateTime(now, timeZone);
    const { journal } = recall();
    const journalKey = `follow-up:${letter.key}`;
    // Once the draft is there, the talk says "Sent": the same click again is no new letter.
    const before = journal[journalKey];
    if (!before && resumeGate(talks, nowLocal).kind !== 'asked' && !isReason(reason)) {
      throw new Problem('bad-input', resumeProblems.notAsked);
    }
    const person = recipientOf(contact);
    needDrafts();
    makeOrFind(journal, journalKey, { to: person, subject, body, attachments });
    // The contact is written last: it tells whether an earlier call came to its end.
    if (before && contact.lastContactOn && contact.lastContactOn >= new Date(before.at)) {
      return person;
    }
    for (const { id } of answeredTalks(talks, nowLocal)) {
      writer.update(interviews, id, { resume: 'Sent' });
    }
    const noted = reason === '' ? {} : noteOf(contact, reason, toLocalDate(now, timeZone));
    writer.update(contacts, contact.id, { lastContact: new Date(), ...noted });
    return person;
  });
  const done = doneWords.resumeDrafted(to.name);
  return {
    url: draftsSearchUrl(me.email, to.email),
    change: tellChange(writer, letter.contactId, done),
  };
}

/** Why the résumé went out though nobody had asked for it: one line under the notes. */
function noteOf({ notes }: Contact, reason: string, day: string): Changes<ContactKey> {
  const line = resumeProblems.note(day, reason);
  const all = notes === '' ? line : `${notes}\n${line}`;
  return notes.includes(line) || all.length >= MOST_CHARACTERS_IN_CELL ? {} : { notes: all };
}

/** @throws Problem where nothing was chosen, or something that Gmail would not send */
function readAttachments(form: object): readonly Attachment[] {
  const files = filesIn(form);
  if (files.length === 0) throw new Problem('bad-input', resumeProblems.noFile);
  const problem = filesProblem(files);
  if (problem !== null) throw new Problem('bad-input', PROBLEMS[problem]);
  return files.map(({ name, mimeType, toBase64 }) => {
    return { name: cleanFileName(name), mimeType, base64: toBase64() };
  });
}

const PROBLEMS: Readonly<Record<FileProblem, string>> = {
  blocked: resumeProblems.blocked,
  empty: resumeProblems.empty,
  'too-large': resumeProblems.tooLarge(MOST_FILE_BYTES / 1e6),
  'too-many': resumeProblems.tooMany,
};
