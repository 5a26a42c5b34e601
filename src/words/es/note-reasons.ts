// Of thank-you notes: what the Problem column says of one, and how a run of the drafter went.

export const noteReasons = {
  maybeDrafted:
    'Puede que esta nota ya tenga un borrador. Mira en Gmail, en Borradores y en Enviados. Si no está en ninguno, pon Agradecimiento en «Pendiente»; si está, en «Enviado».',
  draftedMeanwhile:
    'Mientras tanto se preparó un borrador. Mira en Gmail, en Borradores; si quieres otro, abre de nuevo esta vista y elígelo ahí.',
  findingOut:
    'Google ha fallado mientras se preparaba el borrador. La próxima vez se comprobará si está.',
  noLongerInDrafts:
    'Ya no está entre tus borradores de Gmail. Si la enviaste, pon Agradecimiento en «Enviado».',
  refused:
    'Gmail no ha aceptado este mensaje. Revisa la dirección de correo en Contactos y después pon Agradecimiento en «Pendiente».',
  noAddress:
    'Este contacto no tiene correo. Añádelo en Contactos o pon Agradecimiento en «Omitido».',
  copiedTalk:
    'Otra fila recoge la misma conversación con el mismo comienzo, así que esta no tendrá nota propia. Elimina una de las dos o corrige Empieza.',
  copiedDraft:
    'Esta fila se copió de otra conversación, y con ella su borrador. Si es una conversación distinta, pon Agradecimiento en «Pendiente» en el panel lateral; si no, elimina la fila.',
  unreadableStart:
    'Empieza contiene texto, no una fecha. Escríbela otra vez como fecha, por ejemplo 24/11/2026 9:30.',
  notYours:
    'Este contacto es de otra persona del grupo. Pregúntale o pon Agradecimiento en «Omitido».',
  noContact:
    'Aquí no se nombra ningún contacto. Escribe en Contacto un nombre de la pestaña Contactos.',
  unknownContact:
    'En la pestaña Contactos no hay nadie con este nombre. Añade allí a la persona o corrige el nombre aquí.',
  severalContacts:
    'Varios contactos tienen este nombre. Abre «Registrar una entrevista…» en el que corresponda para vincularlos.',
  nothingLearned:
    'Al borrador le falta algo: no hay nada en «Lo que aprendí». Añade una cosa que oíste antes de enviarlo.',
  tooGeneral:
    'El borrador podría ir a cualquiera: «Lo que aprendí» no nombra nada que fuera solo de esta conversación. Añade una cosa antes de enviarlo.',
  leftOut: (templateName: string) =>
    `El borrador no nombra nada de la conversación, porque la plantilla «${templateName}» no incluye {{entrevista.loAprendido}}. Añade una cosa antes de enviarlo.`,
  /** @param prompts as they stand in the letter: "[tu nombre]" */
  gaps: (prompts: readonly string[]) =>
    `Al borrador le faltan datos: ${prompts.join(', ')}. Complétalos antes de enviarlo.`,
  /** What the link to a draft shows in its cell. */
  openDraft: 'Abrir borrador',
};

export const runWords = {
  notAllowed:
    'No has permitido que se preparen borradores en Gmail. Abre Notas de agradecimiento en el menú y permítelo.',
  usedUp:
    'Se ha agotado lo que Gmail permite en un día. El resto se preparará cuando vuelva a haber margen.',
  noRoom:
    'No caben más borradores en una sola vez. La próxima vez se continúa; si vuelve a salir este aviso, contesta sobre las notas que esperan tu respuesta.',
  noAnswer: 'Gmail no ha respondido. La próxima vez se comprobará si se hizo el último borrador.',
  tookLong: 'Estaba tardando mucho, así que se ha parado aquí. La próxima vez se continúa.',
  busy: 'Otro proceso estaba trabajando. La próxima vez se continúa.',
  /** @param why one or more whole sentences */
  stopped: (why: string) => `Se ha parado. ${why}`,
  nothingDue: 'No había nada pendiente.',
  drafted: (count: number) =>
    count === 1
      ? 'Hay 1 nota en tus borradores de Gmail.'
      : `Hay ${count} notas en tus borradores de Gmail.`,
  someLeft: (drafted: number, left: number) =>
    `${drafted === 1 ? '1 borrador listo' : `${drafted} borradores listos`}; ${left} más la próxima vez.`,
  turnedOn: 'Has activado los borradores cada hora. Los primeros llegan en menos de una hora.',
  allowFirst:
    'Los borradores cada hora necesitan tu permiso para crear borradores en Gmail. Elige aquí «Permitirlo en Google» y después actívalos.',
};
