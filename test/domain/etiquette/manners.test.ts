import type { Finding, Span } from '../../../src/domain/etiquette/finding';
import {
  checkAboutThem,
  checkConnectionFirst,
  checkOneQuestion,
  checkPurpose,
  checkShortTime,
  checkThanks,
} from '../../../src/domain/etiquette/manners';

/** The body stands behind a greeting, so that a span counted from the wrong place is noticed. */
const GREETING = 'Dear Ana, thanks for your advice in 20 minutes?\n\n';
type Check = (text: string, body: Span) => Finding;
function judge(check: Check, body: string) {
  const text = `${GREETING}${body}\n\nThank you for 15 minutes of advice?`;
  const start = GREETING.length;
  const { isKept, span, message } = check(text, { start, end: start + body.length });
  return { isKept, words: span && text.slice(span.start, span.end), message };
}

it.each([
  ['I would value your advice.', true, 'advice'],
  ['I would like your car.', false, null],
  ['', false, null],
])('the purpose of %j: %s, in %j', (body, isKept, words) => {
  expect(judge(checkPurpose, body)).toMatchObject({ isKept, words });
});

it.each([
  ['May I have 20 minutes?', true, '20 minutes', 'short, definite'],
  ['We were 20 there; may I have 15 minutes?', true, '15 minutes', 'short, definite'],
  ['May I have an hour?', false, 'an hour', 'Ask for less'],
  ['May I have 20 minutes, or an hour?', false, 'an hour', 'Ask for less'],
  ['May I have half an hour?', true, 'half an hour', 'short, definite'],
  ['May I have some time?', false, 'some time', 'Ask for a short'],
  ['Some time, say 30 minutes?', true, '30 minutes', 'short, definite'],
  ['We were 20 there.', false, null, 'Ask for a short'],
  ['', false, null, 'Ask for a short'],
])('the time in %j: %s, in %j', (body, isKept, words, message) => {
  const found = judge(checkShortTime, body);
  expect(found).toMatchObject({ isKept, words });
  expect(found.message).toContain(message);
});

it.each([
  ['I run. Peter told me.', 'Peter Novak', false, 'I run.'],
  ['Peter told me of you. I run.', '', true, 'Peter told me of you.'],
  ['Peter is my friend. I run.', ' Peter  Novak ', true, 'Peter is my friend.'],
  ['Novak is my friend. I run.', 'Peter Novak', false, 'Novak is my friend.'],
  ['Here is my friend. I run.', '', false, 'Here is my friend.'],
  ['He is my friend. I run.', 'H', false, 'He is my friend.'],
  ['Al is my friend. I run.', 'Al', true, 'Al is my friend.'],
  ['', 'Peter Novak', false, null],
])('%j begins with the connection to %j: %s', (body, introducer, isKept, words) => {
  const check: Check = (text, span) => checkConnectionFirst(text, span, introducer);
  expect(judge(check, body)).toMatchObject({ isKept, words });
});

it.each([
  ['How are you? I am fine.', true, 'How are you?', 'One clear'],
  ['I am fine.', false, null, 'as a question'],
  ['How are you? Where? When? I am fine.', false, 'When?', '3 questions'],
  ['She asked "How are you? Where?" of me.', true, 'She asked "How are you? Where?" of me.', 'One'],
])('the questions in %j: %s, %j', (body, isKept, words, message) => {
  const found = judge(checkOneQuestion, body);
  expect(found).toMatchObject({ isKept, words });
  expect(found.message).toContain(message);
});

it.each([
  ['You know my work.', true, 'more about them'],
  ['I saw your work.', true, 'more about them'],
  ['I like my work, you know.', false, '"I" and "my" stand here 2 times, "you" and "your" once'],
  ['Rain falls.', false, 'not at all'],
  ['I run.', false, 'once'],
])('%j is about the reader: %s', (body, isKept, message) => {
  const found = judge(checkAboutThem, body);
  expect(found).toMatchObject({ isKept, words: null });
  expect(found.message).toContain(message);
});

it.each([
  ['Hello, many thanks', true, 'thanks'],
  ['Hello', false, null],
  ['', false, null],
])('%j says thanks: %s', (text, isKept, words) => {
  const { span, ...found } = checkThanks(text);
  expect(found).toMatchObject({ rule: 'thanks', level: 'should', isKept });
  expect(span && text.slice(span.start, span.end)).toBe(words);
});
