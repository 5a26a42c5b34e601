import { bodyOf, countWords, FAIR_WORDS } from '../../../src/domain/etiquette/body';
import { checkLetter } from '../../../src/domain/etiquette/check-letter';
import { DEFAULT_TEMPLATES } from '../../../src/domain/letters/default-templates';
import { templateProblems } from '../../../src/domain/letters/fill-template';
import { measureNote } from '../../../src/domain/letters/linkedin-note';
import type { Template } from '../../../src/domain/records';
import { ANA, fill, type Introducer, LUIS, named, SETTINGS, WHYS } from './sample';

function broken(template: Template, why: string, introducer: Introducer | null, subject: string) {
  const filled = fill(template, why, introducer, subject);
  return checkLetter(template.use, {
    channel: template.channel,
    recipient: 'ana@example.com',
    subject: filled.subject,
    body: filled.body,
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
const wordsOf = (body: string) => {
  const { start, end } = bodyOf(body);
  return countWords(body.slice(start, end));
};

describe('the templates of a new Spanish sheet', () => {
  it('have names that nobody mixes up', () => {
    expect(new Set(DEFAULT_TEMPLATES.map(({ name }) => name)).size).toBe(DEFAULT_TEMPLATES.length);
  });

  it.each(DEFAULT_TEMPLATES.map(({ name }) => name))('%s can be read and filled', (name) => {
    const template = named(name);
    expect(templateProblems(template)).toEqual([]);
    const { subject, body, missing } = fill(template, WHYS[0] ?? '', null, 'Clínica Acme');
    expect(missing).toEqual([]);
    expect(`${subject}\n${body}`).not.toMatch(/\{\{|\}\}|\[| {2}|\n\n\n| [.,]/);
    if (template.channel !== 'LinkedIn')
      expect(body).toMatch(/^Buenos días, Ana:\n\n[\s\S]*\nSara Ortega\n600 00 00 00$/);
  });

  it.each(DEFAULT_TEMPLATES.map(({ name }) => name))('%s says "usted", never "tú"', (name) => {
    const { subject, body } = named(name);
    expect(`${subject}\n${body}`).not.toMatch(
      /(?<!\p{L})(?:tú|tu|tus|te|ti|contigo|puedes|podrías)(?!\p{L})/iu,
    );
  });

  it.each(DEFAULT_TEMPLATES.map(({ name }) => name))('%s writes no "de el" or "a el"', (name) => {
    const { subject, body } = fill(named(name), WHYS[0] ?? '', LUIS, 'el sector bancario');
    expect(`${subject}\n${body}`).not.toMatch(/(?<!\p{L})(?:de|a) el(?!\p{L})/iu);
  });

  it.each(DEFAULT_TEMPLATES.map(({ name }) => name))('%s opens every ? and !', (name) => {
    const { subject, body } = named(name);
    const count = (mark: string) => `${subject}\n${body}`.split(mark).length;
    expect(count('¿')).toBe(count('?'));
    expect(count('¡')).toBe(count('!'));
  });
});

describe.each(namesFor('Request'))('request "%s"', (name) => {
  const cases = WHYS.flatMap((why) =>
    [null, LUIS].flatMap((introducer) =>
      ['Clínica Acme', 'la gestión de productos en informática sanitaria'].map(
        (subject) => [subject, introducer?.name ?? 'nobody', why, introducer] as const,
      ),
    ),
  );

  it.each(cases)('keeps every rule: %s, led by %s, because %s', (subject, _, why, introducer) => {
    expect(broken(named(name), why, introducer, subject)).toEqual([]);
  });

  it('names who led here only with a yes', () => {
    const { body } = fill(named(name), WHYS[0] ?? '', { ...LUIS, permission: 'Not asked' }, 'X');
    expect(body).not.toContain('Luis');
    expect(fill(named(name), WHYS[0] ?? '', LUIS, 'X').body).toContain('Luis Vega');
  });
});

describe.each(
  DEFAULT_TEMPLATES.filter(({ channel }) => channel === 'LinkedIn').map(({ name }) => name),
)('"%s"', (name) => {
  it.each(WHYS)('fits into 300 characters: %s', (why) => {
    for (const introducer of [null, LUIS]) {
      const { body } = fill(named(name), why, introducer, 'la informática sanitaria');
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
    expect(broken(named(name), WHYS[1] ?? '', null, 'la informática sanitaria')).toEqual([]);
  });

  it('stays short', () => {
    const { body } = fill(named(name), WHYS[1] ?? '', null, 'la informática sanitaria');
    expect(wordsOf(body)).toBeLessThanOrEqual(FAIR_WORDS);
  });
});

it('reads as a letter', () => {
  const { subject, body } = fill(named('Conocer una empresa'), WHYS[1] ?? '', LUIS, 'Clínica Acme');
  expect(subject).toBe('Su visión sobre Clínica Acme: ¿20 minutos?');
  expect(body).toBe(`Buenos días, Ana:

Luis Vega me sugirió que le escribiera, porque leí su artículo sobre historias clínicas. Usted conoce Clínica Acme como no lo cuenta ninguna página web.

Soy enfermera y estoy pasando a la informática sanitaria. ¿Podría dedicarme 20 minutos en las próximas dos semanas para contarme cómo se trabaja allí? No le pido trabajo, solo su consejo.

Gracias por considerarlo.

Un cordial saludo,
Sara Ortega
600 00 00 00`);
});
