// The smaller manners of a request: what it is for, how long, how one comes to write, one question,
// more about them than about oneself, and thanks.
import type { Finding, Span } from './finding';
import { bodyFinding, countPersons, sentencesOf, shifted } from './letter-words';

const PURPOSE =
  /\b(?:advice|insights?|perspectives?|guidance|learn(?:ing)?|understand(?:ing)?|hear(?:ing)? (?:about|how|what|your)|thoughts|experiences?|ideas|suggestions|opinions?|views?|wisdom|find out|explor(?:e|ing)|pick your brain|know more|information|questions? about|ask (?:you )?(?:about|how|what|a few|some)|your (?:path|story|journey|take|work|career))\b/iu;
const DEFINITE_TIME =
  /\b(?:15|20|30|fifteen|twenty|thirty|(?:a )?quarter of an hour|half an hour|(?:a )?half[- ]hour|quarter[- ]hour)\b(?:\s*(?:-|–|to|or)\s*(?:15|20|30|fifteen|twenty|thirty))?[\s-]*(?:min(?:ute)?s?\b|')?/giu;
const SELF_TIMED = /hour/iu;
const LONG_TIME =
  /(?<!\bhalf[\s-])(?<!\bquarter[\s-]of[\s-])\b(?:(?:an|one|1|two|2|a full|a couple of)[\s-]+hours?|(?:40|45|50|60|90|forty|forty[- ]five|fifty|sixty|ninety)[\s-]*(?:min(?:ute)?s?)|(?:a|one) (?:day|morning|afternoon|evening) (?:with|of))\b/iu;
const VAGUE_TIME =
  /\b(?:(?:some|a (?:little )?(?:bit|moment|piece|little) of|any|a little|your|the) (?:\w+ )?time|a (?:few|couple of) (?:\w+ )?(?:minutes|moments)|a (?:quick|short|brief) (?:\w+ )?(?:chat|call|talk|meeting|conversation|coffee)|a moment|sometime|a chat|a call|a coffee)\b/iu;
const THANKS =
  /\b(?:thank(?:s|ful)?|grateful|gratefully|appreciat(?:e|ed|ion|ive)|gratitude|obliged|indebted)\b/iu;
const CONNECTION =
  /\b(?:suggest(?:ed|s|ion)|recommend(?:ed|s|ation)|refer(?:red|s)|introduc(?:ed|tion)|told me|mention(?:ed|s)|spoke (?:with|to|about|highly)|spoken|speaks? (?:very )?highly|gave me your|passed (?:me|on|along)|pointed me|connect(?:ed|s) (?:us|me|with|through|on)|put (?:me|us) in touch|mutual|we (?:both|share|met|worked|are both|studied|were|sat|spoke|talked)|both (?:of us|members|of|went|studied|worked|graduated|belong)|fellow|alum(?:ni|na|nus|nae)?|classmates?|graduat(?:e|ed)|studied|member(?:s|ship)?|chapter|association|society|guild|union|chamber|rotary|club|former(?:ly)? colleague|colleagues?|worked (?:with|at|together|for)|came across|come across|found (?:you|your)|saw (?:you|your)|seen (?:you|your)|read (?:your|about|the)|heard (?:you|your|about)|listened to|watched|enjoyed (?:your|reading|the)|noticed|attend(?:ed|ing)|met (?:you|at|last|briefly|your)|meeting you|your (?:talk|article|post|profile|name|interview|presentation|lecture|book|podcast|piece|column|panel|paper|webinar|remarks|speech|comment|comments|story)|neighbou?rs?|years ago|at the same|same (?:school|university|college|company|firm|town|church|team|department|industry|group)|through (?:the|our|my|a)|friend of|friends with|like you|as a (?:fellow|member)|follow(?:ing|ed) your)\b/iu;

/** What the letter is after: advice, an insight, how the work is. */
export function checkPurpose(text: string, body: Span): Finding {
  const span = firstMatch(PURPOSE, text, body);
  return bodyFinding(
    'purpose',
    'should',
    span !== null,
    {
      kept: 'You say what you would like to learn.',
      broken: 'Say what you hope to learn, such as "your advice on moving into …".',
    },
    span,
  );
}

/** A short, definite time: 15, 20 or 30 minutes. */
export function checkShortTime(text: string, body: Span): Finding {
  const part = text.slice(body.start, body.end);
  const long = firstMatch(LONG_TIME, text, body);
  const definite = [...part.matchAll(DEFINITE_TIME)].find((match) => isTime(match[0]));
  const span = long ?? spanOf(definite, body) ?? firstMatch(VAGUE_TIME, text, body);
  return bodyFinding(
    'short-time',
    'should',
    long === null && definite !== undefined,
    {
      kept: 'A short, definite time is easy to say yes to.',
      broken:
        long === null
          ? 'Ask for a short, definite time: "20 minutes" is easier to give than "some time".'
          : 'Ask for less: 15, 20 or 30 minutes is easy to say yes to.',
    },
    span,
  );
}

function isTime(found: string): boolean {
  return /min|'/iu.test(found) || SELF_TIMED.test(found);
}

/** The first sentence says how the writer comes to this reader. */
export function checkConnectionFirst(text: string, body: Span, introducerName: string): Finding {
  const first = sentencesOf(text.slice(body.start, body.end))[0];
  const span = first === undefined ? null : shifted(first, body.start);
  const sentence = span === null ? '' : text.slice(span.start, span.end);
  const firstName = introducerName.trim().split(/\s+/)[0] ?? '';
  const isNamed = firstName.length > 1 && sentence.includes(firstName);
  return bodyFinding(
    'connection-first',
    'should',
    isNamed || CONNECTION.test(sentence),
    {
      kept: 'It begins with how you come to this person.',
      broken:
        'Begin with what connects you: who led you here, a group or school you share, or how you found them.',
    },
    span,
  );
}

/** One question, so that one answer is enough. */
export function checkOneQuestion(text: string, body: Span): Finding {
  const part = text.slice(body.start, body.end);
  const questions = sentencesOf(part).filter((span) =>
    part.slice(span.start, span.end + 1).includes('?'),
  );
  const last = questions[questions.length - 1];
  const span = last === undefined ? null : shifted(last, body.start);
  return bodyFinding(
    'one-question',
    'should',
    questions.length === 1,
    {
      kept: 'One clear question, which one line can answer.',
      broken:
        questions.length === 0
          ? 'Put what you ask for as a question, such as "Might you have 20 minutes next week?"'
          : `There are ${questions.length} questions here: keep the one that asks for a talk, and save the others for it.`,
    },
    span,
  );
}

/** More words for the reader than for the writer. */
export function checkAboutThem(text: string, body: Span): Finding {
  const { writer, reader } = countPersons(text.slice(body.start, body.end));
  return bodyFinding('about-them', 'should', reader > 0 && reader >= writer, {
    kept: 'It is more about them than about you.',
    broken: `"I" and "my" stand here ${times(writer)}, "you" and "your" ${times(reader)}: turn a sentence towards them.`,
  });
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 0 ? 'not at all' : `${count} times`;
}

/** Thanks, anywhere in the letter: a closing "Many thanks" is enough. */
export function checkThanks(text: string): Finding {
  const span = firstMatch(THANKS, text, { start: 0, end: text.length });
  return bodyFinding(
    'thanks',
    'should',
    span !== null,
    {
      kept: 'You say thank you.',
      broken: 'Add a word of thanks: you ask for a gift of time.',
    },
    span,
  );
}

function firstMatch(pattern: RegExp, text: string, within: Span): Span | null {
  return spanOf(pattern.exec(text.slice(within.start, within.end)) ?? undefined, within);
}

function spanOf(match: RegExpMatchArray | undefined, within: Span): Span | null {
  if (match === undefined) return null;
  const start = within.start + (match.index ?? 0);
  return { start, end: start + match[0].length };
}
