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

it.each(LETTER_USES)('%s has its rules in order, the musts first', (use) => {
  const levels = checkLetter(use, LETTER).map(({ level }) => level);
  expect(levels).toEqual([...levels].sort());
});
