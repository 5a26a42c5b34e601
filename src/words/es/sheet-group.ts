// The tabs of a group, Group and Wins: their names, headers and notes.

export const groupTab = {
  name: 'Grupo',
  /** Headers of columns that hold IDs. */
  ids: { id: 'ID de miembro' },
  columns: {
    name: { header: 'Nombre', note: 'Como lo llama el grupo.' },
    email: {
      header: 'Correo',
      note: 'La cuenta de Google con la que abre esta hoja.',
    },
    role: {
      header: 'Rol',
      note: 'El coach ve cómo va cada persona que lo aceptó y prepara el resumen semanal.',
    },
    weeklyRequests: {
      header: 'Solicitudes por semana',
      note: 'La meta: a cuántas personas pedir una entrevista cada semana.',
    },
    weeklyInterviews: {
      header: 'Entrevistas por semana',
      note: 'La meta: cuántas conversaciones tener cada semana.',
    },
    coachMayLook: {
      header: 'El coach puede mirar',
      note: 'El miembro marca la casilla y puede desmarcarla cuando quiera: el coach ve sus cifras solo mientras está marcada.',
    },
    introduces: {
      header: 'Presenta a',
      note: 'El miembro marca la casilla y puede desmarcarla cuando quiera: los demás saben que conoce gente en algún lugar, nunca a quién.',
    },
    joinedOn: {
      header: 'Se unió el',
      note: 'Cuándo completó este miembro los primeros pasos. Hasta entonces solo está invitado.',
    },
    draftsOn: {
      header: 'Borradores activados',
      note: '¿Tiene este miembro activados los borradores de agradecimiento cada hora? El complemento lo mantiene al día.',
    },
    lastRun: {
      header: 'Última ejecución',
      note: 'Cuándo hicieron algo por última vez los borradores cada hora de este miembro.',
    },
    privatePeople: {
      header: 'Solo yo',
      note: 'Cuántas personas guarda este miembro solo para sí, fuera de esta hoja.',
    },
    privateFigures: {
      header: 'Solo yo en cifras',
      note: 'Cómo va este miembro con esas personas, en cifras. Vacío salvo que el coach pueda mirar.',
    },
  },
};

export const winsTab = {
  name: 'Logros',
  /** Headers of columns that hold IDs. */
  ids: { id: 'ID de logro', contactId: 'ID de contacto' },
  columns: {
    when: { header: 'Cuándo', note: 'Cuándo se compartió.' },
    member: { header: 'Miembro', note: 'Quién lo dice.' },
    kind: {
      header: 'Tipo',
      note: 'Un logro para celebrar, una pregunta para el coach o un comentario.',
    },
    what: { header: 'Qué', note: 'En una o dos frases.' },
    about: {
      header: 'Sobre',
      note: 'El contacto de quien se trata, si lo hay. Todas las personas con acceso a esta hoja pueden leerlo.',
    },
    coachReply: {
      header: 'Respuesta del coach',
      note: 'El coach escribe aquí o en el panel lateral. El miembro lo ve en Hoy.',
    },
    repliedOn: { header: 'Respondido el', note: 'Cuándo respondió el coach.' },
    readReply: {
      header: 'Respuesta vista',
      note: 'La respuesta que el miembro ya ha visto; si hay una nueva, se muestra de nuevo.',
    },
  },
};
