import { bodyOf, countWords, FAIR_WORDS, GOOD_WORDS } from '../../../src/domain/etiquette/body';
import { checkLetter } from '../../../src/domain/etiquette/check-letter';
import { DEFAULT_TEMPLATES } from '../../../src/domain/letters/default-templates';
import { fillTemplate, templateProblems } from '../../../src/domain/letters/fill-template';
import { letterFields } from '../../../src/domain/letters/letter-fields';
import { LETTER_USES } from '../../../src/domain/letters/letter-uses';
import { measureNote } from '../../../src/domain/letters/linkedin-note';
import { CHANNELS, TEMPLATE_USES, type Template } from '../../../src/domain/records';

const SETTINGS = {
  name: 'Sam Okafor',
  introduction: 'a nurse moving into health-care IT',
  field: 'health-care IT',
  signature: '555-0100',
  thankYouDelayHours: 2,
  holidays: [],
};
const ANA = {
  name: 'Ana Ruiz',
  title: 'Head of Nursing',
  organization: 'Acme Health',
  field: 'health-care IT',
  association: 'the Chamber of Commerce',
};
const ROSA = { name: 'Rosa Lind', permission: 'Yes' } as const;
const WHYS = [
  'your talk at the nursing meeting showed how much a ward can change',
  'I read your article on clinic software',
  'we both studied at State',
];

function fill(template: Template, why: string, introducer: typeof ROSA | null, subject: string) {
  const fields = letterFields({
    contact: ANA,
    settings: SETTINGS,
    introducer,
    referral: { name: 'Lee Wong', organization: 'Beta Clinics' },
    purpose: 'Company',
    subject,
    why,
    minutes: 20,
    news: 'I joined the user group and spoke there',
    interview: {
      dateText: 'Tuesday, 24 November',
      timeText: '9:30 am',
      where: 'Your office, Pier 3',
      about: 'health-care IT',
      learned: 'The portfolio matters more than the certificate.',
      helpReceived: 'a list of vendors',
    },
  });
  return fillTemplate(template, fields);
}

function named(name: string): Template {
  const template = DEFAULT_TEMPLATES.find((one) => one.name === name);
  if (template === undefined) throw new Error(`No template ${name}`);
  return template;
}

function broken(
  template: Template,
  why: string,
  introducer: typeof ROSA | null,
  subject: string,
): string[] {
  const { subject: filledSubject, body } = fill(template, why, introducer, subject);
  return checkLetter(template.use, {
    channel: template.channel,
    recipient: 'ana@example.com',
    subject: filledSubject,
    body,
    senderName: SETTINGS.name,
    contactName: ANA.name,
    organization: ANA.organization,
    introducer,
  })
    .filter((finding) => !finding.isKept)
    .map((finding) => `${finding.rule}: ${finding.message}`);
}

const namesFor = (...uses: string[]) =>
  DEFAULT_TEMPLATES.filter(({ use }) => uses.includes(use)).map(({ name }) => name);

describe('default templates', () => {
  it('have names that nobody mixes up', () => {
    expect(new Set(DEFAULT_TEMPLATES.map(({ name }) => name)).size).toBe(DEFAULT_TEMPLATES.length);
  });

  it('are of a use and a channel that the dropdowns of the sheet offer', () => {
    for (const { use, channel } of DEFAULT_TEMPLATES) {
      expect(TEMPLATE_USES).toContain(use);
      expect(CHANNELS).toContain(channel);
    }
  });

  it.each(DEFAULT_TEMPLATES.map(({ name }) => name))('%s can be read and filled', (name) => {
    const template = named(name);
    expect(templateProblems(template)).toEqual([]);
    const { subject, body, missing } = fill(template, WHYS[0] ?? '', null, 'Acme Health');
    expect(missing).toEqual([]);
    expect(`${subject}\n${body}`).not.toMatch(/\{\{|\}\}|\[| {2}|\n\n\n| [.,]/);
    if (template.channel !== 'LinkedIn')
      expect(body).toMatch(/,\n\n[\s\S]*\nSam Okafor\n555-0100$/);
  });
});

describe.each(namesFor('Request'))('request "%s"', (name) => {
  const cases = WHYS.flatMap((why) =>
    [null, ROSA].flatMap((introducer) =>
      ['Acme Health', 'product management in health-care IT'].map(
        (subject) => [subject, introducer?.name ?? 'nobody', why, introducer] as const,
      ),
    ),
  );

  it.each(cases)('keeps every rule: %s, led by %s, because %s', (subject, _, why, introducer) => {
    expect(broken(named(name), why, introducer, subject)).toEqual([]);
  });

  it('stays short', () => {
    const { body } = fill(named(name), WHYS[0] ?? '', null, 'Acme Health');
    const { start, end } = bodyOf(body);
    expect(countWords(body.slice(start, end))).toBeLessThanOrEqual(GOOD_WORDS);
  });
});

describe.each(
  DEFAULT_TEMPLATES.filter(({ channel }) => channel === 'LinkedIn').map(({ name }) => name),
)('"%s"', (name) => {
  it.each(WHYS)('fits into 300 characters: %s', (why) => {
    for (const introducer of [null, ROSA]) {
      const { body } = fill(named(name), why, introducer, 'health-care IT');
      expect(measureNote(body)).toMatchObject({ over: 0 });
    }
  });
});

describe.each(
  namesFor(
    ...['Help request', 'Nudge', 'Permission to mention', 'Confirmation'],
    ...['Thanks to the introducer', 'Keeping in touch'],
  ),
)('"%s"', (name) => {
  it('keeps every rule too', () => {
    expect(broken(named(name), WHYS[1] ?? '', null, 'health-care IT')).toEqual([]);
  });

  it('stays short', () => {
    const { body } = fill(named(name), WHYS[1] ?? '', null, 'health-care IT');
    const { start, end } = bodyOf(body);
    expect(countWords(body.slice(start, end))).toBeLessThanOrEqual(FAIR_WORDS);
  });
});

it.each(LETTER_USES)('there is an e-mail for the use %s', (use) => {
  const channels = DEFAULT_TEMPLATES.filter((one) => one.use === use).map(({ channel }) => channel);
  expect(channels).toContain('Email');
});
