import type { ThankYouLetter } from '../../../src/domain/etiquette/check-thank-you';
import { checkThankYou } from '../../../src/domain/etiquette/check-thank-you';

const GOOD = `Dear Ana,

Thank you for your time today. What you said about the Epic certification stayed with me. I had
thought that a degree came first. This week I will call the training centre that you named. It was
a pleasure to hear how you began.

Kind regards,
Maria`;

const NOTE: ThankYouLetter = {
  recipient: 'ana@example.com',
  subject: 'Thank you',
  body: GOOD,
  senderName: 'Maria Lopez',
  contactName: 'Ana Silva',
  learned: 'Get certified for Epic before any degree; ask the training centre on Elm Street.',
  resumeAskedFor: false,
};

const broken = (changes: Partial<ThankYouLetter>) =>
  checkThankYou({ ...NOTE, ...changes })
    .filter(({ isKept }) => !isKept)
    .map(({ rule }) => rule);
const body = (from: string, to: string) => ({ body: GOOD.replace(from, to) });

it('a good note keeps every rule', () => {
  expect(broken({})).toEqual([]);
});

it.each<[string, string[], Partial<ThankYouLetter>]>([
  ['says nothing of the talk', ['names-what-was-said'], { learned: 'Join the chess club.' }],
  ['has nothing to go by', ['names-what-was-said'], { learned: '' }],
  ['shares only a name', ['names-what-was-said'], { learned: 'Ana and Maria talked.' }],
  [
    'has its prompt left in',
    ['nothing-unfilled', 'names-what-was-said'],
    body('the Epic certification', '[one thing that Ana told you]'),
  ],
  [
    'says nothing of what comes next',
    ['says-what-next', 'five-or-six-sentences'],
    body(/This week.*?named\. /s.exec(GOOD)?.[0] ?? '', ''),
  ],
  [
    'only keeps in touch',
    ['says-what-next'],
    body('I will call the training centre that you named', 'I will keep in touch'),
  ],
  ['asks for a job', ['asks-for-job'], body('began.', 'began, and are you hiring?')],
  [
    'hands over a résumé',
    ['asks-for-job', 'no-resume-unasked'],
    body('to hear how you began', 'to talk, and my résumé is attached'),
  ],
  [
    'is too short',
    ['five-or-six-sentences'],
    body('I had\nthought that a degree came first. ', ''),
  ],
  ['has no address', ['one-recipient'], { recipient: 'ana' }],
  [
    'has no thanks',
    ['thanks'],
    body('Thank you for your time today.', 'It was good to meet you today.'),
  ],
])('a note that %s', (_, rules, changes) => {
  expect(broken(changes)).toEqual(rules);
});

it('a résumé that was asked for may come along', () => {
  const changes = body('to hear how you began', 'to talk, and my résumé is attached');
  expect(broken({ ...changes, resumeAskedFor: true })).toEqual([]);
});

describe('what a finding says, and points at', () => {
  const finding = (rule: string, changes: Partial<ThankYouLetter> = {}) => {
    const letter = { ...NOTE, ...changes };
    const found = checkThankYou(letter).find((one) => one.rule === rule);
    const words = found?.span && letter.body.slice(found.span.start, found.span.end);
    return { message: found?.message ?? '', words };
  };
  const prompt = body('the Epic certification', '[one thing]');
  const resume = body('how you began', 'of my résumé');

  it.each<[string, Partial<ThankYouLetter>, string, string | null]>([
    ['names-what-was-said', {}, 'It names something', 'Epic'],
    ['names-what-was-said', { learned: 'Join the chess club.' }, 'Name one thing', null],
    ['names-what-was-said', { learned: ' \n' }, 'Write down what you learned', null],
    ['names-what-was-said', prompt, 'where the prompt stands', '[one thing]'],
    ['says-what-next', {}, 'You say what you will do', 'I will'],
    ['says-what-next', body('I will call', 'I called'), 'Say what you will do', null],
    ['no-resume-unasked', {}, 'No résumé comes', null],
    ['no-resume-unasked', { ...resume, resumeAskedFor: true }, 'They asked for', 'résumé'],
    ['no-resume-unasked', resume, 'Leave your résumé out', 'résumé'],
  ])('%s with %j: %s', (rule, changes, message, words) => {
    const found = finding(rule, changes);
    expect(found.message).toContain(message);
    expect(found.words).toBe(words);
  });

  it.each([
    [1, false, 'One sentence: there is room'],
    [4, false, '4 sentences: there is room'],
    [5, true, '5 sentences: just right'],
    [6, true, '6 sentences: just right'],
    [7, false, '7 sentences: five or six'],
  ])('%d sentences: %s', (count, isKept, message) => {
    const text = `Dear Ana,\n\n${'It helped me. '.repeat(count)}\n\nBest,\nMaria`;
    const rule = 'five-or-six-sentences';
    expect(finding(rule, { body: text }).message).toContain(message);
    expect(broken({ body: text }).includes(rule)).toBe(!isKept);
  });

  it('a promise counts though an empty one stands before it', () => {
    const text = 'Dear Ana,\n\nI will keep in touch. I will call the centre.\n\nBest,\nMaria';
    expect(finding('says-what-next', { body: text }).message).toContain('You say');
  });

  it('what stands in the greeting or the closing is not of the talk', () => {
    const text = 'Dear Epic Ana,\n\nThank you, I will call.\n\nBest,\nEpic';
    expect(broken({ body: text })).toContain('names-what-was-said');
  });
});

it.each(['Maria', 'Lopez', 'Ana', 'Silva'])(
  'the name %s alone is nothing from the talk',
  (name) => {
    const text = body('how you began', `of ${name}`);
    expect(broken({ ...text, learned: `${name} told me` })).toEqual(['names-what-was-said']);
  },
);

it('endings and accents do not hide a shared word', () => {
  expect(broken({ learned: 'EPIC' })).toEqual([]);
  expect(broken({ learned: 'certifying' })).toEqual([]);
});

it('the musts come first', () => {
  const levels = checkThankYou(NOTE).map(({ level }) => level);
  expect(levels).toEqual([...levels].sort());
});
