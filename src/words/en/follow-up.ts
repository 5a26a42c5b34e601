// What Follow up says.
import type { FileProblem } from '../../domain/mail/attachment-rules';
import { LOCALE } from './locale';

const number = (count: number) => count.toLocaleString(LOCALE);
const megabytes = (bytes: number) =>
  (bytes / 1_000_000).toLocaleString(LOCALE, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });

export const followUpWords = {
  lead: 'Your résumé and cover letter, for somebody who asked to see them.',
  // Who asked
  waitingTitle: (count: number) =>
    count === 1
      ? 'Somebody asked for your résumé'
      : `${number(count)} people asked for your résumé`,
  waitingSince: (name: string, day: string) => (day ? `${name}, on ${day}` : name),
  waitingMore: (count: number) => `and ${number(count)} more: type a name below.`,
  nobodyWaits: 'Nobody is waiting for your résumé just now.',
  notMine: (name: string, owner: string) =>
    `${name} is ${owner || 'someone else'}’s contact, so the follow-up is theirs.`,
  // Shut
  shutTitle: {
    'not-asked': (name: string) => `${name} has not asked for it`,
    'not-met': (name: string) => `First the talk with ${name}`,
    sent: (name: string) => `${name} has your résumé`,
  },
  shut: {
    'not-asked':
      'You asked for advice, and that is what people enjoy to give. A résumé that nobody asked for turns it into an application, and they may not write again. Something else keeps the door open:',
    'not-met':
      'A résumé comes after a talk, and when they ask to see it. Until then your questions say more about you than any paper.',
    sent: 'It is noted as sent. There is nothing more to do until they answer; a short word in a few months keeps you in mind.',
  },
  planned: (day: string) => `Your talk is on ${day}.`,
  thank: 'Send a thank-you note',
  keepInTouch: 'Keep in touch',
  record: 'Record the talk',
  ask: 'Ask for a talk',
  prepare: 'Prepare questions',
  reasonTitle: 'Is it right to send it all the same?',
  reason: 'Why now?',
  reasonHint:
    'In a few words: “she offered to read it”. It goes under your notes, not into the letter.',
  reasonAgain:
    'In a few words: “he wants the newest version”. It goes under your notes, not into the letter.',
  reasonShort: 'Say it in three words or more.',
  open: 'Open the letter',
  // Open
  asked: (name: string, day: string) =>
    day ? `${name} asked for your résumé on ${day}.` : `${name} asked for your résumé.`,
  because: (reason: string) => `You send it because: ${reason}`,
  changeReason: 'Change the reason',
  filesTitle: 'Your files',
  filesRule: (most: number) =>
    `PDF, Word, OpenDocument or plain text, up to ${most} MB together. Gmail sends 25 MB at most, and files grow by a third on the way.`,
  drop: 'Drop your résumé and cover letter here',
  choose: 'Choose files',
  chooseMore: 'Add another file',
  listLabel: 'Files that go with the letter',
  size: (bytes: number) =>
    bytes < 1_000
      ? `${bytes} bytes`
      : bytes < 1_000_000
        ? `${Math.round(bytes / 1_000)} KB`
        : `${megabytes(bytes)} MB`,
  total: (text: string, most: number) => `${text} of ${most} MB`,
  remove: (name: string) => `Take ${name} off`,
  removed: (name: string) => `${name} is off the list.`,
  unusual: 'Not everybody can open this kind. A PDF always works.',
  refused: {
    blocked: (name: string) =>
      `${name} was left out: Gmail does not send programs and files like them.`,
    empty: (name: string) =>
      `${name} was left out: it is empty. Save it again, then choose it anew.`,
    'too-large': (name: string, most: number) =>
      `${name} was left out: with it the files would be more than ${most} MB. Save it as a smaller PDF.`,
    'too-many': (name: string) => `${name} was left out: ten files are the most for one letter.`,
    twice: (name: string) => `${name} is in the list already.`,
  } satisfies Record<FileProblem | 'twice', (name: string, most: number) => string>,
  letterTitle: 'Your letter',
  template: 'Template',
  subject: 'Subject',
  body: 'Message',
  refill: 'Refill from the template',
  noTemplate:
    'The Templates tab has no e-mail template for “Résumé follow-up” that can be used. Write your own letter below.',
  mean: 'I have read this, and mean it as it stands',
  // Doing
  create: 'Create Gmail draft',
  creating: 'Attaching and drafting…',
  openInGmail: 'Open in Gmail',
  noFiles: 'Choose your résumé first.',
  before: (message: string) => `Before the draft: ${message}`,
  noPermission: 'There is no Gmail permission yet',
  noPermissionHint:
    'With it, your files go into the draft from here. Without it, use Open in Gmail and attach your files there by hand.',
  outsideTitle: 'Did you send it?',
  outside: 'A link carries no files: attach them in Gmail by hand before you send.',
  sentMyself: 'I sent it myself',
  marking: 'Noting…',
  // Done
  doneTitle: 'Your draft is in Gmail',
  done: (name: string, files: number) =>
    `${files === 1 ? 'Your file is' : `Your ${files} files are`} in it. Read it once more, then send it yourself. The résumé for ${name} is noted as sent.`,
  markedTitle: 'Noted',
  marked: (name: string) => `The résumé for ${name} is noted as sent.`,
  openDraft: 'Open the draft',
  today: 'What comes next',
  again: 'Write another letter',
} as const;
