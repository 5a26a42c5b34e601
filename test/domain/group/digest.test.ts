import { composeDigest, type SharedWords, weekOfDigest } from '../../../src/domain/group/digest';
import type { MemberLine, ProgressFigures } from '../../../src/domain/group/group-state';

const FIGURES: ProgressFigures = {
  ...{ askedThisWeek: 4, metThisWeek: 1, asked: 20, met: 8, answered: 9, thanked: 8 },
  ...{ thankedOnTime: 7, winsThisWeek: 1, wins: 3, openQuestions: 0 },
  ...{ lastActivityLocal: '2026-11-24', stuckSinceLocal: '' },
};
const member = (name: string): MemberLine => ({
  ...{ name, email: `${name}@example.com`, role: 'Member', coachMayLook: true, introduces: false },
  ...{ weeklyRequests: 5, weeklyInterviews: 2, hasJoined: true },
});
const said = (part: Partial<SharedWords>): SharedWords => ({
  ...{ member: 'Dana', kind: 'Win', what: 'A talk at North Bank.', isAnswered: false },
  sharedAtLocal: '2026-11-25T10:00',
  ...part,
});
const compose = (wins: readonly SharedWords[], agreed = ['Dana', 'Bo']) =>
  composeDigest({
    coachName: 'Ana',
    members: [member('Dana'), member('Bo')],
    progress: agreed.map((name) => ({ memberEmail: `${name}@example.com`, figures: FIGURES })),
    wins,
    mondayLocal: '2026-11-23',
  });

describe('the week that is due', () => {
  it.each([
    ['on the chosen day', '2026-11-27T06:00', 5, '2026-11-23'],
    ['the day before: the week before', '2026-11-26T06:00', 5, '2026-11-16'],
    ['two days late', '2026-11-29T06:00', 5, '2026-11-23'],
    ['in the next week, missed until Tuesday', '2026-12-01T06:00', 5, '2026-11-23'],
    ['on a Sunday', '2026-11-29T06:00', 0, '2026-11-23'],
    ['on a Monday', '2026-11-23T06:00', 1, '2026-11-23'],
    ['over the end of a year', '2027-01-02T06:00', 5, '2026-12-28'],
  ])('%s', (_, now, weekday, monday) => {
    expect(weekOfDigest(now, weekday)).toBe(monday);
  });
});

it('tells wins of the week, the numbers of all together, and every open question', () => {
  const { subject, body } = compose([
    said({}),
    said({ what: 'An old one.', sharedAtLocal: '2026-11-22T23:59' }),
    said({ kind: 'Question', what: 'Whom to ask next?', sharedAtLocal: '2026-10-01T10:00' }),
    said({ kind: 'Question', what: 'An answered one.', isAnswered: true }),
  ]);
  expect(subject).toBe('Our week from 23 November: 1 win');
  expect(body).toContain('• Dana: A talk at North Bank.');
  expect(body).toContain('• 8 people asked; our aim was 10');
  expect(body).toContain('• 2 talks held; our aim was 4');
  expect(body).toContain('• Dana: Whom to ask next?');
  expect(body).not.toMatch(/An old one|An answered one/);
});

it('counts only those who agreed, and says so', () => {
  expect(compose([], ['Dana']).body).toContain('(Counted for 1 of 2 of us.)');
  expect(compose([], []).body).not.toContain('Our numbers');
});

it('what members wrote stays on its line, and does not go on for ever', () => {
  const { body } = compose([
    said({ what: `One\r\nBcc: all@example.com ${'very '.repeat(500)}long` }),
  ]);
  const line = body.split('\n').find((one) => one.startsWith('• Dana: One'));
  expect(line).toMatch(/^• Dana: One Bcc: all@example\.com very .*…$/);
  expect(line?.length).toBeLessThan(320);
});

it('a hundred wins are twenty lines and a word about the others', () => {
  const { body } = compose(Array.from({ length: 100 }, (_, at) => said({ what: `Win ${at}` })));
  expect(body.match(/• Dana: Win/g)).toHaveLength(20);
  expect(body).toContain('… and 80 more in the Wins tab.');
});

it('twenty wins stand there whole, without a word about others', () => {
  const { body } = compose(Array.from({ length: 20 }, (_, at) => said({ what: `Win ${at}` })));
  expect(body.match(/• Dana: Win/g)).toHaveLength(20);
  expect(body).not.toContain('more in the Wins tab');
});

it.each([
  ['is whole', 300, /^• Dana: (🙂){300}$/u],
  ['is cut after 299', 301, /^• Dana: (🙂){299}…$/u],
])('a win of as many characters %s', (_, count, line) => {
  const { body } = compose([said({ what: `  ${'🙂'.repeat(count)} ` })]);
  expect(body.split('\n').find((one) => one.startsWith('• Dana'))).toMatch(line);
});

it('a week in which nothing was said asks for a small win, and says that nobody waits', () => {
  const { subject, body } = compose([]);
  expect(subject).toBe('Our week from 23 November');
  expect(body).toMatch(
    /^Hello everyone,\n\nThis is our week from 23 November to 29 November\.\n\n/,
  );
  expect(body).toContain('What went well\nNo wins were shared this week.');
  expect(body).toContain('Open questions\nNobody is waiting for an answer.');
  expect(body).not.toContain('Also said');
  expect(body).toMatch(/Until we meet,\nAna$/);
  // Hello, the week, wins, numbers, questions and the end.
  expect(body.split('\n\n')).toHaveLength(6);
  expect(compose([], []).body.split('\n\n')).toHaveLength(5);
});

it.each([
  ['the first minute of the week', '2026-11-23T00:00', true],
  ['the last minute of the week', '2026-11-29T23:59', true],
  ['the minute before the week', '2026-11-22T23:59', false],
  ['the minute after the week', '2026-11-30T00:00', false],
  ['no day at all', '', false],
])('tells what was shared at %s: %s', (_, sharedAtLocal, isTold) => {
  const { subject, body } = compose([
    said({ sharedAtLocal }),
    said({ sharedAtLocal, kind: 'Comment', what: 'Thanks, Bo!' }),
  ]);
  expect(subject.endsWith(': 1 win')).toBe(isTold);
  expect(body.includes('• Dana: A talk at North Bank.')).toBe(isTold);
  expect(body.includes('Also said\n• Dana: Thanks, Bo!')).toBe(isTold);
});

it('puts each thing that was said under its own title', () => {
  const { body } = compose([
    said({ kind: 'Comment', what: 'A comment.' }),
    said({ kind: 'Question', what: 'A question?' }),
    said({ what: 'A win.' }),
  ]);
  expect(body).toContain('What went well\n• Dana: A win.\n\n');
  expect(body).toContain('Open questions\n• Dana: A question?\n\n');
  expect(body).toContain('Also said\n• Dana: A comment.\n\n');
});

it('counts nobody who is not on the list, and says no word of counting where all are counted', () => {
  const { body } = compose([], ['Dana', 'Bo', 'Gone']);
  expect(body).toContain(
    'Our numbers\n• 8 people asked; our aim was 10\n• 2 talks held; our aim was 4\n\n',
  );
  expect(body).not.toContain('Counted for');
});
