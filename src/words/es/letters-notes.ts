// The short letters of a new sheet around a talk: may I mention your name, does our day still suit,
// how it went with the person you named, what became of your advice.
import { CLOSING } from './letters-shared';

export const noteLetters = {
  mayIMention: {
    name: '¿Puedo mencionar su nombre?',
    subject: '¿Puedo mencionarle ante {{personaRecomendada.nombre}}?',
    body: `Buenos días, {{contacto.nombreDePila}}:

Usted me habló de {{personaRecomendada.nombre}}: gracias, me gustaría mucho conocer a esa persona. Antes de escribirle, ¿puedo decir que la idea fue de usted? Solo pediré {{minutos}} minutos de consejo, no trabajo. Si prefiere que no le nombre, su nombre no aparecerá, y se lo agradezco igual.

${CLOSING}`,
  },
  confirmation: {
    name: '¿Sigue en pie nuestra conversación?',
    subject: 'Nuestra conversación: {{entrevista.fecha}}, {{entrevista.hora}}',
    body: `Buenos días, {{contacto.nombreDePila}}:

Espero con ilusión nuestra conversación:

{{entrevista.fecha}}, {{entrevista.hora}}
{{#entrevista.lugar}}
{{entrevista.lugar}}
{{/entrevista.lugar}}

No pasaré de {{minutos}} minutos, y llevaré unas pocas preguntas que solo usted podría responderme. Si el día se le complica, bastan unas palabras suyas y buscamos otro.

Gracias por reservarme ese tiempo.

${CLOSING}`,
  },
  introducer: {
    name: 'Cómo fue, y gracias',
    subject: 'Gracias por llevarme hasta {{personaRecomendada.nombre}}',
    body: `Buenos días, {{contacto.nombreDePila}}:

Gracias por llevarme hasta {{personaRecomendada.nombre}}. Hablamos{{#entrevista.fecha}} el {{entrevista.fecha}}{{/entrevista.fecha}}, y cada minuto valió la pena. Lo que me llevo: {{entrevista.loAprendido}}. Voy a apoyarme en ello estas semanas. Sin usted no habría tenido esa conversación, y espero poder devolverle el favor algún día.

${CLOSING}`,
  },
  keepingInTouch: {
    name: 'Qué fue de su consejo',
    subject: 'Qué fue de su consejo',
    body: `Buenos días, {{contacto.nombreDePila}}:

Sigo dándole vueltas a nuestra conversación{{#entrevista.fecha}} del {{entrevista.fecha}}{{/entrevista.fecha}}{{#entrevista.loAprendido}}, sobre todo a esto: {{entrevista.loAprendido}}{{/entrevista.loAprendido}}. Quiero que usted sepa antes que nadie qué fue de su consejo: {{novedades}}. Gracias por ponerme en ese camino.

¿Qué tal le va a usted? Dígame cuándo puedo serle útil.

${CLOSING}`,
  },
};
