// The letters of a new sheet to colleagues and fellow members: they ask for names and how to reach
// them, for ideas, and for what is known of a company.
import { CLOSING } from './letters-shared';

export const helpLetters = {
  association: {
    name: 'Pedir ayuda a un miembro de la asociación',
    subject: 'Una consulta entre miembros sobre {{objetivo.tema}}',
    body: `Buenos días, {{contacto.nombreDePila}}:

Coincidimos en {{contacto.asociación}}, y pensé que usted quizá conozca a personas de las que podría aprender. Soy {{yo.presentación}}. Me estoy informando sobre {{objetivo.tema}}.

¿Me enviaría un nombre con su teléfono o su correo, una idea o una empresa que crea que debo conocer? Dos líneas suyas serían de gran ayuda; si lo prefiere, hablamos {{minutos}} minutos por teléfono. No les pido trabajo ni a usted ni a ellos, solo consejo.

Gracias, y dígame cómo puedo devolverle el favor.

${CLOSING}`,
  },
  colleague: {
    name: 'Pedir ayuda a un colega',
    subject: '¿A quién conoce que trabaje en {{objetivo.tema}}?',
    body: `Buenos días, {{contacto.nombreDePila}}:

Hemos compartido trabajo el tiempo suficiente para que sepa qué hago bien, así que su opinión cuenta mucho. Estoy aprendiendo sobre {{objetivo.tema}} y quiero hablar con quienes conocen ese mundo.

¿Quién le viene a la mente, y cómo puedo escribirle? Una idea, o lo que sepa de alguna empresa, me ayuda igual; si le resulta más cómodo, hablamos {{minutos}} minutos. No les pido trabajo ni a usted ni a ellos, solo consejo.

Muchas gracias, y cuente conmigo cuando pueda ayudarle.

${CLOSING}`,
  },
  names: {
    name: 'Pedir nombres e ideas',
    subject: '¿Con quién hablaría usted sobre {{objetivo.tema}}?',
    body: `Buenos días, {{contacto.nombreDePila}}:

Cuando me pregunté quién conoce a gente en {{objetivo.tema}}, pensé enseguida en usted. Soy {{yo.presentación}}. Apenas empiezo a conocer ese mundo.

¿A quién preguntaría usted en mi lugar? Un nombre con su teléfono o su correo, una idea o lo que sepa de alguna empresa: dos líneas suyas serían de gran ayuda. No les pido trabajo ni a usted ni a ellos, solo consejo.

Gracias, y dígame cuándo puedo hacer algo por usted.

${CLOSING}`,
  },
  printed: {
    name: 'Carta impresa: nombres e ideas',
    subject: '¿Con quién hablaría usted sobre {{objetivo.tema}}?',
    body: `Buenos días, {{contacto.nombreDePila}}:

Cuando me pregunté quién conoce a gente en {{objetivo.tema}}, pensé enseguida en usted. Soy {{yo.presentación}}. Me gustaría saber cómo se hacen allí las cosas.

¿Con quién hablaría usted en mi lugar? Un nombre con su teléfono, una idea o una empresa que usted valore me ayudarían a avanzar. No les pido trabajo ni a usted ni a ellos, solo consejo. La próxima semana le llamaré para escuchar su opinión.

Gracias por su amabilidad.

${CLOSING}`,
  },
  linkedIn: {
    name: 'Nota de LinkedIn: nombres e ideas',
    subject: '',
    body: `Hola, {{contacto.nombreDePila}}: pensé en usted por {{objetivo.tema}}, donde conoce a gente. ¿A quién pediría consejo en mi lugar? Un nombre o una idea suya me ayudaría mucho. No le pido trabajo, solo consejo. ¡Gracias! {{yo.nombre}}`,
  },
};
