import { FIELD_NAMES, fieldNamed } from '../../../src/domain/letters/field-names';
import { fillTemplate, templateProblems } from '../../../src/domain/letters/fill-template';
import { letterFields } from '../../../src/domain/letters/letter-fields';
import { fieldsNamedIn } from '../../../src/domain/letters/read-template';
import type { Template } from '../../../src/domain/records';
import { ANA, LUIS, SETTINGS } from './sample';

const template = (body: string): Template => ({
  name: 'Mía',
  use: 'Request',
  channel: 'Email',
  subject: '',
  body,
});
const fields = letterFields({ contact: ANA, settings: SETTINGS, introducer: LUIS });

it('every field has a Spanish tag of its own', () => {
  expect(new Set(FIELD_NAMES.map(({ tag }) => tag)).size).toBe(FIELD_NAMES.length);
  for (const { name, tag } of FIELD_NAMES) {
    expect(tag).not.toBe(name);
    expect(fieldNamed(tag)?.name).toBe(name);
    expect(fieldNamed(name)?.name).toBe(name);
  }
});

it.each([
  ['{{contacto.nombreDePila}} y {{contact.firstName}}', 'Ana y Ana'],
  ['{{contacto.organización}}, {{contacto.organizacion}}', 'Clínica Acme, Clínica Acme'],
  ['{{#hayPresentación}}{{quienPresenta.nombre}}{{/hayPresentación}}', 'Luis Vega'],
  ['{{^hasIntroducer}}nadie{{/hasIntroducer}}{{yo.nombre}}', 'Sara Ortega'],
])('%s is filled in either language', (body, filled) => {
  expect(templateProblems(template(body))).toEqual([]);
  expect(fillTemplate(template(body), fields).body).toBe(filled);
});

it('names what is missing as the code knows it, and prompts in Spanish', () => {
  expect(fillTemplate(template('porque {{motivo}}'), fields)).toMatchObject({
    body: 'porque [por qué escribes a esta persona]',
    missing: ['why'],
  });
  expect([...fieldsNamedIn('{{#motivo}}{{entrevista.loAprendido}}{{/motivo}}')]).toEqual([
    'why',
    'interview.learned',
  ]);
});

it.each([
  [
    '{{contacto.nombreDePlia}}',
    'No hay ningún campo «contacto.nombreDePlia». ¿Querías decir «contacto.nombreDePila»?',
  ],
  [
    '{{contact.fristName}}',
    'No hay ningún campo «contact.fristName». ¿Querías decir «contacto.nombreDePila»?',
  ],
  [
    '{{hayPresentación}}',
    '«hayPresentación» abre una sección cuando te presenta alguien a quien puedes nombrar: escribe {{#hayPresentación}} … {{/hayPresentación}}.',
  ],
  ['{{#motivo}}', 'La sección «{{#motivo}}» empieza aquí y no termina: añade «{{/motivo}}».'],
])('%s is explained', (body, message) => {
  expect(templateProblems(template(body)).map((problem) => problem.message)).toEqual([message]);
});
