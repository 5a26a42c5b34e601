// The letters of a new sheet that ask for a talk. People change them in the Templates tab, so they are
// as plain as letters: short, warm, about the reader, and clear that they ask for no job. What one wants
// to learn about may come with or without its article: "sobre" suits both, "de" and "a" would not.
import { CLOSING, CONNECTION } from './letters-shared';

export const requestLetters = {
  company: {
    name: 'Conocer una empresa',
    subject: 'Su visión sobre {{objetivo.tema}}: ¿{{minutos}} minutos?',
    body: `Buenos días, {{contacto.nombreDePila}}:

${CONNECTION} Usted conoce {{objetivo.tema}} como no lo cuenta ninguna página web.

Soy {{yo.presentación}}. ¿Podría dedicarme {{minutos}} minutos en las próximas dos semanas para contarme cómo se trabaja allí? No le pido trabajo, solo su consejo.

Gracias por considerarlo.

${CLOSING}`,
  },
  opportunity: {
    name: 'Conocer una oportunidad',
    subject: 'Su consejo sobre {{objetivo.tema}}: ¿{{minutos}} minutos?',
    body: `Buenos días, {{contacto.nombreDePila}}:

${CONNECTION} Su opinión sincera sobre {{objetivo.tema}} me ayudaría a ver qué hace falta de verdad.

Soy {{yo.presentación}}. ¿Tendría {{minutos}} minutos para una llamada en las próximas dos semanas? No le pido trabajo, solo su consejo.

Gracias por pensarlo.

${CLOSING}`,
  },
  industry: {
    name: 'Conocer un sector',
    subject: 'Cómo ve usted {{objetivo.tema}}: ¿{{minutos}} minutos?',
    body: `Buenos días, {{contacto.nombreDePila}}:

${CONNECTION} Soy {{yo.presentación}}. Quiero entender {{objetivo.tema}}.

¿Podría dedicarme {{minutos}} minutos en las próximas dos semanas para contarme cómo llegó usted hasta ahí y hacia dónde cree que va el sector? No le pido trabajo, solo su consejo.

Gracias, sea cual sea su respuesta.

${CLOSING}`,
  },
  printed: {
    name: 'Carta impresa',
    subject: 'Su consejo sobre {{objetivo.tema}}',
    body: `Buenos días, {{contacto.nombreDePila}}:

${CONNECTION} Soy {{yo.presentación}}. Quiero entender {{objetivo.tema}}.

¿Me permitiría visitarle o llamarle {{minutos}} minutos, cuando más le convenga? No le pido trabajo, solo su consejo. La próxima semana llamaré a su oficina para conocer su respuesta.

Gracias por su amabilidad.

${CLOSING}`,
  },
  linkedIn: {
    name: 'Nota de LinkedIn',
    subject: '',
    body: `Hola, {{contacto.nombreDePila}}: {{#hayPresentación}}{{quienPresenta.nombre}} me sugirió que le escribiera.{{/hayPresentación}}{{^hayPresentación}}le escribo porque {{motivo}}.{{/hayPresentación}} ¿Tendría {{minutos}} minutos para darme su consejo sobre {{objetivo.tema}}? No le pido trabajo. ¡Gracias! {{yo.nombre}}`,
  },
  nudge: {
    name: 'Un recordatorio amable',
    subject: 'Su consejo sobre {{objetivo.tema}}: lo intento una vez más',
    body: `Buenos días, {{contacto.nombreDePila}}:

La semana pasada le escribí{{#hayPresentación}} por sugerencia de {{quienPresenta.nombre}}{{/hayPresentación}}{{#motivo}}, porque {{motivo}}{{/motivo}}. Quizá tuvo usted un día muy lleno, así que le repito mi pregunta. ¿Sería posible que este mes me dedicara {{minutos}} minutos para darme su consejo sobre {{objetivo.tema}}? No le pido trabajo. Si ahora no es buen momento para usted, lo entiendo, y no volveré a insistir.

Gracias de todos modos.

${CLOSING}`,
  },
  linkedInNudge: {
    name: 'LinkedIn: un recordatorio amable',
    subject: '',
    body: `Hola, {{contacto.nombreDePila}}: la semana pasada le escribí{{#hayPresentación}} por sugerencia de {{quienPresenta.nombre}}{{/hayPresentación}}{{^hayPresentación}}{{#motivo}}, porque {{motivo}}{{/motivo}}{{/hayPresentación}}. ¿Podría darme {{minutos}} minutos este mes para pedirle consejo sobre {{objetivo.tema}}? No es por un trabajo, y no insistiré. ¡Gracias! {{yo.nombre}}`,
  },
};
