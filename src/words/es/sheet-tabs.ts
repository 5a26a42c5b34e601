// The names, headers and notes of Organizations, Questions, Answers and Templates.

export const organizationsTab = {
  name: 'Organizaciones',
  /** Headers of columns that hold IDs. */
  ids: { id: 'ID de organización' },
  columns: {
    organization: {
      header: 'Organización',
      note: 'Una empresa, oficina o institución que quieres conocer mejor.',
    },
    field: { header: 'Sector', note: 'Su sector.' },
    why: { header: 'Por qué allí', note: 'Qué te atrae de ella. Te ayudará al escribir.' },
    whoLeadsThere: {
      header: 'A quién conozco allí',
      note: 'La respuesta que guardaste de «¿A quién conozco allí?» en el panel lateral.',
    },
    lookedOn: {
      header: 'Revisado el',
      note: 'Cuándo buscaste por última vez a personas que pudieran acercarte.',
    },
  },
};

export const questionsTab = {
  name: 'Preguntas',
  columns: {
    text: { header: 'Pregunta', note: 'Tal como la dirías.' },
    topic: { header: 'Tema', note: 'De qué trata.' },
    kind: {
      header: 'Tipo',
      note: 'Las preguntas potentes invitan a la gente a hablar de sí misma y abren la conversación. Las de cierre la terminan.',
    },
    inUse: {
      header: 'Uso',
      note: 'Desmarca la casilla de una pregunta que no quieres que se te proponga nunca.',
    },
    addedBy: {
      header: 'Añadida por',
      note: 'Quién la añadió; vacío en las que venían con el complemento.',
    },
  },
};

export const answersTab = {
  name: 'Respuestas',
  /** Headers of columns that hold IDs. */
  ids: { id: 'ID de respuesta', interviewId: 'ID de entrevista', contactId: 'ID de contacto' },
  columns: {
    contactName: { header: 'Contacto', note: 'Quién lo dijo.' },
    askedOn: { header: 'Preguntada el', note: 'El día de la conversación.' },
    question: { header: 'Pregunta', note: 'Lo que preguntaste.' },
    answer: { header: 'Respuesta', note: 'Lo que te dijeron.' },
  },
};

export const templatesTab = {
  name: 'Plantillas',
  columns: {
    name: {
      header: 'Plantilla',
      note: 'Un nombre a tu gusto: con él la encuentras en el panel lateral.',
    },
    use: { header: 'Para', note: 'Para qué sirve.' },
    channel: {
      header: 'Canal',
      note: 'Correo, una carta para imprimir o una nota de LinkedIn de 300 caracteres.',
    },
    subject: {
      header: 'Asunto',
      note: 'El asunto de un correo. Las etiquetas como {{contacto.nombreDePila}} se rellenan solas.',
    },
    body: {
      header: 'Texto',
      note: 'El texto. Las etiquetas como {{contacto.nombreDePila}} se rellenan solas; cambia las palabras como quieras.',
    },
  },
};
