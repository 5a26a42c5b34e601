import { checkLetter } from '../../../src/domain/etiquette/check-letter';
import { isOverrulable, overruleKey } from '../../../src/domain/etiquette/overrule';

const GOOD =
  'Dear Ana,\n\nDana suggested you. Might you have 20 minutes for your advice? I am not asking for a job.\n\nThank you,\nMaria Lopez';
const letter = (part: { body?: string; recipient?: string; subject?: string }) => ({
  channel: 'Email' as const,
  recipient: 'ana@example.com',
  subject: 'Your advice',
  body: GOOD,
  senderName: 'Maria Lopez',
  contactName: 'Ana Silva',
  organization: 'Harborview',
  introducer: { name: 'Dana Kim', permission: 'No' as const },
  ...part,
});
const brokenMust = (part: Parameters<typeof letter>[0], rule: string) => {
  const text = letter(part);
  const finding = checkLetter('Request', text).find((one) => one.rule === rule);
  if (finding?.isKept !== false) throw new Error(`${rule} is not broken`);
  return { finding, text };
};

it.each([
  ['asks-for-job', { body: `${GOOD}\nDo you have any openings for me?` }, true],
  ['says-no-job', { body: 'Dear Ana,\n\nMay I call you?' }, true],
  ['says-no-job', { body: 'Dear [name],\n\nMay I call you?' }, true],
  ['nothing-unfilled', { body: `${GOOD}\nMy number is XXX.` }, true],
  ['nothing-unfilled', { body: `${GOOD}\nI admire [what they do].` }, false],
  ['nothing-unfilled', { body: `${GOOD}\nXXX and {{contact.name}}` }, false],
  ['nothing-unfilled', { subject: 'Hello [name]', body: `${GOOD}\nXXX` }, false],
  ['one-recipient', { recipient: 'a@example.com, b@example.com' }, false],
  ['introducer-permission', { body: GOOD.replace('Dana', 'Dana Kim') }, false],
])('%s in %j may be overruled: %s', (rule, part, isAllowed) => {
  const { finding, text } = brokenMust(part, rule);
  expect(isOverrulable(finding, text)).toBe(isAllowed);
});

it('what is kept, and what is only better, needs no overruling', () => {
  const text = letter({ body: GOOD.replace('20 minutes', 'time') });
  for (const finding of checkLetter('Request', text)) {
    expect(isOverrulable(finding, text)).toBe(false);
  }
});

it('other words have to be read anew', () => {
  const key = (words: string) => {
    const { finding, text } = brokenMust({ body: `${GOOD}\n${words}` }, 'asks-for-job');
    return overruleKey(finding, text);
  };
  const openings = 'Do you have any openings for me?';
  expect(key(openings)).toBe(key(`A new line.\n${openings}`));
  expect(key(openings)).not.toBe(key(`${openings} Would you hire me?`));
});

it('names what is to be filled in, in the subject and in the body', () => {
  const rule = 'nothing-unfilled';
  const key = (part: Parameters<typeof letter>[0]) => {
    const { finding, text } = brokenMust(part, rule);
    return overruleKey(finding, text).split('\n');
  };
  expect(key({ subject: 'Hello XXX', body: `${GOOD}\nCall ___.` })).toEqual([rule, 'XXX', '___']);
  const { finding, text } = brokenMust({ body: 'Dear Ana,\n\nMay I call you?' }, 'says-no-job');
  expect(overruleKey(finding, text)).toBe('says-no-job');
});
