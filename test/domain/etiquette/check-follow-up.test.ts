import { checkFollowUp, type FollowUpLetter } from '../../../src/domain/etiquette/check-follow-up';
import { DEFAULT_TEMPLATES } from '../../../src/domain/letters/default-templates';
import { fillTemplate } from '../../../src/domain/letters/fill-template';
import { letterFields } from '../../../src/domain/letters/letter-fields';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';

const GOOD: FollowUpLetter = {
  recipient: 'ana@example.com',
  subject: 'My résumé, as you asked',
  body: 'Dear Ana,\n\nWhen we spoke you asked for my résumé and cover letter: both are attached. Thank you for reading them.\n\nMaria',
};

const broken = (change: Partial<FollowUpLetter> = {}) =>
  checkFollowUp({ ...GOOD, ...change })
    .filter(({ isKept }) => !isKept)
    .map(({ rule }) => rule);

it.each<[string, string[], Partial<FollowUpLetter>]>([
  ['a good letter', [], {}],
  ['no address', ['one-recipient'], { recipient: '' }],
  ['two addresses', ['one-recipient'], { recipient: 'a@b.example, c@d.example' }],
  ['a gap', ['nothing-unfilled'], { body: GOOD.body.replace('Maria', '[your name]') }],
  ['a request for a job', ['asks-for-job'], { body: `${GOOD.body}\nAre you hiring?` }],
  ['a request in the subject', ['asks-for-job'], { subject: 'My résumé: any openings for me?' }],
  ['no thanks', ['thanks'], { body: 'Dear Ana,\n\nMy résumé is attached.\n\nMaria' }],
])('%s: %j', (_, rules, change) => {
  expect(broken(change)).toEqual(rules);
});

const TEMPLATE = DEFAULT_TEMPLATES.filter(({ use }) => use === 'Résumé follow-up')[0];

it.each([
  [true, '24 November', 'you asked to see my résumé'],
  [true, '', 'you asked to see my résumé'],
  [false, '24 November', 'after our talk on 24 November'],
  [false, '', 'my résumé attached. If'],
])('the template keeps every rule (asked: %p, on %p)', (resumeAskedFor, dateText, said) => {
  if (!TEMPLATE) throw new Error('There is no template.');
  const contact = { name: 'Ana Silva', title: '', organization: '', field: '', association: '' };
  const interview = { dateText, about: '', learned: '', helpReceived: '', resumeAskedFor };
  const settings = { ...DEFAULT_SETTINGS, name: 'Maria Lopez' };
  const letter = fillTemplate(TEMPLATE, letterFields({ contact, settings, interview }));
  expect(letter.body).toContain(said);
  expect(letter.subject).toBe(resumeAskedFor ? 'My résumé, as you asked' : 'My résumé');
  expect(broken(letter)).toEqual([]);
});
