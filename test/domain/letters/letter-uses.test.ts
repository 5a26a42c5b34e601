import {
  asksForSomething,
  isAboutSomebody,
  isLetterUse,
  LETTER_USES,
  peopleToWriteAbout,
  suggestedAbout,
  suggestedUse,
} from '../../../src/domain/letters/letter-uses';
import { STAGES, TEMPLATE_USES } from '../../../src/domain/records';
import { someone } from '../../browser/sidebar-data';

const DANA = someone('dana', 'Dana Kim', { stage: 'Thanked' });
const named = (id: string, part: Parameters<typeof someone>[2] = {}) =>
  someone(id, `Person ${id}`, { introducedBy: 'dana  KIM', ...part });

it.each([
  ['To ask', 'Request'],
  ['Asked', 'Nudge'],
  ['Scheduled', 'Confirmation'],
  ['Met', 'Keeping in touch'],
  ['Thanked', 'Keeping in touch'],
  ['Keeping in touch', 'Keeping in touch'],
  ['Declined', 'Request'],
] as const)('at stage %s the next letter is: %s', (stage, use) => {
  expect(suggestedUse({ ...DANA, stage }, [DANA])).toBe(use);
});

it('knows a letter for every stage', () => {
  for (const stage of STAGES) expect(suggestedUse({ ...DANA, stage }, [])).not.toBe('');
});

it.each([
  [{ stage: 'Met' }, 'Thanks to the introducer'],
  [{ stage: 'Thanked' }, 'Thanks to the introducer'],
  [{ stage: 'Keeping in touch' }, 'Thanks to the introducer'],
  [{ stage: 'Met', isIntroducerTold: true }, 'Keeping in touch'],
  [{ stage: 'To ask' }, 'Permission to mention'],
  [{ stage: 'Asked' }, 'Keeping in touch'],
  [{ stage: 'Met', isMine: false }, 'Keeping in touch'],
] as const)('somebody who named a person with %j: %s', (part, use) => {
  expect(suggestedUse(DANA, [DANA, named('1', part)])).toBe(use);
});

it('asks nobody again who has answered already', () => {
  const dana = { ...DANA, mayMention: 'No' as const };
  expect(suggestedUse(dana, [named('1', { stage: 'To ask' })])).toBe('Keeping in touch');
});

it('writes about those whom the contact named, the fitting ones first, and nobody else', () => {
  const people = [
    DANA,
    named('asked', { stage: 'Asked' }),
    named('met', { stage: 'Met' }),
    someone('stranger', 'Stranger', { stage: 'Met' }),
    named('__proto__', { stage: 'Thanked' }),
  ];
  const ids = peopleToWriteAbout('Thanks to the introducer', DANA, people).map(({ id }) => id);
  expect(ids).toEqual(['met', '__proto__', 'asked']);
  expect(suggestedAbout('Permission to mention', DANA, people)).toBeNull();
});

it('nobody is written to about themselves', () => {
  const dana = { ...DANA, introducedBy: 'Dana Kim' };
  const people = [dana, named('1', { stage: 'To ask' })];
  const ids = peopleToWriteAbout('Permission to mention', dana, people).map(({ id }) => id);
  expect(ids).toEqual(['1']);
});

it('thank-you notes and résumés are no letters that one picks', () => {
  const others = TEMPLATE_USES.filter((use) => !isLetterUse(use));
  expect(others).toEqual(['Thank-you', 'Résumé follow-up']);
  expect(LETTER_USES.every(isLetterUse)).toBe(true);
});

it('three letters ask for time or help', () => {
  expect(TEMPLATE_USES.filter(asksForSomething)).toEqual(['Request', 'Help request', 'Nudge']);
});

it('two letters speak of a person whom their reader named', () => {
  expect(TEMPLATE_USES.filter(isAboutSomebody)).toEqual([
    'Permission to mention',
    'Thanks to the introducer',
  ]);
});

it('knows nobody who was named by a contact without a name', () => {
  for (const name of ['', ' ']) {
    const nameless = someone('nameless', name);
    const people = [nameless, someone('1', 'Ana'), someone('2', 'Bo', { introducedBy: ' ' })];
    expect(peopleToWriteAbout('Permission to mention', nameless, people)).toEqual([]);
  }
});
