// Gmail's search, as much of it as makes sense among drafts: words and phrases are whole words,
// whatever their case (https://support.google.com/mail/answer/7190). What it does not know it says.
import { invalid } from './gmail-refusal';
import { headerText, type Letter, leavesOf, parseParts, rawHeader, textOf } from './mime';

interface Term {
  readonly operator: string;
  readonly text: string;
  readonly isNot: boolean;
}

export interface Searched {
  readonly letter: Letter;
  readonly changedAt: number;
}

const UNIT_MS: Readonly<Record<string, number>> = {
  h: 3_600_000,
  d: 86_400_000,
  m: 30 * 86_400_000,
  y: 365 * 86_400_000,
};

/** A test of drafts for the query `q`. Throws a GmailRefusal for what this search can't do. */
export function parseQuery(q: string, now: Date): (searched: Searched) => boolean {
  if (/[{}]|(?:^|\s)(?:OR|AROUND)\s/.test(q)) throw unknown('OR');
  const tests = termsOf(q).map((term) => {
    const test = testOf(term, now.getTime());
    return (searched: Searched) => test(searched) !== term.isNot;
  });
  return (searched) => tests.every((test) => test(searched));
}

function termsOf(q: string): readonly Term[] {
  const pattern = /(-?)(?:([a-z_0-9]+):)?(?:"([^"]*)"|\(([^)]*)\)|([^\s"()]+))/gi;
  return [...q.matchAll(pattern)].flatMap(([, not, operator = '', phrase, group, word]) => {
    const texts =
      group === undefined ? [phrase ?? word ?? ''] : (group.match(/"[^"]*"|\S+/g) ?? []);
    return texts.map((text) => ({ operator: operator.toLowerCase(), text, isNot: not === '-' }));
  });
}

function testOf({ operator, text }: Term, now: number): (searched: Searched) => boolean {
  const inHeaders =
    (...names: string[]) =>
    ({ letter }: Searched) =>
      names.some((name) => hasPhrase(headerText(letter.headers, name), text));
  switch (operator) {
    case '':
      return ({ letter }) => hasPhrase(allTextOf(letter), text);
    case 'subject':
      return inHeaders('Subject');
    case 'from':
      return text.toLowerCase() === 'me' ? () => true : inHeaders('From');
    case 'to':
      return inHeaders('To', 'Cc', 'Bcc');
    case 'cc':
      return inHeaders('Cc');
    case 'bcc':
      return inHeaders('Bcc');
    case 'in':
    case 'is':
    case 'label':
      return () => /^(?:drafts?|anywhere)$/i.test(text);
    case 'rfc822msgid':
      return ({ letter }) =>
        (rawHeader(letter.headers, 'Message-ID') ?? '').replace(/^<|>$/g, '') ===
        text.replace(/^<|>$/g, '');
    case 'has':
      if (text.toLowerCase() !== 'attachment') throw unknown(`has:${text}`);
      return ({ letter }) => leavesOf(parseParts(letter)).some((leaf) => leaf.isAttachment);
    case 'filename':
      return ({ letter }) =>
        leavesOf(parseParts(letter)).some((leaf) => hasPhrase(leaf.filename, text));
    case 'newer_than':
      return ({ changedAt }) => changedAt > now - durationMs(operator, text);
    case 'older_than':
      return ({ changedAt }) => changedAt <= now - durationMs(operator, text);
    case 'after':
    case 'newer':
      return ({ changedAt }) => changedAt >= instantMs(operator, text);
    case 'before':
    case 'older':
      return ({ changedAt }) => changedAt < instantMs(operator, text);
    default:
      throw unknown(`${operator}:`);
  }
}

function allTextOf(letter: Letter): string {
  const headers = ['Subject', 'From', 'To', 'Cc', 'Bcc'].map((name) =>
    headerText(letter.headers, name),
  );
  const parts = parseParts(letter);
  const body = textOf(parts, 'text/plain') ?? textOf(parts, 'text/html')?.replace(/<[^>]*>/g, ' ');
  return [...headers, body ?? ''].join(' \n ');
}

function hasPhrase(text: string, phrase: string): boolean {
  const wanted = wordsOf(phrase);
  return wanted.length === 0 || ` ${wordsOf(text).join(' ')} `.includes(` ${wanted.join(' ')} `);
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function durationMs(operator: string, text: string): number {
  const [, count, unit = ''] = /^(\d+)([hdmy])$/i.exec(text) ?? [];
  const unitMs = UNIT_MS[unit.toLowerCase()];
  if (count === undefined || unitMs === undefined) throw unknown(`${operator}:${text}`);
  return Number(count) * unitMs;
}

/** Days are Pacific at Google; here UTC. Seconds since 1970 are exact in both. */
function instantMs(operator: string, text: string): number {
  if (/^\d{9,11}$/.test(text)) return Number(text) * 1000;
  const [, year, month, day] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text) ?? [];
  if (year === undefined) throw unknown(`${operator}:${text}`);
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

function unknown(what: string) {
  return invalid(`The local edition's mail search can't do ${what}`);
}
