// A person who writes in Spanish, and the letters of a new Spanish sheet filled for her.
import { DEFAULT_TEMPLATES } from '../../../src/domain/letters/default-templates';
import { fillTemplate } from '../../../src/domain/letters/fill-template';
import { letterFields } from '../../../src/domain/letters/letter-fields';
import type { MentionPermission, Template } from '../../../src/domain/records';

export const SETTINGS = {
  name: 'Sara Ortega',
  introduction: 'Soy enfermera y estoy pasando a la informática sanitaria.',
  field: 'la informática sanitaria',
  signature: '600 00 00 00',
  thankYouDelayHours: 2,
  holidays: [],
};
export const ANA = {
  name: 'Dra. Ana Ruiz',
  title: 'Directora de Enfermería',
  organization: 'Clínica Acme',
  field: 'la informática sanitaria',
  association: 'el Colegio de Enfermería',
};
export interface Introducer {
  readonly name: string;
  readonly permission: MentionPermission;
}
export const LUIS: Introducer = { name: 'Luis Vega', permission: 'Yes' };
export const WHYS = [
  'su charla en la jornada de enfermería mostró cuánto puede cambiar una planta',
  'Leí su artículo sobre historias clínicas.',
  'los dos estudiamos en Salamanca',
];
export const LEARNED = 'Me dijo que la cartera de proyectos importa más que el certificado.';

export function named(name: string): Template {
  const template = DEFAULT_TEMPLATES.find((one) => one.name === name);
  if (template === undefined) throw new Error(`No template ${name}`);
  return template;
}

export function fill(
  template: Template,
  why: string,
  introducer: Introducer | null,
  subject: string,
) {
  const fields = letterFields({
    contact: ANA,
    settings: SETTINGS,
    introducer,
    referral: { name: 'Lidia Wong', organization: 'Clínicas Beta' },
    purpose: 'Company',
    subject,
    why,
    minutes: 20,
    news: 'Me apunté al grupo de usuarios y hablé allí',
    interview: {
      dateText: 'martes 24 de noviembre',
      timeText: '9:30 h',
      where: 'Su oficina, muelle 3',
      about: 'la informática sanitaria',
      learned: LEARNED,
      helpReceived: 'Una lista de proveedores.',
    },
  });
  return fillTemplate(template, fields);
}
