import { checkLetter } from '../../../src/domain/etiquette/check-letter';
import { LETTER_USES } from '../../../src/domain/letters/letter-uses';

const LETTER = {
  channel: 'Email' as const,
  recipient: 'ana@example.com',
  subject: 'Our talk',
  body: 'Dear Ana,\n\nI look forward to our talk on Tuesday.\n\nThank you,\nMaria',
  senderName: 'Maria Lopez',
  contactName: 'Ana Silva',
  organization: 'Harborview',
  introducer: null,
};
const broken = (use: (typeof LETTER_USES)[number], part: Partial<typeof LETTER> = {}) =>
  checkLetter(use, { ...LETTER, ...part })
    .filter(({ isKept }) => !isKept)
    .map(({ rule }) => rule);

it.each([
  'Confirmation',
  'Thanks to the introducer',
  'Keeping in touch',
  'Permission to mention',
] as const)('%s need not say what it does not ask for', (use) => {
  expect(broken(use)).toEqual([]);
});

it('asking for help needs no minutes, asking for a talk does', () => {
  expect(broken('Help request')).not.toContain('short-time');
  expect(broken('Request')).toContain('short-time');
});

it.each(LETTER_USES)('%s goes to one person, has no gaps, and asks for no job', (use) => {
  const body = `${LETTER.body}\nDo you have any openings for me? [name]`;
  expect(broken(use, { recipient: '', body })).toEqual(
    expect.arrayContaining(['one-recipient', 'nothing-unfilled', 'asks-for-job']),
  );
});

it('a letter that asks for nothing has five rules by e-mail, and no address elsewhere', () => {
  const rules = (channel: 'Email' | 'LinkedIn') =>
    checkLetter('Confirmation', { ...LETTER, channel }).map(({ rule }) => rule);
  const others = ['nothing-unfilled', 'asks-for-job', 'introducer-permission', 'thanks'];
  expect(rules('Email')).toEqual(['one-recipient', ...others]);
  expect(rules('LinkedIn')).toEqual(others);
});

it.each([
  ['Peter told me about you.', {}, false],
  ['Peter told me about you.', { otherNames: ['Peter Hall'] }, true],
  ['Peter told me about you.', { senderName: 'Peter Hall' }, true],
  ['Peter told me about you.', { contactName: 'Peter Hall' }, true],
  ['Peter Novak told me about you.', { contactName: 'Peter Hall' }, false],
])('a name without permission: %j beside %j is kept: %s', (body, names, isKept) => {
  const introducer = { name: 'Peter Novak', permission: 'Not asked' as const };
  for (const use of ['Confirmation', 'Request'] as const) {
    const findings = checkLetter(use, { ...LETTER, ...names, body, introducer });
    expect(findings.find(({ rule }) => rule === 'introducer-permission')?.isKept).toBe(isKept);
  }
});

it.each(LETTER_USES)('%s has its rules in order, the musts first', (use) => {
  const levels = checkLetter(use, LETTER).map(({ level }) => level);
  expect(levels).toEqual([...levels].sort());
});
