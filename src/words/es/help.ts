// What Help says.

export const helpWords = {
  lead: 'Pide a la gente 20 minutos de consejo, nunca un empleo. Una conversación lleva a la siguiente.',
  stepsTitle: 'Cinco pasos',
  steps: [
    ['Añade personas.', 'Colegas, miembros de tus asociaciones, gente que ellos conocen.'],
    ['Pide 20 minutos.', 'La carta dice con claridad que no se trata de un empleo.'],
    ['Ve con buenas preguntas.', 'En la pestaña Preguntas hay algunas para empezar.'],
    [
      'Regístrala el mismo día.',
      'Lo que aprendiste, a quién te nombraron y si puedes decir quién fue.',
    ],
    [
      'Da las gracias.',
      'Una nota sobre la conversación te espera en tus borradores de Gmail, para que la termines y la envíes.',
    ],
  ],
  whereTitle: 'Dónde está cada cosa',
  where: [
    ['Contactos', 'todas las personas que conoces o de las que te hablaron'],
    ['Entrevistas', 'tus conversaciones, y el agradecimiento de cada una'],
    ['Preguntas', 'qué preguntar'],
    ['Plantillas', 'el texto de tus cartas; cámbialo como quieras'],
  ],
  whereEnd:
    'Puedes ordenar, filtrar y añadir columnas. Deja los nombres de las columnas como están.',
  neverTitle: 'Lo que nunca hace',
  never: [
    'Nunca envía nada. Prepara borradores; tú los lees y los envías.',
    'Nunca menciona a nadie que no lo haya aceptado.',
    'No puede leer tu correo, más allá de los borradores.',
  ],
  privacyTitle: 'Quién ve qué',
  privacy:
    'Todo queda en esta hoja y en tu propia cuenta de Google. Quien puede abrir la hoja ve sus pestañas. Tus ajustes son solo tuyos.',
  open: 'Abrir',
} as const;
