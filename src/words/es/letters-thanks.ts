// The thank-you notes of a new sheet, and the letter that a résumé comes with. Which note fits is told
// by a word in its name: see `thankYouNameStarts`.
import { CLOSING } from './letters-shared';

export const thankYouLetters = {
  advice: {
    name: 'Agradecimiento: consejo',
    subject: 'Gracias por su consejo',
    body: `Buenos días, {{contacto.nombreDePila}}:

Gracias por el tiempo que me dedicó{{#entrevista.fecha}} el {{entrevista.fecha}}{{/entrevista.fecha}}. De nuestra conversación se me ha quedado grabada una cosa: {{entrevista.loAprendido}}. La aprovecharé estas semanas y le contaré qué sale de ahí. Pocas veces se oye hablar con tanta franqueza de cómo se hace el trabajo. Si alguna vez puedo serle útil, dígamelo, por favor.

${CLOSING}`,
  },
  introductions: {
    name: 'Agradecimiento: presentaciones',
    subject: 'Gracias por su consejo y por los nombres',
    body: `Buenos días, {{contacto.nombreDePila}}:

Gracias por el tiempo que me dedicó{{#entrevista.fecha}} el {{entrevista.fecha}}{{/entrevista.fecha}}. De nuestra conversación se me ha quedado grabada una cosa: {{entrevista.loAprendido}}. Gracias también por pensar en personas a las que debería conocer. Les escribiré esta semana, cuidando su tiempo tanto como el de usted, y le mencionaré solo como acordamos. Le contaré cómo me fue.

${CLOSING}`,
  },
  help: {
    name: 'Agradecimiento: ayuda',
    subject: 'Gracias por su ayuda',
    body: `Buenos días, {{contacto.nombreDePila}}:

Gracias por el tiempo que me dedicó{{#entrevista.fecha}} el {{entrevista.fecha}}{{/entrevista.fecha}}. De nuestra conversación se me ha quedado grabada una cosa: {{entrevista.loAprendido}}. Lo que hizo por mí llegó en el momento justo{{#entrevista.ayuda}}: {{entrevista.ayuda}}{{/entrevista.ayuda}}. Lo aprovecharé bien y le contaré el resultado. Si alguna vez puedo hacer algo por usted, dígamelo, por favor.

${CLOSING}`,
  },
  resume: {
    name: 'Agradecimiento: currículum pedido',
    subject: 'Gracias por su consejo y por su interés',
    body: `Buenos días, {{contacto.nombreDePila}}:

Gracias por el tiempo que me dedicó{{#entrevista.fecha}} el {{entrevista.fecha}}{{/entrevista.fecha}}. De nuestra conversación se me ha quedado grabada una cosa: {{entrevista.loAprendido}}. La aprovecharé estas semanas. {{#entrevista.hayRecomendados}}Gracias también por los nombres: les escribiré en estos días. {{/entrevista.hayRecomendados}}Tuvo usted la amabilidad de pedirme el currículum; se lo envío en un mensaje aparte. Le contaré cómo me va.

${CLOSING}`,
  },
  resumeFollowUp: {
    name: 'Mi currículum, como me pidió',
    subject:
      'Mi currículum{{#entrevista.pidióCurrículum}}, como me pidió{{/entrevista.pidióCurrículum}}',
    body: `Buenos días, {{contacto.nombreDePila}}:

{{#entrevista.pidióCurrículum}}Cuando hablamos{{#entrevista.fecha}} el {{entrevista.fecha}}{{/entrevista.fecha}}, me pidió mi currículum: aquí lo tiene, adjunto.{{/entrevista.pidióCurrículum}}{{^entrevista.pidióCurrículum}}Le adjunto mi currículum{{#entrevista.fecha}}, después de nuestra conversación del {{entrevista.fecha}}{{/entrevista.fecha}}.{{/entrevista.pidióCurrículum}} Si algo no queda claro o podría decirse mejor, su opinión me sería muy valiosa. Compártalo, por favor, solo donde usted crea que encaja.

Gracias de nuevo por su tiempo y por su interés.

${CLOSING}`,
  },
};

/** Beginnings of the words in a template's name that say when it fits: small letters, no accents. */
export const thankYouNameStarts = {
  resume: ['curricul', 'cv', 'hoja', 'resume'],
  introductions: [
    'presentac',
    'recomenda',
    'nombres',
    'contactos',
    'introduc',
    'referral',
    'names',
  ],
  help: ['ayud', 'help'],
  advice: ['consej', 'advice'],
};
