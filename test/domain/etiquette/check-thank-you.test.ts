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

it('endings and accents do not hide a shared word', () => {
  expect(broken({ learned: 'EPIC' })).toEqual([]);
  expect(broken({ learned: 'certifying' })).toEqual([]);
});

it('the musts come first', () => {
  const levels = checkThankYou(NOTE).map(({ level }) => level);
  expect(levels).toEqual([...levels].sort());
});
