// The mailbox, its letters, and the window in which one is written.

export const mailboxWords = {
  title: 'Buzón',
  draft: 'Borrador',
  sent: 'Enviados',
  back: 'Volver a la lista',
  newMessage: 'Mensaje nuevo',
  folders: 'Carpeta',
  drafts: (count: number): string => `Borradores${count > 0 ? ` (${count})` : ''}`,
  onlyTo: (address: string): string => `Para ${address}`,
  showAll: 'Ver todos',
  noDrafts:
    'No hay borradores. Lo que el complemento escribe por ti espera aquí hasta que lo envíes.',
  noneSent:
    'Aquí no hay nada. «Enviar» solo mueve el borrador a esta lista: ningún correo sale de este equipo.',
  noRecipient: '(sin destinatario)',
  noSubject: '(sin asunto)',
};

export const letterWords = {
  to: 'Para',
  subject: 'Asunto',
  message: 'Mensaje',
  sentTo: (to: string, moment: string): string => `Para ${to}, ${moment}`,
  kept: 'Se queda en este equipo. No se envió a nadie.',
  download: 'Descargar (.eml)',
  downloadAsFile: 'Descargar como archivo .eml',
  send: 'Enviar',
  sendsDraft: 'Mueve el borrador a Enviados en este equipo. Ningún correo sale de él.',
  sendsMessage: 'Mueve el mensaje a Enviados en este equipo. Ningún correo sale de él.',
  staysHere: 'Se queda en este equipo, en Enviados',
  sendOnlyMoves: '«Enviar» solo mueve el borrador a Enviados en este equipo.',
  discard: 'Descartar',
  discardDraft: 'Descartar borrador',
  saveAndClose: 'Guardar y cerrar',
};

/** What is told once it is done. */
export const mailDone = {
  saved: 'Guardado en Borradores.',
  sent: 'Movido a Enviados en este equipo. No se envió ningún correo.',
  discarded: 'Borrador descartado.',
};

/** What is going on. */
export const mailWork = {
  opening: 'Abriendo el mensaje',
  saving: 'Guardando el borrador',
  sending: 'Enviando',
  discarding: 'Descartando',
};
