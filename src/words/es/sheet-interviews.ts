// The Interviews tab: its name, its headers, and the note on each.

export const interviewsTab = {
  name: 'Entrevistas',
  /** Headers of columns that hold IDs. */
  ids: { id: 'ID de entrevista', contactId: 'ID de contacto' },
  columns: {
    contactName: { header: 'Contacto', note: 'El nombre tal como está en la pestaña Contactos.' },
    purpose: {
      header: 'Objetivo',
      note: 'Sobre qué quieres aprender: una empresa, una oportunidad o un sector.',
    },
    about: { header: 'Sobre', note: 'Qué empresa, oportunidad o sector.' },
    startsAt: { header: 'Empieza', note: 'Día y hora, en la zona horaria de esta hoja.' },
    minutes: { header: 'Minutos', note: 'Cuánto dura. Pide 20 y respétalos.' },
    where: { header: 'Dónde', note: 'Un lugar, un teléfono o un enlace de videollamada.' },
    confirmed: {
      header: 'Confirmada',
      note: 'Marca la casilla cuando hayas confirmado, uno o dos días antes, que sigue en pie.',
    },
    questions: { header: 'Preguntas', note: 'Lo que quieres preguntar: una pregunta por línea.' },
    learned: {
      header: 'Lo que aprendí',
      note: 'Justo después de la conversación, con tus propias palabras. Tu nota de agradecimiento parte de la primera línea.',
    },
    helpReceived: {
      header: 'Ayuda recibida',
      note: 'Nombres, ideas, información, una presentación.',
    },
    resume: {
      header: 'Currículum',
      note: 'Envía tu currículum solo si te lo han pedido.',
    },
    thankYou: {
      header: 'Agradecimiento',
      note: 'Cómo va la nota. Pon Enviado cuando la hayas enviado u Omitido si no quieres ninguna.',
    },
    thankYouDue: {
      header: 'Agradecer el',
      note: 'Cuándo se prepara el borrador. Envíalo dentro de las 24 horas siguientes a la conversación.',
    },
    thankedOn: { header: 'Agradecida el', note: 'Cuándo enviaste la nota.' },
    draft: { header: 'Borrador', note: 'Abre el borrador en Gmail.' },
    problem: {
      header: 'Problema',
      note: 'Qué impide preparar la nota y qué puedes hacer.',
    },
    draftId: { header: 'ID de borrador', note: 'El nombre que Gmail da al borrador.' },
  },
};
