import { fillTemplate, templateProblems } from '../../../src/domain/letters/fill-template';
import type { LetterInput } from '../../../src/domain/letters/letter-fields';
import { letterFields } from '../../../src/domain/letters/letter-fields';
import type { Template } from '../../../src/domain/records';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';

const ANA = {
  name: 'Dr. Ana Ruiz, PMP',
  title: 'Head of Nursing',
  organization: 'Acme Health',
  field: 'health-care IT',
  association: '',
};

function template(body: string, subject = 'Hello'): Template {
  return { name: 'Mine', use: 'Request', channel: 'Email', subject, body };
}

function fill(body: string, input: Partial<LetterInput> = {}, subject = 'Hello') {
  const fields = letterFields({ contact: ANA, settings: DEFAULT_SETTINGS, ...input });
  return fillTemplate(template(body, subject), fields);
}

function named(name: string): Partial<LetterInput> {
  return { contact: { ...ANA, organization: name } };
}

describe('filling a template', () => {
  it('puts the fields in their places', () => {
    expect(
      fill('Dear {{contact.firstName}} at {{{contact.organization}}}: {{&minutes}} minutes').body,
    ).toBe('Dear Ana at Acme Health: 20 minutes');
  });

  it('leaves a prompt where a field is empty, and names the field once', () => {
    const filled = fill('{{me.name}}, because {{why}}. {{me.name}}', {}, 'From {{me.name}}');
    expect(filled.body).toBe('[your name], because [why you write to this person]. [your name]');
    expect(filled.subject).toBe('From [your name]');
    expect(filled.missing).toEqual(['me.name', 'why']);
  });

  it('does not ask for a field in a section that is left out', () => {
    const filled = fill('Hello{{#why}} because {{why}}{{/why}}{{^why}}.{{/why}}');
    expect(filled).toEqual({ subject: 'Hello', body: 'Hello.', missing: [] });
  });

  it.each([
    'R&D at <Acme>',
    "$& $' $1 $$",
    '"Quoted" `ticks` = / \\',
    'Zoë 🌱 你好 مرحبا',
    '{{me.name}}',
  ])('passes %p unchanged', (value) => {
    expect(fill('At {{contact.organization}}.', named(value)).body).toBe(`At ${value}.`);
  });

  it('keeps the line breaks of a signature', () => {
    const settings = { ...DEFAULT_SETTINGS, signature: '555-0100\nexample.com/me' };
    expect(fill('{{me.signature}}', { settings }).body).toBe('555-0100\nexample.com/me');
  });

  it('keeps the subject on one line', () => {
    const filled = fill(
      'x',
      { subject: 'nursing\r\nBcc: eve@example.com' },
      'On\n{{purpose.subject}}',
    );
    expect(filled.subject).toBe('On nursing Bcc: eve@example.com');
  });

  it('ends every line of the body in one way, with no blanks around the whole', () => {
    const filled = fill('\r\n Dear Ana,\r\n\r\nOne.\rTwo.\n \n', {}, ' Hello,\t  Ana \r\n');
    expect(filled.body).toBe('Dear Ana,\n\nOne.\nTwo.');
    expect(filled.subject).toBe('Hello, Ana');
  });

  it('names an introducer only with permission', () => {
    const body = '{{#hasIntroducer}}{{introducer.name}} sent me.{{/hasIntroducer}}';
    const rosa = { name: 'Rosa Lind', permission: 'Yes' } as const;
    expect(fill(body, { introducer: rosa }).body).toBe('Rosa Lind sent me.');
    for (const permission of ['No', 'Not asked', ''] as const) {
      expect(fill(body, { introducer: { ...rosa, permission } }).body).toBe('');
      expect(fill('{{introducer.name}}', { introducer: { ...rosa, permission } }).body).toBe(
        '[who led you here]',
      );
    }
  });
});

describe('problems of a template', () => {
  it.each([
    ['Hello\n{{me.name', 2, 'has no "}}"'],
    ['Hello\n{{{me.name}}', 2, 'has no "}}"'],
    ['a\nb {{#why}}\nc', 2, '"{{#why}}" begins here and has no end'],
    ['a\nb {{^why}}\nc', 2, '"{{^why}}" begins here and has no end: add "{{/why}}"'],
    [
      '{{#why}}\n{{#minutes}}\n{{/why}}{{/minutes}}',
      2,
      '"{{#minutes}}" begins here and has no end',
    ],
    ['a\r\nb\r\n{{/why}}', 3, 'ends a section that was never begun'],
    ['x\n\n{{contact.fristName}}', 3, 'Did you mean "contact.firstName"?'],
    ['{{First Name}}', 1, 'Did you mean "contact.firstName"?'],
    ['{{organisation}}', 1, 'Did you mean "contact.organization"?'],
    ['{{}}', 1, 'nothing between the braces'],
    ['{{.}}', 1, 'There is no field "."'],
    ['{{hasIntroducer}}', 1, 'write {{#hasIntroducer}}'],
    ['\n{{=<% %>=}}', 2, 'other marks cannot be chosen'],
    ['{{= =}}', 1, 'cannot be read'],
    ['{{>other}}', 1, 'a template holds its whole text'],
    ['{{#contact}}{{name}}{{/contact}}', 1, 'no field "contact"'],
  ])('%p is wrong on line %i: %s', (body, line, message) => {
    const [problem] = templateProblems(template(body));
    expect(problem).toMatchObject({ template: 'Mine', part: 'body', line });
    expect(problem?.message).toContain(message);
  });

  it('looks at the subject too', () => {
    expect(templateProblems(template('fine', 'Hi {{nobody}}'))).toMatchObject([
      { part: 'subject', line: 1 },
    ]);
  });

  it('leaves a part with problems as it is, for the person to see', () => {
    expect(fill('Hi {{contact.fristName}} and {{minutes}}').body).toBe(
      'Hi {{contact.fristName}} and {{minutes}}',
    );
  });

  it.each([
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'contact.constructor',
    'contact.__proto__',
    'contact.name.length',
    'contact.toString',
    'me.name.constructor.constructor',
    'contact',
    'me',
    'valueOf',
  ])('reaches nothing through %p', (name) => {
    for (const body of [
      `{{${name}}}`,
      `{{{${name}}}}`,
      `{{&${name}}}`,
      `{{#${name}}}x{{/${name}}}`,
      `{{^${name}}}x{{/${name}}}`,
    ]) {
      expect(templateProblems(template(body))).toHaveLength(1);
      expect(fill(body).body).toBe(body);
    }
  });

  it('survives a template that is nothing but open braces, blanks or nested sections', () => {
    for (const body of [
      '{{'.repeat(5000),
      `{{${' '.repeat(9998)}`,
      '{{#why}}'.repeat(1250),
      `${'{{#why}}'.repeat(600)}${'{{/why}}'.repeat(600)}`,
      `{{a}}${' '.repeat(9000)}{{b`,
      'x'.repeat(100_000),
      '{{nobody}}'.repeat(1000),
    ]) {
      expect(templateProblems(template(body)).length).toBeLessThanOrEqual(20);
      expect(typeof fill(body).body).toBe('string');
    }
  });
});
